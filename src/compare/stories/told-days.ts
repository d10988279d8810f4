import { months } from '../../language/lang/en/time-words.ts'
import type { Word } from './words.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(months.flatMap((names, i) => names.map((name) => [name, i])))
/** A report names days of the past rather than of the coming year: later than this after its date, the year before is meant. */
const AHEAD = 60

/**
 * Days (since 1970) that a report names by month and day of the month: "July 14", "14 July 2016". Where the year is left out it is
 * that which brings the day nearest to the report's own; a report without a date then names no day.
 */
export function toldDays(words: readonly Word[], published: number | null): ReadonlySet<number> {
  const days = new Set<number>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const month = word?.capital ? MONTHS.get(word.stem) : undefined
    if (month === undefined) continue
    const after = numeral(words[i + 1], 31)
    const day = after ?? numeral(words[i - 1], 31)
    if (day === null) continue
    const year = numeral(words[after === null ? i + 1 : i + 2], 2200)
    const found = year !== null && year > 1900 ? toDay(year, month, day) : nearest(published, month, day)
    if (found !== null) days.add(found)
  }
  return days
}

function numeral(word: Word | undefined, most: number): number | null {
  const match = word && /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word.stem)
  const value = Number(match?.[1] ?? 0)
  return value >= 1 && value <= most ? value : null
}

function toDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000
}

function nearest(published: number | null, month: number, day: number): number | null {
  if (published === null) return null
  const year = new Date(published * 86_400_000).getUTCFullYear()
  const found = [1, 0, -1].map((shift) => toDay(year + shift, month, day)).find((d) => d - published <= AHEAD)
  return found ?? null
}
