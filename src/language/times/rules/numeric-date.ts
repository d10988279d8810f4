import { isDate, parseDay } from '../date-arithmetic.ts'
import type { Rule } from '../rule.ts'

/** "2019-12-31", "2019-12-31T10:00Z", "12/31/2019", "31.12.2019". Where both orders are dates, month first as in the US. */
export const numericDate: Rule = {
  name: 'numeric-date',
  patterns: ['{iso}', '{slashed}', '9 /|⁄ 11'],
  read: (match) => {
    const { iso, slashed } = { ...match.term('iso'), ...match.term('slashed') }
    if (iso !== undefined) {
      return parseDay(iso) === null ? null : { kind: 'plain', type: iso.includes('T') ? 'TIME' : 'DATE', value: iso }
    }
    // The attacks of 2001 go by their date; a fraction would be 9 ⁄ 11 of something.
    if (match.text === '9/11' && match.after() !== 'of')
      return { kind: 'date', date: { at: 'day', year: 2001, month: 9, day: 11 } }
    if (slashed === undefined) return null
    const [first, second, year] = slashed
    const dayFirst = match.text.includes('.')
    const orders = [
      { year, month: first, day: second },
      { year, month: second, day: first },
    ]
    const date = (dayFirst ? orders.reverse() : orders).find(isDate)
    return date === undefined ? null : { kind: 'date', date: { at: 'day', ...date } }
  },
}
