import type { Bounds } from '../../model/types.ts'
import { addMonths, daysInMonth, isDate, isoDay, mondayOf, numberOf } from './date-arithmetic.ts'

/** TIMEX3 modifiers that narrow or open a range. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'

const OPEN: Bounds = { earliest: null, latest: null }

/** First month and length in months of a season, northern hemisphere, as newsrooms count them. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9 }

/**
 * First and last day (inclusive) of a TIMEX3 date or time value: "1998", "1998-11", "1998-11-05", "1998-W45",
 * "1998-W45-WE", "1998-Q3", "1998-H1", "1998-SU", "199" (decade), "19" (century), any of them with "T…". A clock time
 * ("2016-11-09T06:10Z") is its own instant. Both ends null for anything else (durations, "XXXX-06", "PAST_REF").
 */
export function boundsOf(value: string, modifier?: Modifier): Bounds {
  const days = daysOf(value)
  if (days === null) return OPEN
  if (/T\d/.test(value)) return { earliest: value, latest: value }
  const [first, last] = modifier === undefined ? days : narrowed(days, modifier)
  return { earliest: dayWithin(first), latest: dayWithin(last) }
}

/** The calendar's first and last day; a week that goes on past them ends there. */
const FIRST_DAY = numberOf({ year: 0, month: 1, day: 1 })
const LAST_DAY = numberOf({ year: 9999, month: 12, day: 31 })

function dayWithin(day: number | null): string | null {
  return day === null ? null : isoDay(Math.min(Math.max(day, FIRST_DAY), LAST_DAY))
}

function daysOf(value: string): readonly [number, number] | null {
  const date = value.split('T')[0] ?? ''
  const found = /^(\d{2,4})X{0,2}(?:-(.+))?$/.exec(date)
  if (found === null) return null
  const [, digits = '', rest] = found
  const year = Number(digits)
  if (digits.length === 2) return rest === undefined ? years(year * 100, 100) : null
  if (digits.length === 3) return rest === undefined ? years(year * 10, 10) : null
  if (rest === undefined) return years(year, 1)
  return partOfYear(year, rest)
}

function partOfYear(year: number, rest: string): readonly [number, number] | null {
  const letter = /^([QH])(\d)$/.exec(rest)
  if (letter !== null) {
    const length = letter[1] === 'Q' ? 3 : 6
    return months(year, (Number(letter[2]) - 1) * length + 1, length)
  }
  const week = /^W(\d{2})(-WE|-\d)?$/.exec(rest)
  if (week !== null) {
    const monday = mondayOf(year, Number(week[1]))
    if (week[2] === '-WE') return [monday + 5, monday + 6]
    return week[2] === undefined
      ? [monday, monday + 6]
      : [monday - 1 + Number(week[2].slice(1)), monday - 1 + Number(week[2].slice(1))]
  }
  const season = SEASONS[rest]
  if (season !== undefined) return months(year, season, 3)
  // A winter belongs to two years; only the whole is certain.
  if (rest === 'WI')
    return [numberOf({ year: year - 1, month: 12, day: 1 }), numberOf({ year: year + 1, month: 2, day: 28 })]
  const day = /^(\d{2})(?:-(\d{2}|XX))?$/.exec(rest)
  if (day === null) return null
  const month = Number(day[1])
  if (day[2] === undefined || day[2] === 'XX') return month >= 1 && month <= 12 ? months(year, month, 1) : null
  const exact = { year, month, day: Number(day[2]) }
  return isDate(exact) ? [numberOf(exact), numberOf(exact)] : null
}

function years(year: number, count: number): readonly [number, number] {
  return [numberOf({ year, month: 1, day: 1 }), numberOf({ year: year + count - 1, month: 12, day: 31 })]
}

function months(year: number, month: number, count: number): readonly [number, number] | null {
  if (month < 1 || month > 12) return null
  const last = addMonths({ year, month, day: 1 }, count - 1)
  return [numberOf({ year, month, day: 1 }), numberOf({ ...last, day: daysInMonth(last.year, last.month) })]
}

/** "early", "mid", "late": thirds, where a month's are about its days 1–10, 11–20 and 20–end. */
function narrowed(
  [first, last]: readonly [number, number],
  modifier: Modifier,
): readonly [number | null, number | null] {
  const third = Math.floor((last - first + 1) / 3)
  if (modifier === 'START') return [first, third === 0 ? last : first + third - 1]
  if (modifier === 'MID') return [first + third, last - third]
  if (modifier === 'END') return [last - third, last]
  if (modifier === 'BEFORE') return [null, first - 1]
  if (modifier === 'AFTER') return [last + 1, null]
  return [first, last]
}
