import type { Time } from '../../model/types.ts'
import { holidays } from '../lang/en/time-holidays.ts'
import { boundsOf, type Modifier } from './bounds.ts'
import * as cal from './date-arithmetic.ts'
import type { Choice, ClockSpec, DateSpec, Meaning, Unit, YearSpec } from './meaning.ts'
import type { Story, Told } from './story.ts'
import type { Tense } from './tense.ts'

/** The moment of reading: a day number, and the clock where the instant is known. */
export type Now = { readonly day: number; readonly instant: string | null }

/** What an expression resolves to. */
export type Resolved = Pick<Time, 'type' | 'value' | 'earliest' | 'latest'>

type Context = { readonly now: Now | null; readonly story: Story; readonly tense: () => Tense }

/** Resolves one expression, and tells the story where it is a date. Expressions must come in the order of the text. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  if (meaning.kind === 'plain') {
    if (meaning.type === 'DATE' || meaning.type === 'TIME') tell(context, meaning.value)
    return { type: meaning.type, value: meaning.value, ...boundsOf(meaning.value) }
  }
  if (meaning.kind === 'stretch') return stretchOf(meaning, context)
  if (meaning.kind === 'time') {
    const told = context.story.last('day')
    const day = told !== null && told.grain === 'day' ? told.first : (context.now?.day ?? null)
    return timeOf(day === null ? 'XXXX-XX-XX' : cal.isoDay(day), meaning)
  }
  const value = dateOf(meaning.date, context)
  if (meaning.edge !== undefined) return edgeOf(value, meaning.edge, context)
  // What figures are compared with is not where the story stands.
  if (meaning.date.at !== 'yearEarlier') tell(context, value)
  if (meaning.part !== undefined || meaning.clock !== undefined) return timeOf(value, meaning)
  const bounds = boundsOf(value, meaning.modifier)
  return { type: meaning.type ?? 'DATE', value: meaning.value ?? value, ...bounds }
}

function tell({ story }: Context, value: string): void {
  const { earliest, latest } = boundsOf(value.split('T')[0] ?? value)
  const first = earliest === null ? null : cal.dayNumber(earliest)
  const last = latest === null ? null : cal.dayNumber(latest)
  if (first !== null && last !== null) story.tell({ first, last, value, grain: grainOf(value) })
}

export function grainOf(value: string): Told['grain'] {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day'
  if (/^\d{4}-W/.test(value)) return 'week'
  if (/^\d{4}-Q/.test(value)) return 'quarter'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/^\d{4}-[A-Z]/.test(value)) return 'season'
  return value.length <= 2 ? 'century' : value.length === 3 ? 'decade' : 'year'
}

function timeOf(
  day: string,
  said: { readonly part?: string; readonly clock?: ClockSpec; readonly modifier?: Modifier },
): Resolved {
  if (said.clock !== undefined) {
    const { hour, minute, zone } = said.clock
    const value = `${day}T${cal.pad(hour, 2)}:${cal.pad(minute, 2)}${zone === null ? '' : zoneOf(zone)}`
    return { type: 'TIME', value, ...boundsOf(value) }
  }
  const value = `${day}T${said.part ?? ''}`
  const { earliest, latest } = boundsOf(day)
  return { type: 'TIME', value, earliest, latest }
}

function zoneOf(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${cal.pad(Math.floor(size / 60), 2)}:${cal.pad(size % 60, 2)}`
}

function edgeOf(value: string, which: 'START' | 'END', context: Context): Resolved {
  const { earliest, latest } = boundsOf(value)
  const day = which === 'START' ? earliest : latest
  if (day === null) return { type: 'DATE', value, earliest, latest }
  tell(context, day)
  return { type: 'DATE', value: day, earliest: day, latest: day }
}

function stretchOf(meaning: Extract<Meaning, { kind: 'stretch' }>, { now }: Context): Resolved {
  const { type, value, unit, amount, ahead } = meaning
  if (now === null || amount === null) return { type, value, earliest: null, latest: null }
  const other = shiftedDay(now.day, unit, ahead ? amount : -amount)
  const [first, last] = ahead ? [now.day, other] : [other, now.day]
  return { type, value, earliest: cal.isoDay(first), latest: cal.isoDay(last) }
}

function dateOf(date: DateSpec, context: Context): string {
  switch (date.at) {
    case 'day':
      return dayOf(date, context)
    case 'month':
      return monthOf(date, context)
    case 'year':
      return cal.pad(date.year, 4)
    case 'years':
      return date.count === 100 ? cal.pad(date.first / 100, 2) : cal.pad(Math.floor(date.first / 10), 3)
    case 'season':
      return seasonOf(date, context)
    case 'fraction':
      return fractionOf(date, context)
    case 'weekday':
      return weekdayOf(date, context)
    case 'shift':
      return shiftOf(date, context)
    case 'same':
      return shiftOf({ at: 'shift', unit: date.unit, amount: 0, from: date.from }, context)
    case 'yearEarlier':
      return yearEarlier(context)
    case 'latest':
      return latestQuarter(date, context)
    case 'holiday':
      return holidayOf(date, context)
    case 'dayOfMonth': {
      const told = context.story.last('month')
      return told === null ? `XXXX-XX-${cal.pad(date.day, 2)}` : `${told.value.slice(0, 7)}-${cal.pad(date.day, 2)}`
    }
  }
}

/** The year outright said, else null. */
function yearOf(year: YearSpec, { now, story }: Context): number | null {
  if (year === null || typeof year === 'number') return year
  const base = year.from === 'story' ? (story.last('year')?.first ?? now?.day) : now?.day
  return base === undefined ? null : cal.dateOf(base).year + year.shift
}

