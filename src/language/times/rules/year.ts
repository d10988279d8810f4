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
    '{year}',
    "( in|since|of|by|from|until|before|after|early|late|summer|spring|winter|fall|autumn ) '|’ [ {shortYear} ]",
  ],
  read: (match) => {
    const short = match.term('shortYear').number
    if (short !== undefined) return { kind: 'date', date: { at: 'year', year: fullYear(short) } }
    const capture = match.capture('year')
    const value = capture === null ? null : (yearAt(match.atoms, capture.at)?.value ?? null)
    if (value === null || (match.length === 1 && isCount(match, value))) return null
    return { kind: 'date', date: { at: 'year', year: value }, ...edgeOf(match) }
  },
}

const LEADS = new Set([
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'during',
  'through',
  'for',
  'to',
  'between',
  'and',
  'late',
  'early',
  'of',
  'or',
  '(',
  ',',
  'the',
  'its',
  'his',
  'her',
  'their',
  'a',
  'an',
  '/',
  '-',
  '–',
  "'",
])

/** Four digits that count or name something else: "2000 people", "$1990", "flight 1990", "the 2000 dead", "555-1990". */
function isCount(match: Match, value: number): boolean {
  const before = match.before()
  const after = match.after()
  const next = match.atoms[match.end]
  const previous = match.atoms[match.at - 1]
  if (
    /^[$£€¥#+]$/.test(before) ||
    /^(?:no|number|flight|room|page|article|section|route|highway|resolution|rs|pin|code|us|suite)$/.test(before)
  )
    return true
  if (previous !== undefined && match.atoms[match.at]?.glued === true && /^[-–./:\w]$/.test(before)) {
    // A range of years ("1990-1995") is one of years; a phone number is not.
    if (!(before === '-' || before === '–' || before === '/') || !/^(?:1\d{3}|20\d{2})$/.test(match.before(2)))
      return before !== '-' || !/^[a-z]/.test(match.before(2))
  }
  if (next !== undefined && next.glued && !next.opens && /^(?:%|°|\w.*)$/.test(after)) return true
  if (
    /^(?:percent|per|dead|injured|wounded|people|men|women|troops|soldiers|miles|kilometers|kilometres|km|meters|metres|feet|pounds|dollars|euros|tons|tonnes|jobs|homes|cases|votes|points|others|acres|shares|barrels|years|days|hours|minutes|million|billion|calories|words|civilians|refugees|officers|members|workers|employees|students|children|families|houses|deaths)$/.test(
      after,
    )
  )
    return true
  if (next?.text === ',' && next.glued && match.atoms[match.end + 1]?.glued === true && /^\d/.test(match.after(2)))
    return true
  if (value < 1700 || value > 2100) return !/^(?:in|since|by|from|until|year|between|before|after)$/.test(before)
  return value > 2060 && !LEADS.has(before)
}
