import { holidays } from '../lang/en/time-holidays.ts'
import type { Context } from './context.ts'
import * as cal from './date-arithmetic.ts'
import type { DateSpec } from './meaning.ts'
import { nearestYear, yearOf } from './resolve-named.ts'

/** The day of a holiday in the year said, or the year that tense and nearness make likely. */
export function holidayOf({ holiday, year, choice }: Extract<DateSpec, { at: 'holiday' }>, context: Context): string {
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
