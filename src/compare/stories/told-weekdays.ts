import { weekdays } from '../../language/lang/en/time-words.ts'
import type { Word } from './words.ts'

/** A set of weekdays: bit 0 is Monday. */
export type Weekdays = number

/** Full names only: "sun" and "sat" are words. */
const BITS: ReadonlyMap<string, Weekdays> = new Map(weekdays.map(([name], i) => [name ?? '', 1 << i]))

/** The weekdays a report names: its news is mostly told as of "Saturday", whether or not it has a date. */
export function toldWeekdays(words: readonly Word[]): Weekdays {
  let found = 0
  for (const { stem, capital } of words) if (capital) found |= BITS.get(stem) ?? 0
  return found
}

/** The weekday of a report and the one before, of which its news is. */
export function weekdaysOf(day: number): Weekdays {
  const weekday = (((Math.floor(day) + 3) % 7) + 7) % 7
  return (1 << weekday) | (1 << ((weekday + 6) % 7))
}
