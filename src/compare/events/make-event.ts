import type { Annotated, Bounds, EventMention, Participant, StoryEvent } from '../../model/types.ts'
import { labelOf } from './label-of.ts'

export type EventSurroundings = {
  readonly article: (id: string) => Annotated | undefined
  readonly storyOf: (articleId: string) => string | undefined
}

/** One event out of its mentions. */
export function makeEvent(mentions: readonly EventMention[], { article, storyOf }: EventSurroundings): StoryEvent {
  const participants = new Map<string, Participant>()
  for (const { participants: list } of mentions)
    for (const { entityId, role } of list)
      if (!participants.has(entityId)) participants.set(entityId, { entityId, role })
  const when = narrowest(mentions.map(({ time }) => time))
  const published = article(mentions[0]?.trigger.articleId ?? '')?.article.published
  return {
    id: `event:${mentions[0]?.id}`,
    label: labelOf(mentions, article),
    type: mentions.find(({ type }) => type !== null)?.type ?? null,
    background: when.latest !== null && published?.earliest != null && when.latest < published.earliest.slice(0, 4),
    storyIds: [...new Set(mentions.map(({ trigger }) => storyOf(trigger.articleId)).filter((id) => id !== undefined))],
    when: { ...when, value: when.earliest === when.latest ? when.earliest : null },
    placeEntityIds: [...new Set(mentions.flatMap(({ placeEntityIds }) => placeEntityIds))],
    participants: [...participants.values()],
    mentions,
    dates: mentions.flatMap((mention) =>
      mention.timeSpans.map((span) => ({ articleId: span.articleId, span, ...mention.time })),
    ),
  }
}

function narrowest(times: readonly Bounds[]): Bounds {
  const known = times.filter(({ earliest, latest }) => earliest !== null && latest !== null)
  const first = known[0]
  return first ? { earliest: first.earliest, latest: first.latest } : { earliest: null, latest: null }
}
