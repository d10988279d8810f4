import { order } from '../../compare/claims/moment.ts'
import { isSaying } from '../../compare/events/minor-words.ts'
import type { Bounds, Span, Story, StoryEvent } from '../../model/types.ts'
import { shortTime } from './short-time.ts'
import { toldOnce } from './told-once.ts'

export type TimelineEntry = {
  readonly event: StoryEvent
  /** Its address leads here: an event can belong to several stories. */
  readonly isHome: boolean
  /** The time in a reader's words. */
  readonly when: string
  /** One passage of each report that tells of it. */
  readonly tellers: readonly Span[]
  /** What the accounts say of when, where they cannot all be true: each date with who gives it. */
  readonly conflict: readonly { readonly when: string; readonly spans: readonly Span[] }[]
}

/**
 * Whether an event belongs in a timeline: some report says when it was; or, of the days of the reports, several tell who did
 * it. What somebody said to a report of unstated day stands with the claims.
 */
export function isForTimeline({ dates, mentions }: StoryEvent): boolean {
  if (dates.length > 0) return true
  const acts = mentions.filter(
    ({ lemma, modality, participants }) =>
      !isSaying(lemma) && modality === 'asserted' && participants.some(({ role }) => role === 'agent'),
  )
  return new Set(acts.map(({ trigger }) => trigger.articleId)).size >= SEVERAL
}

/** So many reports tell of an act whose day none of them states. */
const SEVERAL = 2

/** The dated ones of a story's events, each told once, the earliest first. */
export function timelineOf(story: Story, events: readonly StoryEvent[]): TimelineEntry[] {
  return toldOnce(events.filter(isForTimeline))
    .flatMap((event) => {
      const when = shortTime(event.when)
      return when === null
        ? []
        : [
            {
              event,
              isHome: event.storyIds[0] === story.id,
              when,
              tellers: tellersOf(event),
              conflict: conflictOf(event),
            },
          ]
    })
    .sort((a, b) => compare(key(a.event), key(b.event)))
}

/** The events that are told most, or dated differently, as many as are wanted, in order of time. */
export function mostTold(entries: readonly TimelineEntry[], most: number): readonly TimelineEntry[] {
  if (entries.length <= most) return entries
  const kept = new Set([...entries].sort((a, b) => weight(b) - weight(a)).slice(0, most))
  return entries.filter((entry) => kept.has(entry))
}

/** By independent origins first, then by reports. */
const weight = ({ event, tellers, conflict }: TimelineEntry) =>
  (event.origins?.independent ?? tellers.length) + tellers.length / 1000 + (conflict.length > 0 ? 1000 : 0)

/** Events of one part that are seen at once; the rest is folded away. From three more on a fold is worth it. */
const MOST_TOLD = 12

/** The events that several reports tell or date differently, the most told if they are many, in order of time; and the rest. */
export function timelineShown(entries: readonly TimelineEntry[]): {
  readonly told: readonly TimelineEntry[]
  readonly rest: readonly TimelineEntry[]
} {
  const isShared = ({ tellers, conflict }: TimelineEntry) => tellers.length > 1 || conflict.length > 0
  const some = entries.some(isShared) ? entries.filter(isShared) : entries
  const chosen = new Set(some.length < MOST_TOLD + 3 ? some : mostTold(some, MOST_TOLD))
  return { told: entries.filter((entry) => chosen.has(entry)), rest: entries.filter((entry) => !chosen.has(entry)) }
}

function tellersOf({ mentions }: StoryEvent): Span[] {
  const first = new Map<string, Span>()
  for (const { trigger } of mentions) if (!first.has(trigger.articleId)) first.set(trigger.articleId, trigger)
  return [...first.values()]
}

function conflictOf({ dates }: StoryEvent): TimelineEntry['conflict'] {
  const groups = new Map<string, { bounds: Bounds; spans: Span[] }>()
  for (const { earliest, latest, span } of dates) {
    const when = shortTime({ earliest, latest })
    if (when === null || !span) continue
    const group = groups.get(when) ?? { bounds: { earliest, latest }, spans: [] }
    group.spans.push(span)
    groups.set(when, group)
  }
  const all = [...groups.values()]
  const apart = all.some((a) => all.some((b) => order(a.bounds, b.bounds) === 'before'))
  return apart ? [...groups].map(([when, { spans }]) => ({ when, spans })).sort((a, b) => compare(a.when, b.when)) : []
}

const key = (event: StoryEvent) => `${event.when.earliest ?? event.when.latest ?? ''} ${event.id}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
