import type { Span, StoryEvent, Synopsis } from '../../../model/types.ts'
import { toldOnce } from '../../../web/view/told-once.ts'
import type { DatedEventRow } from '../tables.ts'

/** When one report says that an event was. */
export type SaidDate = {
  readonly articleId: string
  readonly span: Span | null
  readonly earliest: string | null
  readonly latest: string | null
}

export type DatedEvent = Omit<DatedEventRow, 'story'>

/** Passages and dates that are kept of an event. */
const MOST_SPANS = 4
const MOST_DATES = 8

/** The dated events of a story, as its synopsis has them. */
export function datedEventRows({ events }: Pick<Synopsis, 'events'>, storyId: string): DatedEvent[] {
  return toldOnce(events.filter(({ storyIds }) => storyIds.includes(storyId))).flatMap((event) => rowOf(event) ?? [])
}

function rowOf({ id, label, background, when, mentions, dates, origins }: StoryEvent): DatedEvent | null {
  const { earliest, latest } = when
  if (earliest === null || latest === null) return null
  const tellers = new Set(mentions.map(({ trigger }) => trigger.articleId))
  const first = new Map(mentions.map(({ trigger }) => [trigger.articleId, trigger]))
  return {
    id,
    label,
    sought: label.toLowerCase(),
    background: background ? 1 : 0,
    earliest: earliest.slice(0, 10),
    latest: latest.slice(0, 10),
    reports: origins?.articles ?? tellers.size,
    independent: origins?.independent ?? tellers.size,
    conflicting: isConflicting(dates) ? 1 : 0,
    spans: JSON.stringify([...first.values()].slice(0, MOST_SPANS)),
    dates: JSON.stringify(differentFirst(dates).slice(0, MOST_DATES)),
  }
}

const day = (time: string | null): string | null => time?.slice(0, 10) ?? null

/** Whether two accounts give days that cannot be one. */
function isConflicting(dates: StoryEvent['dates']): boolean {
  const bounded = dates.flatMap(({ earliest, latest }) => {
    const [from, to] = [day(earliest), day(latest)]
    return from === null || to === null ? [] : [{ from, to }]
  })
  const starts = bounded.map(({ from }) => from).sort()
  const latestStart = starts.at(-1) ?? ''
  return bounded.some(({ to }) => to < latestStart)
}

/** One account of each different date first, then the rest. */
function differentFirst(dates: StoryEvent['dates']): StoryEvent['dates'] {
  const seen = new Set<string>()
  const [fresh, rest]: [StoryEvent['dates'][number][], StoryEvent['dates'][number][]] = [[], []]
  for (const date of dates) {
    const key = `${day(date.earliest)} ${day(date.latest)}`
    ;(seen.has(key) ? rest : fresh).push(date)
    seen.add(key)
  }
  return [...fresh, ...rest]
}
