import type { Context } from './context.ts'
import * as cal from './date-arithmetic.ts'
import type { Choice, DateSpec, YearSpec } from './meaning.ts'
import type { Tense } from './tense.ts'

/** The year outright said, else null. */
export function yearOf(year: YearSpec, { now, story }: Context): number | null {
  if (year === null || typeof year === 'number') return year
  const base = year.from === 'story' ? (story.last('year')?.first ?? now?.day) : now?.day
  return base === undefined ? null : cal.dateOf(base).year + year.shift
}

/** Half a year: a date without its year and without a telling tense lies nearer than that. */
const HALF_YEAR = 183
/** "Monday 6 March" said weeks before or after: tense decides only where the nearer year is not plainly meant. */
const NEAR = 31

/** A day of the month, its year told by nearness and tense where it is not said: "2016-11-09". */
export function dayOf({ year, month, day }: Extract<DateSpec, { at: 'day' }>, context: Context): string {
  const known = yearOf(year, context)
  const tail = `${cal.pad(month, 2)}-${cal.pad(day, 2)}`
  if (known !== null) return `${cal.pad(known, 4)}-${tail}`
  const { now } = context
  if (now === null) return `XXXX-${tail}`
  const here = cal.dateOf(now.day).year
  // 29 February: the nearest year that has one.
  if (day > cal.daysInMonth(here, month)) {
    const year = [-1, 1, -2, 2, -3, 3, -4, 4].map((n) => here + n).find((y) => cal.isDate({ year: y, month, day }))
    return year === undefined ? `XXXX-${tail}` : `${cal.pad(year, 4)}-${tail}`
  }
  const distance = (y: number): number =>
    cal.numberOf({ year: y, month, day: Math.min(day, cal.daysInMonth(y, month)) }) - now.day
  return `${cal.pad(here + nearestYear((shift) => distance(here + shift), context.tense), 4)}-${tail}`
}

/** −1, 0 or 1: the year in which a date falls that tense and nearness make likely. */
export function nearestYear(distance: (shift: number) => number, tense: () => Tense): number {
  const nearest = [0, -1, 1].reduce((best, shift) =>
    Math.abs(distance(shift)) < Math.abs(distance(best)) ? shift : best,
  )
  const away = distance(nearest)
  const said = tense()
  if (said === 'since') return away > 0 ? nearest - 1 : nearest
  if (Math.abs(away) <= NEAR) return nearest
  if (said === 'past' && away > 0) return nearest - 1
  if (said === 'future' && away < 0) return nearest + 1
  return Math.abs(away) <= HALF_YEAR ? nearest : 0
}

/** "2016-11". */
export function monthOf({ year, month, choice }: Extract<DateSpec, { at: 'month' }>, context: Context): string {
  const known = yearOf(year, context)
  const tail = cal.pad(month, 2)
  if (known !== null) return `${cal.pad(known, 4)}-${tail}`
  const { now, story } = context
  if (choice === 'following' || choice === 'previous') {
    const told = story.last('month')
    if (told !== null) {
      const date = cal.dateOf(told.first)
      const later = month > date.month
      return `${date.year + (choice === 'following' ? (later ? 0 : 1) : later || month === date.month ? -1 : 0)}-${tail}`
    }
  }
  if (now === null) return `XXXX-${tail}`
  const here = cal.dateOf(now.day)
  return `${here.year + monthShift(month - here.month, choice, context.tense)}-${tail}`
}

