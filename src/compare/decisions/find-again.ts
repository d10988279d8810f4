import type { Anchor } from '../../model/decision.ts'
import type { Annotated, Decision, Span, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'

export type FoundDecisions = {
  /** Those that can be applied, with the ids of today. */
  readonly decisions: readonly FoundDecision[]
  readonly trace: readonly TraceEntry[]
}

/** A decision whose ids are those of today; of each of its `ids` what stands for it now: itself, and what was found by its anchors. */
export type FoundDecision = Decision & { readonly standIns?: ReadonlyMap<string, readonly string[]> }

/**
 * Finds again what decisions speak of. Ids of what is read in an article ("a:f3") are numbers that shift when the reader
 * improves; where a decision carries the passage it was made on, that is looked for: at its place, else the same words
 * nearest to it. What is not found is told and left out, never put on something else.
 */
export function findAgain(decisions: readonly Decision[], articles: readonly Annotated[]): FoundDecisions {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const trace: TraceEntry[] = []
  const found = decisions.flatMap((decision): FoundDecision[] => {
    const outcome = findOne(decision, byId)
    if (typeof outcome !== 'string') return [outcome]
    trace.push(decisionEntry('decisions', decision, 'lost', outcome, namedIn(decision)))
    return []
  })
  return { decisions: found, trace }
}

/** The ids a decision names. */
export function namedIn(decision: Decision): readonly string[] {
  switch (decision.decision) {
    case 'split-story':
      return decision.articleIds
    case 'move-article':
      return [decision.articleId, decision.to]
    case 'published':
      return [decision.articleId]
    case 'speaker':
      return [decision.attributionId, ...(decision.entityId === null ? [] : [decision.entityId])]
    case 'figure':
      return [decision.figureId]
    case 'veto-origin':
      return [decision.from, decision.to]
    case 'claim':
      return decision.claim.id === undefined ? [] : [decision.claim.id]
    default:
      return decision.ids
  }
}

/** Articles that a decision speaks of, by what it names and the passages it was made on. */
export function articlesNamed(decision: Decision): readonly string[] {
  const passages = 'claim' in decision && decision.claim ? decision.claim.passages : []
  const spans = [...passages, ...(decision.anchors ?? []).map(({ span }) => span)].map(({ articleId }) => articleId)
  const ids = decision.decision === 'claim' ? [] : namedIn(decision)
  const from = 'from' in decision && Array.isArray(decision.from) ? decision.from : []
  return [...new Set([...ids.flatMap((id) => [id, articleOf(id)]), ...from, ...spans])]
}

/** "a" of "a:f3" and of "event:a:m5". */
const articleOf = (id: string): string => id.replace(/^event:/, '').replace(/:[^:]*$/, '')

/** Whether a decision may bear on some articles: it speaks of one of them, or of something by its name alone. */
export function concerns(decision: Decision, here: ReadonlySet<string>): boolean {
  if (articlesNamed(decision).some((id) => here.has(id))) return true
  return (
    (decision.decision === 'merge-entities' || decision.decision === 'not-same') &&
    decision.ids.some((id) => /^(?:e|person|name|Q\d+)\b/.test(id))
  )
}

/** The decision with the ids of today, or what keeps it from being applied, in words. */
function findOne(decision: Decision, byId: ReadonlyMap<string, Annotated>): FoundDecision | string {
  const anchors = Map.groupBy(decision.anchors ?? [], ({ id }) => id)
  if (decision.decision === 'figure') {
    const id = itemOf(decision.figureId, anchors, byId, ({ figures }) => figures.map(({ id, span }) => ({ id, span })))
    return id === null ? 'the figure is not found any more' : { ...decision, figureId: id }
  }
  if (decision.decision === 'speaker') {
    const id = itemOf(decision.attributionId, anchors, byId, attributionsOf)
    if (id === null) return 'the statement is not found any more'
    const { entityId } = decision
    const entity = entityId === null ? null : (itemsOf(entityId, anchors, byId, entitiesOf)[0] ?? entityId)
    return { ...decision, attributionId: id, entityId: entity }
  }
  if (
    decision.decision === 'merge-entities' ||
    decision.decision === 'merge-events' ||
    decision.decision === 'not-same'
  ) {
    const standIns = new Map<string, readonly string[]>()
    for (const id of decision.ids) {
      const own = anchors.get(id) ?? []
      const items = itemsOf(id, anchors, byId, (annotated) => [...entitiesOf(annotated), ...mentionsOf(annotated)])
      if (own.length > 0 && own.every(({ span }) => byId.has(span.articleId)) && items.length === 0)
        return `“${own[0]?.span.quote}” is not found any more`
      standIns.set(id, [id, ...items])
    }
    return { ...decision, standIns }
  }
  return decision
}

type Item = { readonly id: string; readonly span: Span }

const attributionsOf = ({ attributions }: Annotated): Item[] =>
  attributions.flatMap(({ id, content }) => content.map((span) => ({ id, span })))
const entitiesOf = ({ entities }: Annotated): Item[] =>
  entities.flatMap(({ id, variants }) => variants.flatMap(({ spans }) => spans.map((span) => ({ id, span }))))
const mentionsOf = ({ events }: Annotated): Item[] => events.map(({ id, trigger }) => ({ id, span: trigger }))

/** The id of today: by anchor where there is one, else as it is; null where its article is here and it is not. */
function itemOf(
  id: string,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  byId: ReadonlyMap<string, Annotated>,
  items: (annotated: Annotated) => readonly Item[],
): string | null {
  if (anchors.has(id)) return itemsOf(id, anchors, byId, items)[0] ?? (isElsewhere(id, anchors, byId) ? id : null)
  const annotated = byId.get(id.slice(0, Math.max(0, id.lastIndexOf(':'))))
  return annotated && !items(annotated).some((item) => item.id === id) ? null : id
}

function isElsewhere(
  id: string,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  byId: ReadonlyMap<string, Annotated>,
): boolean {
  return !(anchors.get(id) ?? []).some(({ span }) => byId.has(span.articleId))
}

function itemsOf(
  id: string,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  byId: ReadonlyMap<string, Annotated>,
  items: (annotated: Annotated) => readonly Item[],
): string[] {
  const found = (anchors.get(id) ?? []).flatMap(({ span }) => {
    const annotated = byId.get(span.articleId)
    return annotated ? (atSpan(items(annotated), span) ?? []) : []
  })
  return [...new Set(found)]
}

/** The item at a passage: at its very place, else the same words nearest to it. */
function atSpan(items: readonly Item[], { start, end, quote, in: piece }: Span): string | null {
  const same = items.filter(({ span }) => span.in === piece && span.quote === quote)
  const exact = items.find(({ span }) => span.in === piece && span.start === start && span.end === end)
  if (exact) return exact.id
  const [nearest] = same.toSorted((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start))
  return nearest?.id ?? widest(items, { start, end, piece })
}

/** What a passage is read within, or shares most of its words with, now that its bounds are others. */
function widest(
  items: readonly Item[],
  { start, end, piece }: { readonly start: number; readonly end: number; readonly piece: string | undefined },
): string | null {
  const shared = ({ span }: Item): number => Math.min(span.end, end) - Math.max(span.start, start)
  const [best] = items
    .filter(({ span }) => span.in === piece)
    .filter((item) => shared(item) * 2 > Math.max(end - start, item.span.end - item.span.start))
    .toSorted((a, b) => shared(b) - shared(a))
  return best?.id ?? null
}
