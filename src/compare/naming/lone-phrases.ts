import type { Node } from './event-nodes.ts'

/** Reports that must tell of an event before any mention of its kind, without an article too, is one of it: "collusion". */
const KNOWN = 3
/** Of two events of one kind the one that a report speaks of so many times as often is meant; in other reports, by so many. */
const LEAD_HERE = 2
const LEAD_ELSEWHERE = 3

type Told = ReadonlyMap<string, readonly Node[]>

/**
 * Gives phrases without an event of their own the key of the event of their kind that they stand for: the only one, or
 * the one that the same report, else the story, speaks of far more often. Phrases `isOpen` refuses are left alone.
 */
export function lonePhrases(nodes: readonly Node[], key: Map<Node, string>, isOpen: (node: Node) => boolean): void {
  const byKind = new Map<string, Map<string, Node[]>>()
  for (const node of nodes) {
    const found = node.event && (key.get(node) ?? node.event.id)
    if (!found) continue
    for (const kind of node.kinds) {
      const told = byKind.get(kind) ?? new Map<string, Node[]>()
      byKind.set(kind, told.set(found, [...(told.get(found) ?? []), node]))
    }
  }
  const lone = nodes.filter((node) => !key.has(node) && !node.event && !node.phrase.plural && isOpen(node))
  for (const node of lone) {
    const told = node.kinds.flatMap((kind) => byKind.get(kind) ?? [])
    const [only] = told
    if (!only || told.length > 1) continue
    if (!node.phrase.definite && !node.isAlleged && !isKnown(only)) continue
    const meant = leading(only, node.articleId)
    if (meant !== null) key.set(node, meant)
  }
}

function isKnown(told: Told): boolean {
  const [only, ...more] = told.values()
  return only !== undefined && more.length === 0 && new Set(only.map(({ articleId }) => articleId)).size >= KNOWN
}

function leading(told: Told, articleId: string): string | null {
  const here = counts(told, (node) => node.articleId === articleId)
  const [best, next] = here
  if (best && best[1] >= LEAD_HERE * (next?.[1] ?? 0)) return best[0]
  if (best) return null
  const [most, second] = counts(told, () => true)
  return most && most[1] >= LEAD_ELSEWHERE * (second?.[1] ?? 0) ? most[0] : null
}

function counts(told: Told, counts: (node: Node) => boolean): (readonly [string, number])[] {
  return [...told]
    .map(([found, nodes]) => [found, nodes.filter(counts).length] as const)
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
