import type { Context, Now } from './context.ts'
import * as cal from './date-arithmetic.ts'
import type { DateSpec, Unit } from './meaning.ts'
import { yearOf } from './resolve-named.ts'
import type { Tense } from './tense.ts'

/** Length of units in years, for telling what leaves the calendar. */
const YEARS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1 / 365,
  night: 1 / 365,
  week: 7 / 365,
  weekend: 7 / 365,
  fortnight: 14 / 365,
  month: 1 / 12,
  quarter: 1 / 4,
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
}

/** Years 0001 to 9999 are the calendar's: shifts past them stop there. */
const FIRST_DAY = cal.numberOf({ year: 1, month: 1, day: 1 })
const LAST_DAY = cal.numberOf({ year: 9999, month: 12, day: 31 })

/** A day `amount` units away; weeks and months keep the day as far as the calendar has it. */
export function shiftedDay(day: number, unit: Unit, amount: number): number {
  return Math.min(Math.max(unclamped(day, unit, amount), FIRST_DAY), LAST_DAY)
}

function unclamped(day: number, unit: Unit, amount: number): number {
  const whole = Math.trunc(amount)
  switch (unit) {
    case 'day':
    case 'night':
      return day + whole
    case 'week':
    case 'weekend':
      return day + 7 * whole
    case 'fortnight':
      return day + 14 * whole
    case 'month':
      return movedBy(day, whole)
    case 'quarter':
      return movedBy(day, 3 * whole)
    case 'year':
      return movedBy(day, Math.round(12 * amount))
    case 'decade':
      return movedBy(day, 120 * whole)
    case 'century':
      return movedBy(day, 1200 * whole)
    case 'millennium':
      return movedBy(day, 12000 * whole)
    default:
      return day
  }
}

function movedBy(day: number, months: number): number {
  const date = cal.dateOf(day)
  const total = Math.min(Math.max(date.year * 12 + date.month - 1 + months, 12), 9999 * 12 + 11)
  return cal.numberOf(cal.addMonths({ ...date }, total - (date.year * 12 + date.month - 1)))
}

/** So many units from now or from where the story stands. */
export function shiftOf(
  { unit, amount, from }: Extract<DateSpec, { at: 'shift' }>,
  { now, story, tense }: Context,
): string {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return clockShift({ unit, amount }, { now })
  const last = from === 'story' ? story.last(unit) : null
  // "Earlier in the day he said": not the day to come that was told of last.
  const told = last && amount === 0 && now && last.first > now.day && tense() === 'past' ? null : last
  if (unit === 'weekend' && told === null && amount === 0 && now !== null)
    return weekendOf(now, tense() === 'past' ? 'past' : 'future')
  const base = told?.first ?? now?.day
  if (base === undefined) return unresolved(unit)
  const years = amount * YEARS[unit] + cal.dateOf(base).year
  if (years < 1 || years > 9999) return amount < 0 ? 'PAST_REF' : 'FUTURE_REF'
  return unitValue(shiftedDay(base, unit, amount), unit)
}

/** "the weekend": the last one begun, or the next where the words look ahead. */
export function weekendOf({ day }: Now, tense: Tense): string {
  const saturday =
    tense === 'future' ? cal.weekdayAfter(day - 1, 6, { strict: false }) : cal.weekdayBefore(day, 6, { strict: false })
  return unitValue(saturday, 'weekend')
}

/** "two hours ago": the hour where the instant is known, else the day without its hour. */
function clockShift({ amount, unit }: { unit: Unit; amount: number }, { now }: { now: Now | null }): string {
  if (now === null) return 'XXXX-XX-XXTXX'
  const clock = /T(\d{2}):(\d{2})/.exec(now.instant ?? '')
  if (clock === null) return `${cal.isoDay(now.day)}TXX`
  const minutes =
    Number(clock[1]) * 60 +
    Number(clock[2]) +
    Math.round(amount * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60))
  const day = now.day + Math.floor(minutes / 1440)
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${cal.isoDay(day)}T${cal.pad(Math.floor(rest / 60), 2)}:${cal.pad(rest % 60, 2)}`
}

/** TIMEX3's own forms where nothing tells the date. */
function unresolved(unit: Unit): string {
  if (unit === 'day' || unit === 'night') return 'XXXX-XX-XX'
  if (unit === 'week') return 'XXXX-WXX'
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'month') return 'XXXX-XX'
  return unit === 'quarter' ? 'XXXX-QX' : 'XXXX'
}

/** The value of the unit a day lies in. */
function unitValue(day: number, unit: Unit): string {
  const date = cal.dateOf(day)
  const week = cal.isoWeek(day)
  switch (unit) {
    case 'week':
    case 'fortnight':
      return `${week.year}-W${cal.pad(week.week, 2)}`
    case 'weekend':
      return `${week.year}-W${cal.pad(week.week, 2)}-WE`
    case 'month':
      return cal.formatDay(date).slice(0, 7)
    case 'quarter':
      return `${cal.pad(date.year, 4)}-Q${Math.floor((date.month - 1) / 3) + 1}`
    case 'year':
      return cal.pad(date.year, 4)
    case 'decade':
      return cal.pad(Math.floor(date.year / 10), 3)
    case 'century':
      return cal.pad(Math.floor(date.year / 100), 2)
    default:
      return cal.formatDay(date)
  }
}

/** Beside a quarter "a year earlier" is that quarter a year before; else the year before. */
export function yearEarlier({ now, story }: Context): string {
  const quarter = story.current('quarter', NEAR_BY)
  // A forecast for a quarter ahead is not what last year is held against.
  if (quarter !== null && (now === null || quarter.first <= now.day))
    return unitValue(movedBy(quarter.first, -12), 'quarter')
  const base = now?.day
  return base === undefined ? 'XXXX' : unitValue(movedBy(base, -12), 'year')
}

/** How many dates back a quarter is still what figures are compared with (TempEval-3, tune). */
const NEAR_BY = 2

/** The quarter last told of, else the one its last month tells, else the one before now. */
export function latestQuarter({ year, ended }: Extract<DateSpec, { at: 'latest' }>, context: Context): string {
  const { now, story } = context
  const told = story.current('quarter', 12)
  const known = yearOf(year, context)
  if (told !== null) return known === null ? told.value : `${known}${told.value.slice(4)}`
  if (known !== null) return `${known}-QX`
  if (now === null) return ended === undefined ? 'XXXX-QX' : `XXXX-Q${Math.ceil(ended / 3)}`
  if (ended === undefined) return unitValue(movedBy(now.day, -3), 'quarter')
  const here = cal.dateOf(now.day)
  return `${cal.pad(ended > here.month ? here.year - 1 : here.year, 4)}-Q${Math.ceil(ended / 3)}`
}
