import type { OriginEdge, OriginNode, Span, Story } from '../../model/types.ts'
import type { StoryIndex } from './story-index.ts'

export type NamedEdge = OriginEdge & {
  readonly fromName: string
  readonly toName: string
  readonly toKind: OriginNode['kind']
  /** Of a source that is not among the reports. */
  readonly isInferred?: boolean
}

/** The edges that leave the reports of a story, with names; shared text first, then credits, then whom they quote. */
export function originEdges(story: Story, { edges, nodes, label }: StoryIndex): NamedEdge[] {
  const rank = { reuse: 0, credit: 1, attribution: 2 }
  const nameOf = (id: string) => (nodes.get(id)?.kind === 'article' ? label(id) : (nodes.get(id)?.name ?? id))
  return story.articleIds.flatMap((id) =>
    (edges.get(id) ?? [])
      .map((edge) => ({
        ...edge,
        fromName: nameOf(id),
        toName: nameOf(edge.to),
        toKind: nodes.get(edge.to)?.kind ?? 'document',
      }))
      .sort((a, b) => rank[a.basis] - rank[b.basis] || b.evidence.length - a.evidence.length),
  )
}

/** Why one depends on the other, in a few words. */
export function reasonOf({
  basis,
  share,
  evidence,
  isInferred = false,
}: OriginEdge & Pick<NamedEdge, 'isInferred'>): string {
  if (isInferred) return 'likely from'
  if (basis === 'reuse') return share === undefined ? 'shares text' : `shares ${Math.round(share * 100)} % of its text`
  if (basis === 'credit') return 'credits'
  return evidence.length > 1 ? `quotes ×${evidence.length}` : 'quotes'
}

/** The passage of the dependent report that shows it, else any. */
export function firstEvidence({ from, evidence }: OriginEdge): Span | null {
  return evidence.find((span) => span.articleId === from) ?? evidence[0] ?? null
}

/** With more edges than this each is named in few words. */
export const MOST_IN_FULL = 60
const MOST_EVIDENCE = 2

/** The passages an edge leads to: the report's own, else any; the first alone where there are many edges. */
export function evidenceShown(edge: OriginEdge, edges: number): readonly Span[] {
  const first = firstEvidence(edge)
  if (edges > MOST_IN_FULL) return first ? [first] : []
  const own = edge.evidence.filter((span) => span.articleId === edge.from)
  return (own.length > 0 ? own : edge.evidence).slice(0, MOST_EVIDENCE)
}

/** Sources that are named for each report where there are too many edges to quote: those it owes most. */
const MOST_NAMED = { reuse: 3, credit: 2, attribution: 2 } as const

/** The edges that are named: all, or where they are many, of each report those to what it owes most. */
export function edgesShown(edges: readonly NamedEdge[]): readonly NamedEdge[] {
  if (edges.length <= MOST_IN_FULL) return edges
  const share = (edge: NamedEdge) => edge.share ?? 0
  return [...Map.groupBy(edges, ({ from, basis }) => `${basis} ${from}`).values()].flatMap((own) =>
    [...own].sort((a, b) => share(b) - share(a)).slice(0, MOST_NAMED[own[0]?.basis ?? 'reuse']),
  )
}
