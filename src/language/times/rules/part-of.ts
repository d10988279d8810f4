import { isUnit } from '../durations.ts'
import type { Rule } from '../rule.ts'
import { yearOf } from './years.ts'

/** "the early part of next year", "the first days of June", "the latter half of 1998", "the closing months of the year". */
export const partOf: Rule = {
  name: 'part-of',
  patterns: ['part|days|weeks|months|years|half', 'half'].map((parts, n) => {
    const which = n === 0 ? 'early|earlier|first|opening|latter|later|late|last|final|closing' : 'latter'
    return `the ${which} ${parts} of ( the|this|last|next {unit} / {month} {year}? / {year} / the? {decade} )`
  }),
  read: (match) => {
    const modifier = /^(?:early|earlier|first|opening)$/.test(match.word(1)) ? 'START' : 'END'
    const month = match.term('month').month
    const year = yearOf(match)
    if (month !== undefined) return { kind: 'date', date: { at: 'month', year, month, choice: null }, modifier }
    if (typeof year === 'number') return { kind: 'date', date: { at: 'year', year }, modifier }
    const { decade } = match.term('decade')
    if (decade !== undefined)
      return { kind: 'date', date: { at: 'years', first: decade < 100 ? 1900 + decade : decade, count: 10 }, modifier }
    const { unit } = match.term('unit')
    const small = unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'night'
    if (!isUnit(unit) || small) return null
    const which = match.word(4)
    const amount = which === 'last' ? -1 : which === 'next' ? 1 : 0
    return { kind: 'date', date: { at: 'shift', unit, amount, from: 'now' }, modifier }
  },
}
