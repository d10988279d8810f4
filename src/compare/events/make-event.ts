import type { Annotated, EventMention, Participant, StoryEvent } from '../../model/types.ts'
import { datesOf } from './dates-of.ts'
import type { EventNode } from './event-node.ts'
import { addDays } from './event-time.ts'
import { labelOf } from './label-of.ts'
import { whenOf } from './when-of.ts'

/** Days before the first report of a story by which an event is earlier history. */
const EARLIER_DAYS = 8
/** Named beside an event that has no participants: so many at most. */
const MOST_BESIDE = 3

/** One event out of its mentions. */
export function makeEvent(nodes: readonly EventNode[], article: (id: string) => Annotated | undefined): StoryEvent {
  const told = [...nodes].sort((a, b) => (a.mention.id < b.mention.id ? -1 : 1))
  const mentions = told.map(({ mention }) => mention)
  const when = whenOf(told, article)
  const background =
    when.dated &&
    when.latest !== null &&
    when.published !== null &&
    when.latest.slice(0, 10) < addDays(when.published, -EARLIER_DAYS)
  const { earliest, latest } = when
  const known = participantsOf(mentions)
  const takingPart = known.length > 0 ? known : namedBeside(told, article)
  return {
    id: `event:${first(mentions)?.id ?? ''}`,
    label: labelOf(told, article),
    type: commonest(mentions.flatMap(({ type }) => type ?? [])),
    background: background || (!when.dated && told.every(isEarlier(article))),
    storyIds: [...new Set(told.map(({ storyId }) => storyId))],
    when: {
      earliest,
      latest,
      value: earliest !== null && earliest.slice(0, 10) === latest?.slice(0, 10) ? earliest.slice(0, 10) : null,
    },
    placeEntityIds: byCount(mentions.flatMap(({ placeEntityIds }) => placeEntityIds)),
    participants: [...takingPart, ...speakersOf(mentions, article)],
    mentions,
    dates: datesOf(told, article),
  }
}

/** Told as what had happened before: "had met in the past". */
function isEarlier(article: (id: string) => Annotated | undefined): (node: EventNode) => boolean {
  return ({ mention: { trigger } }) => {
    const text = article(trigger.articleId)?.article.text ?? ''
    return /\bhad\s+(?:\w+\s+){0,2}$/.test(text.slice(Math.max(0, trigger.start - 30), trigger.start))
  }
}

/** Each participant once, in its commonest role, those most told of first. */
function participantsOf(mentions: readonly EventMention[]): Participant[] {
  const all = mentions.flatMap(({ participants }) =>
    participants.map(({ entityId, role }) => ({ entityId, role: role.replace(/:of$/, '') === role ? role : 'other' })),
  )
  return byCount(all.map(({ entityId }) => entityId)).map((entityId) => ({
    entityId,
    role:
      commonest(all.filter((one) => one.entityId === entityId && one.role !== 'other').map(({ role }) => role)) ??
      'other',
  }))
}

/** Of an event without participants, the persons and bodies that its sentences name or mean by a pronoun, most often first. */
function namedBeside(nodes: readonly EventNode[], article: (id: string) => Annotated | undefined): Participant[] {
  const ids = nodes.flatMap(({ articleId, sentence }) => {
    const annotated = article(articleId)
    const within = annotated?.sentences[sentence]
    if (!annotated || !within) return []
    const kinds = new Map(annotated.entities.map(({ id, kind }) => [id, kind]))
    return annotated.mentions.flatMap(({ span, entityId }) =>
      span.in === undefined &&
      span.start >= within.start &&
      span.end <= within.end &&
      /^(?:person|organization)$/.test(kinds.get(entityId) ?? '')
        ? [entityId]
        : [],
    )
  })
  return byCount(ids)
    .slice(0, MOST_BESIDE)
    .map((entityId) => ({ entityId, role: 'other' }))
}

/** Who is credited with telling of it, by what their words make of it; those who take part themselves stand with their role. */
function speakersOf(mentions: readonly EventMention[], article: (id: string) => Annotated | undefined): Participant[] {
  const taking = new Set(mentions.flatMap(({ participants }) => participants.map(({ entityId }) => entityId)))
  const said = mentions.flatMap(({ trigger, attributionIds, modality }) => {
    const attributions = article(trigger.articleId)?.attributions ?? []
    return attributions.flatMap(({ id, sourceEntityId, denied }) =>
      attributionIds.includes(id) && sourceEntityId !== null && !taking.has(sourceEntityId)
        ? [{ entityId: sourceEntityId, role: denied ? 'denies' : modality === 'planned' ? 'announces' : 'asserts' }]
        : [],
    )
  })
  return [...new Map(said.map((one) => [`${one.entityId} ${one.role}`, one])).values()]
}

function byCount(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

function commonest(values: readonly string[]): string | null {
  return byCount(values)[0] ?? null
}

function first(mentions: readonly EventMention[]): EventMention | undefined {
  return mentions[0]
}
