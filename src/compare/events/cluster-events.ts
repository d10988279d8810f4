import type { Annotated, Decision, Entity, EventMention, StoryEvent, TraceEntry } from '../../model/types.ts'
import { makeEvent } from './make-event.ts'
import { isTrivial } from './trivial.ts'

export type EventContext = {
  readonly stories: readonly {
    readonly id: string
    readonly articleIds: readonly string[]
    readonly relatedStoryIds: readonly string[]
  }[]
  readonly entity: (id: string) => Entity | undefined
  readonly decisions?: readonly Decision[]
}

/** The events of all articles: mentions of one event together, each with its label, time and evidence. */
export function clusterEvents(
  articles: readonly Annotated[],
  context: EventContext,
): { events: readonly StoryEvent[]; trace: readonly TraceEntry[] } {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const storyOf = new Map(
    context.stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])),
  )
  const groups = new Map<string, EventMention[][]>()
  for (const { article, events } of articles) {
    for (const mention of events) {
      if (isTrivial(mention)) continue
      const key = `${storyOf.get(article.id)} ${mention.lemma}`
      const candidates = groups.get(key) ?? []
      groups.set(key, candidates)
      const home = candidates.find((group) => group.some((other) => compatible(mention, other)))
      if (home) home.push(mention)
      else candidates.push([mention])
    }
  }
  const events = [...groups.values()]
    .flat()
    .map((mentions) => makeEvent(mentions, { article: (id) => byId.get(id), storyOf: (id) => storyOf.get(id) }))
  const told = (event: StoryEvent) => new Set(event.mentions.map(({ trigger }) => trigger.articleId)).size
  return {
    events: events
      .filter((event) => told(event) > 1 || event.participants.length > 0)
      .sort((a, b) => told(b) - told(a)),
    trace: [],
  }
}

function compatible(a: EventMention, b: EventMention): boolean {
  if (a.time.latest !== null && b.time.earliest !== null && a.time.latest < b.time.earliest) return false
  if (b.time.latest !== null && a.time.earliest !== null && b.time.latest < a.time.earliest) return false
  return (
    a.participants.some(({ entityId }) => b.participants.some((other) => other.entityId === entityId)) ||
    a.participants.length === 0 ||
    b.participants.length === 0
  )
}
