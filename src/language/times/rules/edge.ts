import { isUnit } from '../durations.ts'
import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

/** "the end of the year", "the end of June", "year-end", "year's end", "midyear", "the end of next month". */
export const edge: Rule = {
  name: 'edge',
  patterns: [
    '( the / this|last )? year|month|week|quarter - end',
    "( the / this|last )? year|month|week|quarter '|’ s end",
    'year end',
    'mid -? year|month|week',
    'midyear|midweek',
    'the? end of ( the|this|last|next )? {unit}',
    'the? beginning|start of ( the|this|last|next ) {unit}',
    'the? end of ( {month} {year}? / {year} )',
  ],
  read: (match) => {
    const middle = match.has('mid', 'midyear', 'midweek')
    const which = match.has('end') ? 'END' : middle ? 'MID' : 'START'
    const month = match.term('month').month
    if (month !== undefined)
      return { kind: 'date', date: { at: 'month', year: yearOf(match), month, choice: null }, modifier: which }
    const year = yearOf(match)
    if (typeof year === 'number') return { kind: 'date', date: { at: 'year', year }, modifier: which }
    const unit =
      match.term('unit').unit ?? ['year', 'month', 'week', 'quarter'].find((word) => match.has(word, `mid${word}`))
    if (!isUnit(unit) || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'night') return null
    const amount = match.has('last') || (match.has('-') && match.before() === 'since') ? -1 : match.has('next') ? 1 : 0
    if (!middle && !match.has('of'))
      return { kind: 'date', date: { at: 'shift', unit, amount, from: 'now' }, edge: 'END' }
    return { kind: 'date', date: { at: 'shift', unit, amount, from: 'now' }, modifier: which }
  },
}