/** Years from now of a month `ahead` months into this year. */
function monthShift(ahead: number, choice: Choice, tense: () => Tense): number {
  if (choice === 'this') return 0
  if (choice === 'last') return ahead >= 0 ? -1 : 0
  if (choice === 'next') return ahead <= 0 ? 1 : 0
  if (ahead === 0) return 0
  const said = tense()
  if (said === 'future') return ahead < 0 ? 1 : 0
  if (said === 'open' && ahead > 0) return 0
  if (said === 'past' || said === 'since') return ahead > 0 ? -1 : 0
  // "opens in March", said in November: the nearer one. Without any verb the past is likelier.
  const limit = said === null ? -8 : -6
  return ahead > 6 ? -1 : ahead < limit ? 1 : 0
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** "2016-SU". */
export function seasonOf({ year, season, choice }: Extract<DateSpec, { at: 'season' }>, context: Context): string {
  const known = yearOf(year, context)
  if (known !== null) return `${known}-${season}`
  const { now } = context
  if (now === null) return `XXXX-${season}`
  const here = cal.dateOf(now.day)
  const begins = SEASON_MONTHS[season] ?? 3
  // January and February are in the winter that began the year before.
  const current =
    season === 'WI' ? here.month === 12 || here.month <= 2 : here.month >= begins && here.month < begins + 3
  const began = here.month >= begins
  const base = season === 'WI' && here.month <= 2 ? here.year - 1 : here.year
  if (choice === 'last') return `${current || !began ? base - 1 : base}-${season}`
  if (choice === 'next') return `${began ? base + 1 : base}-${season}`
  if (choice === 'this' || current) return `${base}-${season}`
  const said = context.tense()
  return `${said === 'past' && !began ? base - 1 : said === 'future' && began ? base + 1 : base}-${season}`
}

/** Quarter or half of a year: "2016-Q3". */
export function fractionOf({ year, count, number }: Extract<DateSpec, { at: 'fraction' }>, context: Context): string {
  const letter = count === 4 ? 'Q' : 'H'
  const known = yearOf(year, context)
  if (known !== null) return `${known}-${letter}${number}`
  const { now } = context
  if (now === null) return `XXXX-${letter}${number}`
  const here = cal.dateOf(now.day)
  const current = Math.floor((here.month - 1) / (12 / count)) + 1
  if (number <= current) return `${here.year}-${letter}${number}`
  // Early in a year the last quarters spoken of are the year's before, unless they lie ahead.
  return `${context.tense() === 'future' || number - current === 1 ? here.year : here.year - 1}-${letter}${number}`
}

const DAYS_IN_WEEK = 7

/**
 * The day of a weekday: the last one, or the next where the words look ahead. Tomorrow's is the next in whatever tense: of
 * what was six days ago one says "last", and pages go on being written after the day they state (of 18 such weekdays in
 * giveme5w1h, newswcl50 and basil 16 were the day after).
 */
export function weekdayOf(
  { weekday, choice, weeks }: Extract<DateSpec, { at: 'weekday' }>,
  { now, story, tense }: Context,
): string {
  if (weeks !== undefined && now !== null)
    return cal.isoDay(cal.weekdayBefore(now.day, 1, { strict: false }) + 7 * weeks + weekday - 1)
  if (choice === 'previous' || choice === 'following') {
    const told = story.last('day')?.first ?? now?.day
    if (told === undefined) return `XXXX-WXX-${weekday}`
    if (choice === 'following') return cal.isoDay(cal.weekdayAfter(told, weekday, { strict: true }))
    // "Friday … the previous Friday": the one before the Friday that was told of.
    const before = cal.weekdayBefore(told, weekday, { strict: true })
    return cal.isoDay(story.hasDay(before) ? before - DAYS_IN_WEEK : before)
  }
  if (now === null) return `XXXX-WXX-${weekday}`
  const { day } = now
  if (choice === 'last') return cal.isoDay(cal.weekdayBefore(day, weekday, { strict: true }))
  if (choice === 'next') return cal.isoDay(cal.weekdayAfter(day, weekday, { strict: true }))
  const said = tense()
  const next = cal.weekdayAfter(day, weekday, { strict: false })
  const last = cal.weekdayBefore(day, weekday, { strict: false })
  // A present tense ("opens Monday", "says Monday") leaves it to nearness.
  const ahead =
    said === 'future' || ((said === 'present' || said === 'open') && (choice === 'this' || next - day < day - last))
  return cal.isoDay(ahead || (choice === null && next - day === 1) ? next : last)
}

/** The ISO week with most days of the first, second … or last seven days of a month: "2017-W22". */
export function weekOfMonthOf(
  { year, month, number }: Extract<DateSpec, { at: 'weekOfMonth' }>,
  context: Context,
): string {
  const value = monthOf({ at: 'month', year, month, choice: null }, context)
  const first = cal.dayNumber(`${value}-01`)
  if (first === null) return value
  const days = cal.daysInMonth(cal.dateOf(first).year, month)
  const middle = first + (number > 0 ? 7 * number - 4 : days - 4)
  const week = cal.isoWeek(middle)
  return `${cal.pad(week.year, 4)}-W${cal.pad(week.week, 2)}`
}
