import type { Rule } from '../rule.ts'
import { choiceOf, yearOf } from './years.ts'

/** "Thursday, Jan. 6, 2000", "9 November 2016", "the 9th of November", "March 26". */
export const dayDate: Rule = {
  name: 'day-date',
  patterns: [
    "( {weekdayOrShort} ,? the? )? {month} the? {day} ( ,? {year} / ,? this|last|next year / , ? ' {shortYear} )?",
    "( {weekdayOrShort} ,? )? the? {day} of? {month} ( ,? {year} / ,? of? this|last|next year / ' {shortYear} )?",
    '{day} - {month} - {year}',
    '[ {day} ] and|or|to|through|–|- {day} {month} {year}?',
    'last|next|this {month} {day} ( ,? {year} )?',
  ],
  read: (match) => {
    const month = match.term('month').month
    const { number, ordinal } = match.term('day')
    const day = number ?? ordinal
    if (month === undefined || day === undefined) return null
    // "May 10,000 …", "March 3-2": the number goes on.
    if (/^[.,:]$/.test(match.after()) && /^\d/.test(match.after(2)) && match.atoms[match.end + 1]?.glued === true)
      return null
    if (match.after() === '%' || (match.after() === '-' && /^[a-z]/.test(match.after(2)))) return null
    const choice = choiceOf(match)
    const year = yearOf(match)
    if (year === null && match.word(0) === 'last') return { kind: 'date', date: { at: 'day', year: null, month, day } }
    return choice === 'next' && year === null ? null : { kind: 'date', date: { at: 'day', year, month, day } }
  },
}
