import type { Annotated, EventMention, TraceEntry } from '../../model/types.ts'
import type { EventContext } from './cluster-events.ts'
import { type EventGroup, emptyGroup, joinGroup } from './event-group.ts'
import { createNodes, type EventNode } from './event-node.ts'
import { scoreJoin } from './score-join.ts'

/** Groups of one block that a mention is held against; beyond it only those that share something with it. */
const MOST_CANDIDATES = 40

/**
 * Mentions of one event together, over all articles. Each mention joins the group it fits best, most telling mentions
 * first; a mention is only held against groups of its own kind of event, so the cost grows with the mentions.
 */
export function groupMentions(
  articles: readonly Annotated[],
  context: EventContext,
): { readonly groups: readonly (readonly EventMention[])[]; readonly trace: readonly TraceEntry[] } {
  const nodes = createNodes(articles, context)
  const blocks = Map.groupBy(nodes, ({ kind }) => kind)
  const trace: TraceEntry[] = []
  const groups = [...blocks.values()].flatMap((block) => groupBlock(block, trace))
  return { groups: groups.map((group) => group.nodes.map(({ mention }) => mention)), trace }
}

function groupBlock(block: readonly EventNode[], trace: TraceEntry[]): EventGroup[] {
  const groups: EventGroup[] = []
  const byKey = new Map<string, Set<EventGroup>>()
  for (const node of [...block].sort(byWeight)) {
    let best: { group: EventGroup; score: number; reason: string } | null = null
    for (const group of candidates(node, groups, byKey)) {
      const { score, reason } = scoreJoin(node, group)
      if (score > (best?.score ?? 0)) best = { group, score, reason }
    }
    const group = best?.group ?? emptyGroup()
    if (!best) groups.push(group)
    else
      trace.push({
        step: 'events',
        rule: 'same event',
        reason: best.reason,
        ids: [node.mention.id, group.nodes[0]?.mention.id ?? ''],
      })
    joinGroup(group, node)
    for (const key of node.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group))
  }
  return groups
}

function candidates(
  node: EventNode,
  groups: readonly EventGroup[],
  byKey: ReadonlyMap<string, ReadonlySet<EventGroup>>,
): Iterable<EventGroup> {
  if (groups.length <= MOST_CANDIDATES) return groups
  const found = new Set(groups.slice(0, MOST_CANDIDATES))
  for (const key of node.keys) {
    for (const group of byKey.get(key) ?? []) if (found.size < 3 * MOST_CANDIDATES) found.add(group)
  }
  return found
}

/** Most telling first; ties by id, so that the order of the input does not matter. */
function byWeight(a: EventNode, b: EventNode): number {
  return b.weight - a.weight || (a.mention.id < b.mention.id ? -1 : 1)
}
