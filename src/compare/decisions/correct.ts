import type { DecisionOf } from '../../model/decision.ts'
import type { Annotated, Attribution, Entity, Figure, Span, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'
import type { FoundDecision } from './find-again.ts'

type Speaker = DecisionOf<'speaker'>
type FigureValue = DecisionOf<'figure'>

/** The articles with the speakers and figures that a person has corrected. Decisions are those found again in them. */
export function correct(
  articles: readonly Annotated[],
  decisions: readonly FoundDecision[],
): { readonly articles: readonly Annotated[]; readonly trace: readonly TraceEntry[] } {
  const speakers = new Map<string, Speaker>()
  const values = new Map<string, FigureValue>()
  for (const decision of decisions) {
    if (decision.decision === 'speaker') speakers.set(decision.attributionId, decision)
    if (decision.decision === 'figure') values.set(decision.figureId, decision)
  }
  if (speakers.size + values.size === 0) return { articles, trace: [] }
  const trace: TraceEntry[] = []
  const applied = new Set<FoundDecision>()
  const corrected = articles.map((annotated) => {
    let entities: readonly Entity[] = annotated.entities
    const attributions = annotated.attributions.map((attribution): Attribution => {
      const decision = speakers.get(attribution.id)
      if (!decision) return attribution
      applied.add(decision)
      const { entityId, name } = decision
      if (entityId !== null) return { ...attribution, sourceEntityId: entityId } // told where entities are known
      if (name === undefined) return tell(decision, { ...attribution, sourceEntityId: null }, trace)
      const entity = entityNamed(annotated, entities, decision)
      if (entity === null) {
        const reason = `the article does not name “${name}”`
        trace.push(decisionEntry('speakers', decision, 'lost', reason, [attribution.id]))
        return attribution
      }
      if (!entities.includes(entity)) entities = [...entities, entity]
      return tell(decision, { ...attribution, sourceEntityId: entity.id }, trace)
    })
    const figures = annotated.figures.map((figure): Figure => {
      const decision = values.get(figure.id)
      if (!decision) return figure
      applied.add(decision)
      const reason = `“${figure.span.quote}” is ${decision.value}`
      trace.push(decisionEntry('figures', decision, 'applied', reason, [figure.id]))
      return { ...figure, value: decision.value, low: null, high: null, bound: 'exact' }
    })
    return { ...annotated, attributions, figures, ...withEntities(annotated, entities) }
  })
  for (const decision of decisions) {
    if ((decision.decision !== 'speaker' && decision.decision !== 'figure') || applied.has(decision)) continue
    const id = decision.decision === 'speaker' ? decision.attributionId : decision.figureId
    const latest = decision.decision === 'speaker' ? speakers.get(id) : values.get(id)
    trace.push(
      latest === decision
        ? decisionEntry('decisions', decision, 'lost', 'what it speaks of is not here', [id])
        : decisionEntry('decisions', decision, 'overruled', 'a later decision says otherwise', [id]),
    )
  }
  return { articles: corrected, trace }
}

function tell(decision: Speaker, attribution: Attribution, trace: TraceEntry[]): Attribution {
  trace.push(decisionEntry('speakers', decision, 'applied', said(attribution, decision.name ?? null), [attribution.id]))
  return attribution
}

/** "Lena Brisk says “…”". */
export function said({ content }: Pick<Attribution, 'content'>, who: string | null): string {
  return `${who ?? 'nobody known'} says “${content[0]?.quote.slice(0, SHOWN) ?? ''}”`
}

/** Characters of a statement that the trace shows. */
const SHOWN = 60

/** The article's entity of a name; a new one where it has none, at the place where the name stands; null where it stands nowhere. */
function entityNamed(
  { article }: Annotated,
  entities: readonly Entity[],
  { name = '', anchors = [] }: Speaker,
): Entity | null {
  const known = entities.find((entity) => entity.variants.some(({ text }) => text === name))
  if (known) return known
  const anchored = anchors.find(({ id, span }) => id === name && span.articleId === article.id)?.span
  const span =
    anchored && anchored.in === undefined && article.text.slice(anchored.start, anchored.end) === anchored.quote
      ? anchored
      : firstNaming(article.id, article.text, name)
  if (span === null) return null
  const id = `${article.id}:e+${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  return {
    id,
    name,
    kind: 'person',
    roles: [],
    variants: [{ text: name, articleIds: [article.id], count: 1, spans: [span] }],
  }
}

function firstNaming(articleId: string, text: string, name: string): Span | null {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    const inWord = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]/u.test(text.slice(end))
    if (!inWord) return { articleId, start, end, quote: name }
  }
  return null
}

/** New entities with their names and mentions, in order of the text. */
function withEntities(
  annotated: Annotated,
  entities: readonly Entity[],
): Partial<Pick<Annotated, 'entities' | 'names' | 'mentions'>> {
  const added = entities.slice(annotated.entities.length)
  const spans = added.flatMap(({ id, variants }) =>
    variants.flatMap((variant) => variant.spans.map((span) => ({ entityId: id, span }))),
  )
  const inOrder = <Item extends { readonly span: Span }>(items: readonly Item[]): Item[] =>
    items.toSorted((a, b) => a.span.start - b.span.start)
  if (added.length === 0) return {}
  return {
    entities,
    names: inOrder([...annotated.names, ...spans.map((one) => ({ ...one, kind: 'person' as const }))]),
    mentions: inOrder([
      ...annotated.mentions,
      ...spans.map(({ entityId, span }) => ({ span, entityId, form: 'name' as const, phrase: span })),
    ]),
  }
}