/** Half a year: a date without its year and without a telling tense lies nearer than that. */
const HALF_YEAR = 183
/** "Monday 6 March" said weeks before or after: tense decides only where the nearer year is not plainly meant. */
const NEAR = 31

function dayOf({ year, month, day }: Extract<DateSpec, { at: 'day' }>, context: Context): string {
  const known = yearOf(year, context)
  const tail = `${cal.pad(month, 2)}-${cal.pad(day, 2)}`
  if (known !== null) return `${cal.pad(known, 4)}-${tail}`
  const { now } = context
  if (now === null) return `XXXX-${tail}`
  const here = cal.dateOf(now.day).year
  const distance = (y: number): number =>
    cal.numberOf({ year: y, month, day: Math.min(day, cal.daysInMonth(y, month)) }) - now.day
  return `${cal.pad(here + nearestYear((shift) => distance(here + shift), context.tense), 4)}-${tail}`
}

/** −1, 0 or 1: the year in which a date falls that tense and nearness make likely. */
function nearestYear(distance: (shift: number) => number, tense: () => Tense): number {
  const nearest = [0, -1, 1].reduce((best, shift) =>
    Math.abs(distance(shift)) < Math.abs(distance(best)) ? shift : best,
  )
  const away = distance(nearest)
  if (Math.abs(away) <= NEAR) return nearest
  const said = tense()
  if (said === 'past' && away > 0) return nearest - 1
  if (said === 'future' && away < 0) return nearest + 1
  return Math.abs(away) <= HALF_YEAR ? nearest : 0
}

