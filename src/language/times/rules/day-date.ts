import { daysInMonth } from '../date-arithmetic.ts'
import { dayAt } from '../quantities.ts'
import type { Rule } from '../rule.ts'
import { choiceOf, yearOf } from './years.ts'

/** Any leap year: a day that no year has is no date. */
const LEAP = 2000

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
    const day = dayAt(match.atoms, match.capture('day')?.at ?? -1)?.value
    if (month === undefined || day === undefined || day > daysInMonth(LEAP, month)) return null
    // "the March first quarter", "three of May".
    if (/^(?:quarter|half|week|day|time|person|anniversary)$/.test(match.after()) || match.word(0) === 'first')
      return null
    // "May 10,000 …", "March 3-2": the number goes on.
    if (/^[.,:]$/.test(match.after()) && /^\d/.test(match.after(2)) && match.atoms[match.end + 1]?.glued === true)
      return null
    if (match.after() === '%' || (match.after() === '-' && /^[a-z]/.test(match.after(2)))) return null
    const choice = choiceOf(match)
    const year = yearOf(match)
    if (year === null && match.word(0) === 'last') return { kind: 'date', date: { at: 'day', year: null, month, day } }
    if (typeof year === 'number' && day > daysInMonth(year, month)) return null
    return choice === 'next' && year === null ? null : { kind: 'date', date: { at: 'day', year, month, day } }
  },
}

/** "on the 25th": of the month the story is in. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  patterns: ['on [ the {day} ]'],
  read: (match) => {
    const { ordinal, digits } = match.term('day')
    if (ordinal === undefined || digits !== true || /^(?:NN|JJ)/.test(match.tag(2)) || match.after() === 'of')
      return null
    return { kind: 'date', date: { at: 'dayOfMonth', day: ordinal } }
  },
}
