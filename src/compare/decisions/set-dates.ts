import type { Annotated, Article, Decision, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'

/** The articles with the dates that a person has set, read again with them where `annotate` is given. */
export function setDates(
  articles: readonly Annotated[],
  decisions: readonly Decision[],
  annotate?: (article: Article) => Annotated,
): { readonly articles: readonly Annotated[]; readonly trace: readonly TraceEntry[] } {
  const dates = new Map(
    decisions.flatMap((one) => (one.decision === 'published' ? [[one.articleId, one] as const] : [])),
  )
  const here = new Set(articles.map(({ article }) => article.id))
  const trace = decisions.flatMap((decision): TraceEntry[] => {
    if (decision.decision !== 'published') return []
    const { articleId, value } = decision
    const what = value === null ? 'its date is not known' : `its date is ${value}`
    if (!here.has(articleId)) return [decisionEntry('dates', decision, 'lost', 'the article is not here', [articleId])]
    return dates.get(articleId) === decision
      ? [decisionEntry('dates', decision, 'applied', what, [articleId])]
      : [decisionEntry('dates', decision, 'overruled', 'a later decision says otherwise', [articleId])]
  })
  if (dates.size === 0) return { articles, trace }
  return {
    articles: articles.map((annotated) => {
      const set = dates.get(annotated.article.id)
      return set ? dated(annotated, set.value, annotate) : annotated
    }),
    trace,
  }
}

function dated(annotated: Annotated, value: string | null, annotate?: (article: Article) => Annotated): Annotated {
  const published = {
    value,
    earliest: value,
    latest: value,
    basis: value === null ? ('unknown' as const) : ('stated' as const),
    because: 'set by a person',
  }
  const article = { ...annotated.article, published }
  return annotate ? annotate(article) : { ...annotated, article }
}
