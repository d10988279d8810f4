import type { NamedEdge } from './origin-edges.ts'

/** Persons and bodies are drawn where so many reports quote them. */
const QUOTED_BY = 2

const MEDIA: ReadonlySet<NamedEdge['toKind']> = new Set(['article', 'outlet', 'agency'])

/**
 * The part of the edges that a picture can show: shared text, of a report that shares with many only what it shares
 * most with; then media that are credited or quoted, then the sources that most reports share, up to `most` lines: with more a picture is a thicket.
 */
export function drawnEdges(edges: readonly NamedEdge[], most: number): readonly NamedEdge[] {
  const media = edges.filter(({ basis, toKind }) => basis === 'reuse' || basis === 'credit' || MEDIA.has(toKind))
  const bySource = Map.groupBy(
    edges.filter((edge) => !media.includes(edge)),
    ({ to }) => to,
  )
  const shared = [...bySource.values()].filter(({ length }) => length >= QUOTED_BY)
  const all = [...media, ...shared.flat()]
  if (all.length <= most) return edges.filter((edge) => all.includes(edge))
  const inferred = media.filter(({ isInferred }) => isInferred)
  const reuse = [...inferred, ...strongest(media.filter(({ basis, isInferred }) => basis === 'reuse' && !isInferred))]
  const others = [
    ...Map.groupBy(
      media.filter(({ basis }) => basis !== 'reuse'),
      ({ to }) => to,
    ).values(),
  ]
  const kept = new Set(reuse.slice(0, most))
  for (const group of [...others.sort(byLength), ...shared.sort(byLength)])
    if (kept.size + group.length <= most) for (const edge of group) kept.add(edge)
  return edges.filter((edge) => kept.has(edge))
}

const byLength = (a: readonly NamedEdge[], b: readonly NamedEdge[]) => b.length - a.length

/** Of each report, the edge to the one it shares most with; those that share most first. */
function strongest(edges: readonly NamedEdge[]): NamedEdge[] {
  const share = (edge: NamedEdge) => edge.share ?? 0
  return [...Map.groupBy(edges, ({ from }) => from).values()]
    .flatMap((own) => [...own].sort((a, b) => share(b) - share(a)).slice(0, 1))
    .sort((a, b) => share(b) - share(a))
}
