import { weekdays } from '../../language/lang/en/time-words.ts'
import type { Word } from './words.ts'

/** A set of weekdays: bit 0 is Monday. */
export type Weekdays = number

/** Full names only: "sun" and "sat" are words. */
const NUMBERS: ReadonlyMap<string, number> = new Map(weekdays.map(([name], i) => [name ?? '', i]))
/** Words of the first paragraphs, in which the news of the day stands. */
const LEAD = 150

/** The weekdays a report names: its news is mostly told as of "Saturday", whether or not it has a date. */
export function toldWeekdays(words: readonly Word[]): Weekdays {
  let found = 0
  for (const word of words) {
    const weekday = weekdayOf(word)
    if (weekday !== null) found |= 1 << weekday
  }
  return found
}

/** The days that the weekdays of the first paragraphs are, each one of the seven up to the report's own. */
export function leadDays(words: readonly Word[], published: number | null): ReadonlySet<number> {
  const days = new Set<number>()
  if (published === null) return days
  for (const word of words.slice(0, LEAD)) {
    const weekday = weekdayOf(word)
    if (weekday !== null) days.add(published - ((numberOf(published) - weekday + 7) % 7))
  }
  return days
}

/** The weekday of a report and the one before, of which its news is. */
export function weekdaysOf(day: number): Weekdays {
  const weekday = numberOf(day)
  return (1 << weekday) | (1 << ((weekday + 6) % 7))
}

function weekdayOf({ stem, capital }: Word): number | null {
  return capital ? (NUMBERS.get(stem) ?? null) : null
}

/** 0 is Monday; day 0 was a Thursday. */
function numberOf(day: number): number {
  return (((Math.floor(day) + 3) % 7) + 7) % 7
}
