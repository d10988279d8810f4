import type { Annotated, Entity, StoryEvent, TraceEntry } from '../../model/types.ts'
import type { FoundDecision } from '../decisions/find-again.ts'
import { decideEvents } from './decided-events.ts'
import { firstMentionId } from './first-mention-id.ts'
import { groupMentions } from './group-mentions.ts'
import { makeEvent } from './make-event.ts'
import { isEvent, isSaid, MOST_EVENTS, MOST_SAID, salience } from './rank-events.ts'

export type EventContext = {
  readonly stories: readonly {
    readonly id: string
    readonly articleIds: readonly string[]
    readonly relatedStoryIds: readonly string[]
  }[]
  readonly entity: (id: string) => Entity | undefined
  readonly decisions?: readonly FoundDecision[]
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
  const decided = decideEvents(groups, context.decisions ?? [])
  const ranked = decided.groups
    .filter(isEvent)
    .map((nodes) => ({ nodes, salience: salience(nodes), id: firstMentionId(nodes) }))
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
  const counts = new Map<string, number>()
  const kept = ranked.filter(({ nodes }) => {
    const said = isSaid(nodes)
    const keys = new Set(nodes.map(({ storyId }) => `${storyId} ${said}`))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...keys].some((key) => (counts.get(key) ?? 0) <= (said ? MOST_SAID : MOST_EVENTS))
  })
  const events = kept.map(({ nodes }) => makeEvent(nodes, (id) => byId.get(id)))
  const listed = new Set(kept.flatMap(({ nodes }) => nodes.map(({ mention }) => mention.id)))
  return { events, trace: [...trace.filter(({ ids }) => ids.every((id) => listed.has(id))), ...decided.trace] }
}
