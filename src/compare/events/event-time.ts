import type { Annotated, Bounds, EventMention, Time } from '../../model/types.ts'

/** Days before publication in which what a report leads with has happened, where it gives no date. */
export const NEWS_DAYS = 3
const DAY_MS = 86_400_000
const RECENT = /\brecent|\b(?:few|several|couple of|some) (?:days|hours)\b/i
/** Days that "recently" reaches back. */
const RECENT_DAYS = 30
const NEVER: Bounds = { earliest: null, latest: null }

/** Days as ISO 8601, whatever the precision of the input: "2023-11" gives its first, or with `end` its last day. */
export function dayOf(iso: string | null, end = false): string | null {
  const found = iso ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) : null
  if (!found) return null
  const [, year = '', month, day] = found
  if (day) return `${year}-${month}-${day}`
  if (!end) return `${year}-${month ?? '01'}-01`
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10)
}

/** A day some days later (or with less than none, earlier). */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time + days * DAY_MS).toISOString().slice(0, 10)
}

/** A range of time in days since 1970, infinite where an end is open: made once, for it is held against many. */
export type Days = { readonly first: number; readonly last: number }

export function daysOf({ earliest, latest }: Bounds): Days {
  const number = (day: string | null): number => (day === null ? Number.NaN : Date.parse(day) / DAY_MS)
  const [first, last] = [number(dayOf(earliest)), number(dayOf(latest, true))]
  return {
    first: Number.isNaN(first) ? Number.NEGATIVE_INFINITY : first,
    last: Number.isNaN(last) ? Number.POSITIVE_INFINITY : last,
  }
}

/** Days from the end of the one range to the begin of the other; 0 where they can meet. */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}

export function daysApart(a: Bounds, b: Bounds): number {
  return daysBetween(daysOf(a), daysOf(b))
}

/** The days on which the dated reports of a story were published; null where none is, or they lie more than a week apart. */
export function storyDays(articles: readonly Annotated[]): { readonly first: string; readonly last: string } | null {
  const days = articles.flatMap(({ article }) => dayOf(article.published.value) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last && daysApart({ earliest: first, latest: first }, { earliest: last, latest: last }) <= 7
    ? { first, last }
    : null
}

/**
 * The day of a date whose year or week an undated report leaves open ("in June", "on Saturday"), by the days on which
 * the other reports of the story were published: the last such day not after them.
 */
function placed(value: string, published: { readonly first: string; readonly last: string } | null): Bounds {
  if (!published) return NEVER
  const month = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(value)
  if (month) {
    const [, mm = '', dd] = month
    const of = (year: number) => `${year}-${mm}${dd ? `-${dd}` : ''}`
    const year = Number(published.last.slice(0, 4))
    const said = (dayOf(of(year)) ?? '') <= published.last ? of(year) : of(year - 1)
    return { earliest: dayOf(said), latest: dayOf(said, true) }
  }
  const weekday = /^XXXX-WXX-(\d)/.exec(value)
  if (weekday && published.first === published.last) {
    const back = (new Date(`${published.last}T00:00:00Z`).getUTCDay() - (Number(weekday[1]) % 7) + 7) % 7
    const day = addDays(published.last, -back)
    return { earliest: day, latest: day }
  }
  return NEVER
}

/** The time a mention gives of its event: from its own dates, those left open placed by the story. */
export function timeOf(
  mention: EventMention,
  times: ReadonlyMap<number, Time>,
  published: { readonly first: string; readonly last: string } | null,
): Bounds {
  const { earliest, latest } = mention.time
  if (earliest !== null) return mention.time
  if (latest !== null) {
    // "recently", "a few days ago" reach back some weeks; "previously", "in the past" say nothing to go by.
    const recent = mention.timeSpans.some(({ quote }) => RECENT.test(quote))
    return recent ? { earliest: addDays(dayOf(latest) ?? latest, -RECENT_DAYS), latest } : NEVER
  }
  for (const { start } of mention.timeSpans) {
    const found = placed(times.get(start)?.value ?? '', published)
    if (found.earliest !== null) return found
  }
  return NEVER
}
