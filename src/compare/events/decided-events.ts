import type { TraceEntry } from '../../model/types.ts'
import { decisionEntry } from '../decisions/by-whom.ts'
import type { FoundDecision } from '../decisions/find-again.ts'
import type { EventNode } from './event-node.ts'
import { firstMentionId } from './first-mention-id.ts'

type Groups = readonly (readonly EventNode[])[]

/** The groups of mentions with those together that a person has said are one event, and those apart that are not. */
export function decideEvents(
  groups: Groups,
  decisions: readonly FoundDecision[],
): { readonly groups: Groups; readonly trace: readonly TraceEntry[] } {
  let all = groups
  const trace: TraceEntry[] = []
  for (const decision of decisions) {
    if (decision.decision !== 'merge-events' && decision.decision !== 'not-same') continue
    const sides = decision.ids.map((id) => mentionsOf(id, decision.standIns?.get(id) ?? [id], all))
    if (sides.filter(({ size }) => size > 0).length < 2) continue
    const isMerge = decision.decision === 'merge-events'
    all = isMerge ? merged(all, sides) : all.flatMap((nodes) => parted(nodes, sides))
    const ids = sides.flatMap((side) => [...side])
    trace.push(
      decisionEntry('events', decision, 'applied', isMerge ? 'they are one event' : 'they are not one event', ids),
    )
  }
  return { groups: all, trace }
}

/** The mentions that an id stands for: those found by its passages, or those of the event that has it. */
function mentionsOf(id: string, standIns: readonly string[], groups: Groups): ReadonlySet<string> {
  const wanted = new Set(standIns)
  const found = groups.flat().flatMap(({ mention }) => (wanted.has(mention.id) ? [mention.id] : []))
  if (found.length > 0) return new Set(found)
  return new Set(
    groups
      .filter((nodes) => `event:${firstMentionId(nodes)}` === id)
      .flatMap((nodes) => nodes.map(({ mention }) => mention.id)),
  )
}

function merged(groups: Groups, sides: readonly ReadonlySet<string>[]): Groups {
  const isNamed = (nodes: readonly EventNode[]): boolean =>
    nodes.some(({ mention }) => sides.some((side) => side.has(mention.id)))
  return [...groups.filter((nodes) => !isNamed(nodes)), groups.filter(isNamed).flat()]
}

/** A group that has mentions of several sides is one group for each; what is on no side stays with the first. */
function parted(nodes: readonly EventNode[], sides: readonly ReadonlySet<string>[]): Groups {
  const sideOf = ({ mention }: EventNode): number => sides.findIndex((side) => side.has(mention.id))
  const there = [...new Set(nodes.map(sideOf).filter((side) => side >= 0))].sort((a, b) => a - b)
  if (there.length < 2) return [nodes]
  return there.map((side, i) => nodes.filter((node) => sideOf(node) === side || (i === 0 && sideOf(node) < 0)))
}
