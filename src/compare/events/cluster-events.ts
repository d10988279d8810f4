import type { Annotated, Decision, Entity, StoryEvent, TraceEntry } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'
import { groupMentions } from './group-mentions.ts'
import { makeEvent } from './make-event.ts'
import { isEvent, MOST_EVENTS, salience } from './rank-events.ts'

export type EventContext = {
  readonly stories: readonly {
    readonly id: string
    readonly articleIds: readonly string[]
    readonly relatedStoryIds: readonly string[]
  }[]
  readonly entity: (id: string) => Entity | undefined
  readonly decisions?: readonly Decision[]
}

/**
 * The events of all articles: mentions of one event together, each with its label, time and evidence. Of each story the
 * events that matter most, those told by most reports first.
 */
export function clusterEvents(
  articles: readonly Annotated[],
  context: EventContext,
): { events: readonly StoryEvent[]; trace: readonly TraceEntry[] } {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const { groups, trace } = groupMentions(articles, context)
  const ranked = decided(groups, context.decisions ?? [])
    .filter(isEvent)
    .map((nodes) => ({ nodes, salience: salience(nodes), id: firstId(nodes) }))
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
  const counts = new Map<string, number>()
  const kept = ranked.filter(({ nodes }) => {
    const stories = new Set(nodes.map(({ storyId }) => storyId))
    for (const story of stories) counts.set(story, (counts.get(story) ?? 0) + 1)
    return [...stories].some((story) => (counts.get(story) ?? 0) <= MOST_EVENTS)
  })
  const events = kept.map(({ nodes }) => makeEvent(nodes, (id) => byId.get(id)))
  const listed = new Set(kept.flatMap(({ nodes }) => nodes.map(({ mention }) => mention.id)))
  return { events, trace: trace.filter(({ ids }) => ids.every((id) => listed.has(id))) }
}

/** The groups with those together that a person has said are one event, and those apart that are not. */
function decided(
  groups: readonly (readonly EventNode[])[],
  decisions: readonly Decision[],
): readonly (readonly EventNode[])[] {
  let all = groups
  for (const decision of decisions) {
    if (decision.decision !== 'merge-events' && decision.decision !== 'not-same') continue
    const ids = new Set(decision.ids)
    const named = (nodes: readonly EventNode[]) => ids.has(eventId(nodes))
    const told = ({ mention }: EventNode) => ids.has(mention.id)
    if (decision.decision === 'merge-events') {
      const one = all.filter((nodes) => named(nodes) || nodes.some(told)).flat()
      all = one.length > 0 ? [...all.filter((nodes) => !named(nodes) && !nodes.some(told)), one] : all
    } else
      all = all.flatMap((nodes) =>
        nodes.filter(told).length > 1
          ? [nodes.filter((node) => !told(node)), ...nodes.filter(told).map((node) => [node])].filter(
              ({ length }) => length > 0,
            )
          : [nodes],
      )
  }
  return all
}

function eventId(nodes: readonly EventNode[]): string {
  return `event:${firstId(nodes)}`
}

function firstId(nodes: readonly EventNode[]): string {
  return nodes.reduce((least, { mention }) => (least === '' || mention.id < least ? mention.id : least), '')
}
