import type { Annotated, TraceEntry } from '../../model/types.ts'
import { isBound } from './bond.ts'
import type { EventContext } from './cluster-events.ts'
import { type EventGroup, emptyGroup, joinGroup } from './event-group.ts'
import { createNodes, type EventNode } from './event-node.ts'
import { createGroupIndex } from './group-index.ts'
import { scoreJoin } from './score-join.ts'

/**
 * Mentions of one event together, over all articles. Each mention joins the group it fits best, most telling mentions
 * first; a mention is only held against groups of its own kind of event, so the cost grows with the mentions.
 */
export function groupMentions(
  articles: readonly Annotated[],
  context: EventContext,
): { readonly groups: readonly (readonly EventNode[])[]; readonly trace: readonly TraceEntry[] } {
  const nodes = createNodes(articles, context)
  const trace: TraceEntry[] = []
  const groups: EventGroup[] = []
  const index = createGroupIndex()
  for (const node of nodes.sort(byWeight)) {
    let [best, most] = [null as EventGroup | null, 0]
    for (const group of index.candidates(node)) {
      const score = scoreJoin(node, group, most)
      if (score > most && isBound(node, group, score)) [best, most] = [group, score]
    }
    const group = best ?? emptyGroup()
    if (best) trace.push(explain(node, best))
    else groups.push(group)
    joinGroup(group, node)
    index.add(group, node)
  }
  return { groups: groups.map(({ nodes: members }) => members), trace }
}

function explain(node: EventNode, group: EventGroup): TraceEntry {
  const reasons: string[] = []
  scoreJoin(node, group, 0, reasons)
  const ids = [node.mention.id, group.nodes[0]?.mention.id ?? '']
  return { step: 'events', rule: 'same event', reason: reasons.join(', '), ids }
}

/** Most telling first; ties by id, so that the order of the input does not matter. */
function byWeight(a: EventNode, b: EventNode): number {
  return b.weight - a.weight || (a.mention.id < b.mention.id ? -1 : 1)
}
