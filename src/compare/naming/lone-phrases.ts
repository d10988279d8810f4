import type { Node } from './event-nodes.ts'

/** Reports that must tell of an event before any mention of its kind, without an article too, is one of it: "collusion". */
const KNOWN = 3
/** Of two events of one kind the one that a report speaks of so many times as often is meant; in other reports, by so many. */
const LEAD_HERE = 2
const LEAD_ELSEWHERE = 3

/** How often the events of one kind are told: in all, and in each report. */
type Told = { readonly all: Map<string, number>; readonly inArticle: Map<string, Map<string, number>> }

/**
 * Gives phrases without an event of their own the key of the event of their kind that they stand for: the only one, or
 * the one that the same report, else the story, speaks of far more often. Phrases `isOpen` refuses are left alone.
 * Linear in the phrases.
 */
export function lonePhrases(nodes: readonly Node[], key: Map<Node, string>, isOpen: (node: Node) => boolean): void {
  const byKind = new Map<string, Told>()
  for (const node of nodes) {
    const found = node.event && (key.get(node) ?? node.event.id)
    if (!found) continue
    for (const kind of node.kinds) {
      const told = byKind.get(kind) ?? { all: new Map(), inArticle: new Map() }
      byKind.set(kind, told)
      const here = told.inArticle.get(node.articleId) ?? new Map<string, number>()
      told.inArticle.set(node.articleId, here)
      for (const counts of [told.all, here]) counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  const overall = new Map([...byKind].map(([kind, { all }]) => [kind, leading(all, LEAD_ELSEWHERE)] as const))
  const lone = nodes.filter((node) => !key.has(node) && !node.event && !node.phrase.plural && isOpen(node))
  for (const node of lone) {
    const kinds = node.kinds.filter((kind) => byKind.has(kind))
    const [kind] = kinds
    const told = kind === undefined ? undefined : byKind.get(kind)
    if (kind === undefined || !told || kinds.length > 1) continue
    if (!node.phrase.definite && !node.isAlleged && !isKnown(told)) continue
    const here = told.inArticle.get(node.articleId)
    const meant = here ? leading(here, LEAD_HERE) : overall.get(kind)
    if (meant) key.set(node, meant)
  }
}

/** One event of the kind that leads, told by several reports. */
function isKnown({ all, inArticle }: Told): boolean {
  return inArticle.size >= KNOWN && leading(all, LEAD_ELSEWHERE) !== null
}

function leading(counts: ReadonlyMap<string, number>, lead: number): string | null {
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= lead * (next?.[1] ?? 0) ? best[0] : null
}
