import type { Bounds } from '../../model/types.ts'

/**
 * Pure arithmetic on ISO 8601 dates in the proleptic Gregorian calendar. A day is a string "YYYY-MM-DD"; a day number
 * counts days from 1970-01-01. Nothing here asks the clock.
 */

/** A calendar date of a year 0000 to 9999. */
export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number }

/**
 * Days from 1970-01-01 of a day or instant ("2023-11-04", "2023-11-04T06:10Z": the part after T is ignored); null where
 * the string is no existing day. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayNumber(iso: string): number | null {
  const date = parseDay(iso)
  return date === null ? null : numberOf(date)
}

/** The day, "YYYY-MM-DD", that stands `n` days after 1970-01-01. */
export function isoDay(n: number): string {
  return formatDay(dateOf(n))
}

/** A day's year, month and day; null where the string does not begin with an existing day. */
export function parseDay(iso: string): YearMonthDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?![\d])/.exec(iso)
  if (found === null) return null
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isDate(date) ? date : null
}

export function formatDay({ year, month, day }: YearMonthDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Does the calendar have such a day? */
export function isDate({ year, month, day }: YearMonthDay): boolean {
  return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function numberOf({ year, month, day }: YearMonthDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function dateOf(n: number): YearMonthDay {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** The day `n` days later (earlier where negative); null for no day. */
export function addDays(iso: string, n: number): string | null {
  const number = dayNumber(iso)
  return number === null ? null : isoDay(number + n)
}

/** The date `n` months later; a day the month lacks becomes its last: 31 January + 1 → 28 February. */
export function addMonths(date: YearMonthDay, n: number): YearMonthDay {
  const months = date.year * 12 + (date.month - 1) + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) }
}

/** ISO weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1
}

/** The last day number on or before `n` (strictly before, with `strict`) that is the given ISO weekday. */
export function weekdayBefore(n: number, weekday: number, options: { readonly strict: boolean }): number {
  const back = (weekdayOf(n) - weekday + 7) % 7
  return n - (back === 0 && options.strict ? 7 : back)
}

/** The first day number on or after `n` (strictly after, with `strict`) that is the given ISO weekday. */
export function weekdayAfter(n: number, weekday: number, options: { readonly strict: boolean }): number {
  const ahead = (weekday - weekdayOf(n) + 7) % 7
  return n + (ahead === 0 && options.strict ? 7 : ahead)
}

/** The `count`-th given weekday of a month (1 first); -1 the last. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): YearMonthDay {
  if (count > 0) {
    const first = weekdayAfter(numberOf({ year, month, day: 1 }), weekday, { strict: false })
    return dateOf(first + 7 * (count - 1))
  }
  return dateOf(weekdayBefore(numberOf({ year, month, day: daysInMonth(year, month) }), weekday, { strict: false }))
}

/** Easter Sunday of a year (Meeus, Jones and Butcher). */
export function easter(year: number): YearMonthDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

/** ISO week-numbering year and week of a day number. */
export function isoWeek(n: number): { readonly year: number; readonly week: number } {
  const thursday = weekdayBefore(n, 1, { strict: false }) + 3
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - numberOf({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  return weekdayBefore(numberOf({ year, month: 1, day: 4 }), 1, { strict: false }) + 7 * (week - 1)
}

/** Do two ranges share a day? An end that is not known is open; days and instants compare by their day. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return notAfter(a.earliest, b.latest) && notAfter(b.earliest, a.latest)
}

function notAfter(first: string | null, second: string | null): boolean {
  return first === null || second === null || first.slice(0, 10) <= second.slice(0, 10)
}

export function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}