function monthOf({ year, month, choice }: Extract<DateSpec, { at: 'month' }>, context: Context): string {
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
  if (said === 'past') return ahead > 0 ? -1 : 0
  return ahead > 6 ? -1 : ahead < -8 ? 1 : 0
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function seasonOf({ year, season, choice }: Extract<DateSpec, { at: 'season' }>, context: Context): string {
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

function fractionOf({ year, count, number }: Extract<DateSpec, { at: 'fraction' }>, context: Context): string {
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

function weekdayOf({ weekday, choice }: Extract<DateSpec, { at: 'weekday' }>, { now, story, tense }: Context): string {
  if (choice === 'previous' || choice === 'following') {
    const told = story.last('day')?.first ?? now?.day
    if (told === undefined) return `XXXX-WXX-${weekday}`
    return cal.isoDay(
      choice === 'previous'
        ? cal.weekdayBefore(told, weekday, { strict: true })
        : cal.weekdayAfter(told, weekday, { strict: true }),
    )
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
  return cal.isoDay(ahead ? next : last)
}

/** A day `amount` units away; weeks and months keep the day as far as the calendar has it. */
function shiftedDay(day: number, unit: Unit, amount: number): number {
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

/** Years 0001 to 9999 are the calendar's: shifts past them stop there. */
function movedBy(day: number, months: number): number {
  const date = cal.dateOf(day)
  const total = Math.min(Math.max(date.year * 12 + date.month - 1 + months, 12), 9999 * 12 + 11)
  return cal.numberOf(cal.addMonths({ ...date }, total - (date.year * 12 + date.month - 1)))
}

function shiftOf({ unit, amount, from }: Extract<DateSpec, { at: 'shift' }>, { now, story, tense }: Context): string {
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return clockShift({ unit, amount, from }, { now, story })
  const told = from === 'story' ? story.last(unit) : null
  if (unit === 'weekend' && told === null && amount === 0 && now !== null) return weekendOf(now, tense())
  const base = told?.first ?? now?.day
  if (base === undefined) return unresolved(unit)
  return unitValue(shiftedDay(base, unit, amount), unit)
}

/** "the weekend": the last one begun, or the next where the words look ahead. */
function weekendOf({ day }: Now, tense: Tense): string {
  const saturday =
    tense === 'future' ? cal.weekdayAfter(day - 1, 6, { strict: false }) : cal.weekdayBefore(day, 6, { strict: false })
  return unitValue(saturday, 'weekend')
}

/** "two hours ago": the hour where the instant is known, else the day without its hour. */
function clockShift(
  { amount, unit }: { unit: Unit; amount: number; from: string },
  { now }: { now: Now | null; story: Story },
): string {
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
function yearEarlier({ now, story }: Context): string {
  const quarter = story.current('quarter', NEAR_BY)
  if (quarter !== null) return unitValue(movedBy(quarter.first, -12), 'quarter')
  const base = now?.day
  return base === undefined ? 'XXXX' : unitValue(movedBy(base, -12), 'year')
}

/** How many dates back a quarter is still what figures are compared with (TempEval-3, tune). */
const NEAR_BY = 3

function latestQuarter({ year }: Extract<DateSpec, { at: 'latest' }>, context: Context): string {
  const { now, story } = context
  const told = story.current('quarter', 12)
  const known = yearOf(year, context)
  if (told !== null) return known === null ? told.value : `${known}${told.value.slice(4)}`
  if (known !== null) return `${known}-QX`
  return now === null ? 'XXXX-QX' : unitValue(movedBy(now.day, -3), 'quarter')
}

function holidayOf({ holiday, year, choice }: Extract<DateSpec, { at: 'holiday' }>, context: Context): string {
  const rule = holidays[holiday]
  const known = yearOf(year, context)
  const { now } = context
  if (rule === undefined) return 'XXXX'
  if (known === null && now === null)
    return rule.on === undefined ? 'XXXX-XX-XX' : `XXXX-${cal.pad(rule.on[0], 2)}-${cal.pad(rule.on[1], 2)}`
  const at = (y: number): number => {
    if (rule.on !== undefined) return cal.numberOf({ year: y, month: rule.on[0], day: rule.on[1] })
    if (rule.nth !== undefined) return cal.numberOf(cal.nthWeekday(y, ...rule.nth)) + (rule.plus ?? 0)
    return cal.numberOf(cal.easter(y)) + (rule.easter ?? 0)
  }
  if (known !== null || now === null) return cal.isoDay(at(known ?? 2000))
  const here = cal.dateOf(now.day).year
  const away = (shift: number): number => at(here + shift) - now.day
  if (choice === 'last') return cal.isoDay(at(here + (away(0) < 0 ? 0 : -1)))
  if (choice === 'next') return cal.isoDay(at(here + (away(0) > 0 ? 0 : 1)))
  return cal.isoDay(at(here + nearestYear(away, context.tense)))
}
