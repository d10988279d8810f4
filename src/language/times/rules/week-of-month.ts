import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

/** "the last week of July", "the first week of June 2017", "the second week in May". */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  patterns: [
    'the? {ordinal} week of|in {month} ( ,? {year} / last|this|next year )?',
    'the? last|final week of|in {month} ( ,? {year} / last|this|next year )?',
  ],
  read: (match) => {
    const month = match.term('month').month
    const number = match.term('ordinal').ordinal ?? -1
    if (month === undefined || number > 5) return null
    return { kind: 'date', date: { at: 'weekOfMonth', year: yearOf(match), month, number } }
  },
}
