import { counted, numbered } from '../../lang/en/time-counted.ts'
import { pad } from '../date-arithmetic.ts'
import { yearAt } from '../quantities.ts'
import type { Match, Rule } from '../rule.ts'
import { fullYear } from '../terms.ts'
import { edgeOf } from './modifiers.ts'

/** "1990", "early 1991", "mid-1996", "the year 2000", "fiscal 1988", "'98". */
export const year: Rule = {
  name: 'year',
  patterns: [
    '( early|late|mid ) -? {year}',
    'the ( beginning|start|middle ) of {year}',
    '( the? ( fiscal|calendar )? year / fiscal|calendar ) {year}',
    'the {year} fiscal|calendar year',
    '{year} and beyond',
    'fy {year}',
    '{number:before} bc|bce',
    '{year}',
    "( in|since|of|by|from|until|before|after|early|late|summer|spring|winter|fall|autumn ) '|’ [ {shortYear} ]",
  ],
  read: (match) => {
    const short = match.term('shortYear').number
    if (short !== undefined) return { kind: 'date', date: { at: 'year', year: fullYear(short) } }
    const before = match.term('before').number
    if (before !== undefined)
      return before > 9999 ? null : { kind: 'plain', type: 'DATE', value: `BC${pad(before, 4)}` }
    const capture = match.capture('year')
    const value = capture === null ? null : (yearAt(match.atoms, capture.at)?.value ?? null)
    if (value === null || (match.length === 1 && isCount(match, value))) return null
    return { kind: 'date', date: { at: 'year', year: value }, ...edgeOf(match) }
  },
}

/** Years that stand in news without a word that makes them one: "the 1848 revolution", "a 2050 target". */
const FIRST_PLAIN = 1700
const LAST_PLAIN = 2060
const LEADS = /^(?:in|since|by|from|until|till|before|after|during|through|year|between|of|for)$/

/** Four digits that count or name something else: "2000 people", "$1990", "flight 1990", "the 2000 dead", "555-1990". */
function isCount(match: Match, value: number): boolean {
  const before = match.before()
  const next = match.atoms[match.end]
  if (/^[$£€¥#+]$/.test(before) || numbered.has(before) || counted.has(match.after())) return true
  // "020 7946 1998"
  if (/^\d+$/.test(before) && !/^(?:1\d{3}|20\d{2})$/.test(before)) return true
  if (match.atoms[match.at]?.glued === true && isPartOfNumber(match, before)) return true
  // "1990km", "1990%", "2,015,300".
  if (next?.glued === true && !next.opens) {
    if (/^(?:%|°|\w.*)$/.test(next.lower)) return true
    if (next.text === ',' && match.atoms[match.end + 1]?.glued === true && /^\d/.test(match.after(2))) return true
  }
  return (value < FIRST_PLAIN || value > LAST_PLAIN) && !LEADS.test(before)
}

/** A number goes on before these digits; "1990-1995" and "1990/91" are ranges of years, "post-1990" a year. */
function isPartOfNumber(match: Match, before: string): boolean {
  if (before === '-' || before === '/') return !/^(?:1\d{3}|20\d{2}|[a-z]+)$/.test(match.before(2))
  return before === '.' || before === ':'
}
