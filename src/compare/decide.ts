import type { Annotated, Article, Attribution, Decision, Figure } from '../model/types.ts'

/** The articles with what a person has corrected in them: dates, speakers, figures. */
export function decide(
  articles: readonly Annotated[],
  decisions: readonly Decision[],
  annotate?: (article: Article) => Annotated,
): readonly Annotated[] {
  if (decisions.length === 0) return articles
  const dates = new Map<string, string | null>()
  const speakers = new Map<string, string | null>()
  const values = new Map<string, number>()
  for (const decision of decisions) {
    if (decision.decision === 'published') dates.set(decision.articleId, decision.value)
    if (decision.decision === 'speaker') speakers.set(decision.attributionId, decision.entityId)
    if (decision.decision === 'figure') values.set(decision.figureId, decision.value)
  }
  return articles.map((annotated) => {
    const { id } = annotated.article
    const redated = dates.has(id) ? published(annotated, dates.get(id) ?? null, annotate) : annotated
    return {
      ...redated,
      attributions: redated.attributions.map((attribution) => spoken(attribution, speakers)),
      figures: redated.figures.map((figure) => valued(figure, values)),
    }
  })
}

function published(annotated: Annotated, value: string | null, annotate?: (article: Article) => Annotated): Annotated {
  const because = 'set by a person'
  const date = {
    value,
    earliest: value,
    latest: value,
    basis: value === null ? ('unknown' as const) : ('stated' as const),
    because,
  }
  const article = { ...annotated.article, published: date }
  return annotate ? annotate(article) : { ...annotated, article }
}

function spoken(attribution: Attribution, speakers: ReadonlyMap<string, string | null>): Attribution {
  return speakers.has(attribution.id)
    ? { ...attribution, sourceEntityId: speakers.get(attribution.id) ?? null }
    : attribution
}

function valued(figure: Figure, values: ReadonlyMap<string, number>): Figure {
  const value = values.get(figure.id)
  return value === undefined ? figure : { ...figure, value, low: null, high: null, bound: 'exact' }
}
