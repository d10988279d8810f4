import type { Bounds } from '../../model/types.ts'
import { boundsOf, type Modifier } from './bounds.ts'
import { type Context, grainOf, type Resolved } from './context.ts'
import * as cal from './date-arithmetic.ts'
import type { ClockSpec, DateSpec, Meaning } from './meaning.ts'
import { holidayOf } from './resolve-holiday.ts'
import { dayOf, fractionOf, monthOf, seasonOf, weekdayOf, weekOfMonthOf } from './resolve-named.ts'
import { latestQuarter, shiftedDay, shiftOf, weekendOf, yearEarlier } from './resolve-relative.ts'

/** Resolves one expression, and tells the story where it is a date. Expressions must come in the order of the text. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  if (meaning.kind === 'plain') {
    if (meaning.type === 'DATE' || meaning.type === 'TIME') tell(context, meaning.value)
    return { type: meaning.type, value: meaning.value, ...plainBounds(meaning.value, context) }
  }
  if (meaning.kind === 'stretch') return stretchOf(meaning, context)
  if (meaning.kind === 'time') {
    const day = context.story.dayOf(context.sentence, context.now?.day ?? null)?.first ?? context.now?.day ?? null
    return timeOf(day === null ? 'XXXX-XX-XX' : cal.isoDay(day), meaning)
  }
  const value = dateOf(meaning.date, context)
  if (meaning.edge !== undefined) return edgeOf(value, meaning.edge, context)
  // What figures are compared with is not where the story stands.
  if (!isCompared(meaning.date)) tell(context, value)
  if (meaning.part !== undefined || meaning.clock !== undefined) return timeOf(value, meaning)
  const bounds = around(boundsOf(value, meaning.modifier), meaning, context)
  return { type: meaning.type ?? (value.includes('T') ? 'TIME' : 'DATE'), value: meaning.value ?? value, ...bounds }
}

/** "recently" ends, "soon" begins with the day of reading; how far they reach is not said. */
function plainBounds(value: string, { now }: Context): Bounds {
  const here = now === null ? null : cal.isoDay(now.day)
  if (value === 'PAST_REF') return { earliest: null, latest: here }
  if (value === 'FUTURE_REF') return { earliest: here, latest: null }
  return boundsOf(value)
}

/** The range of a date said of a length up to now, or vaguely. */
function around(
  bounds: Bounds,
  { date, trailing, vague }: Extract<Meaning, { kind: 'date' }>,
  { now }: Context,
): Bounds {
  if (trailing === true && now !== null && date.at === 'shift') {
    const other = shiftedDay(now.day, date.unit, date.amount)
    return { earliest: cal.isoDay(Math.min(other, now.day)), latest: cal.isoDay(Math.max(other, now.day)) }
  }
  if (vague !== true) return bounds
  const { earliest, latest } = bounds
  return {
    earliest: earliest === null ? null : cal.addDays(earliest, -1),
    latest: latest === null ? null : cal.addDays(latest, 1),
  }
}

/** "a year earlier", "the 1988 quarter". */
function isCompared(date: DateSpec): boolean {
  return date.at === 'yearEarlier' || (date.at === 'latest' && date.year !== null)
}

function tell({ story, sentence }: Context, value: string): void {
  const { earliest, latest } = boundsOf(value.split('T')[0] ?? value)
  const first = earliest === null ? null : cal.dayNumber(earliest)
  const last = latest === null ? null : cal.dayNumber(latest)
  if (first !== null && last !== null) story.tell({ first, last, value, grain: grainOf(value), sentence })
}
function timeOf(
  day: string,
  said: { readonly part?: string; readonly clock?: ClockSpec; readonly modifier?: Modifier },
): Resolved {
  if (said.clock !== undefined) {
    const { hour, minute, zone } = said.clock
    const value = `${day}T${cal.pad(hour, 2)}:${cal.pad(minute, 2)}`
    // TimeML's values have no zone; the instant does.
    return { type: 'TIME', value, ...boundsOf(zone === null ? value : `${value}${zoneOf(zone)}`) }
  }
  const value = `${day}T${said.part ?? ''}`
  // Midnight is the night's, of this day or the next.
  const { earliest, latest } = boundsOf(said.part === '12:00' ? value : day)
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
  if (now === null) return { type, value, earliest: null, latest: null }
  if (amount === null) {
    // "in recent days": how far back is not said.
    const here = cal.isoDay(now.day)
    return ahead ? { type, value, earliest: here, latest: null } : { type, value, earliest: null, latest: here }
  }
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
      if (date.unit === 'weekend' && date.from === 'now' && context.now !== null)
        return weekendOf(context.now, context.tense())
      return shiftOf({ at: 'shift', unit: date.unit, amount: 0, from: date.from }, context)
    case 'yearEarlier':
      return yearEarlier(context)
    case 'latest':
      return latestQuarter(date, context)
    case 'weekOfMonth':
      return weekOfMonthOf(date, context)
    case 'holiday':
      return holidayOf(date, context)
    case 'dayOfMonth': {
      const told = context.story.last('month')
      return told === null ? `XXXX-XX-${cal.pad(date.day, 2)}` : `${told.value.slice(0, 7)}-${cal.pad(date.day, 2)}`
    }
  }
}
