import type { DateSpec } from '../meaning.ts'
import type { Match, Rule } from '../rule.ts'
import { isOfGame } from './game.ts'
import { yearOf } from './years.ts'

/** "the third quarter", "the June quarter", "the final quarter of 2017", "third-quarter", "fiscal first quarter", "Q3 2019", "the first half of 2017". */
export const quarter: Rule = {
  name: 'quarter',
  patterns: [
    "( this|last|next year '|’ s )? the? ( fiscal|financial|calendar -? )? {ordinal} -? ( fiscal|financial )? quarter|half ( of? ( {year} / this|last|next|that year / fiscal|calendar {year} ) )?",
    "{quarter} ,? ( of? {year} / '|’ {shortYear} )?",
    'the? {ordinal} half of ( {year} / the year / this|last|next year )',
    'the? final|closing quarter of ( {year} / the year / this|last|next year )',
    'the? {month} quarter ( of? {year} )?',
  ],
  read: (match) => {
    const half = match.has('half')
    const month = match.term('month').month
    // A quarter goes by the name of its last month.
    if (month !== undefined && month % 3 !== 0) return null
    const closing = match.has('final', 'closing') ? 4 : undefined
    const named = month === undefined ? closing : month / 3
    const number = match.term('quarter').quarter ?? match.term('ordinal').ordinal ?? named
    if (number === undefined || number > (half ? 2 : 4)) return null
    // "the second half" of a game; "the first half of the month".
    if (half && yearOf(match) === null && !match.has('year') && !match.has('fiscal', '-')) return null
    if (
      half &&
      match.has('-') &&
      !/^(?:profit|profits|earnings|results|loss|net|sales|revenue|pretax|figures)$/.test(match.after())
    )
      return null
    if (yearOf(match) === null && isOfGame(match)) return null
    const whole = closing !== undefined && yearOf(match) === null
    const date: DateSpec = {
      at: 'fraction',
      year: whole ? { shift: 0, from: 'now' } : yearOf(match),
      count: half ? 2 : 4,
      number,
    }
    return { kind: 'date', date }
  },
}

/** "the quarter", "the latest quarter", "the year-ago quarter", "the year-earlier period". */
export const latestPeriod: Rule = {
  name: 'latest-period',
  patterns: [
    'the latest ( fiscal )? quarter|period|week|month|year',
    'the ( year -? ago|earlier ) quarter|period|month',
    '( the / a )? [ year -? ago|earlier ]',
    'the quarter',
    'the {year} quarter|period',
  ],
  read: (match) => latestOf(match),
}

function latestOf(match: Match): ReturnType<Rule['read']> {
  if (match.has('year') && match.has('ago', 'earlier')) {
    if (match.length === 2 || (match.length === 3 && match.word(1) !== '-')) return null
    return { kind: 'date', date: { at: 'yearEarlier' } }
  }
  const year = match.term('year').number
  if (year !== undefined) return { kind: 'date', date: { at: 'latest', year } }
  if (match.has('quarter', 'period')) {
    if (/^(?:of|century|mile|pound)$/.test(match.after()) || isOfGame(match)) return null
    // "the quarter ended Sept. 30": the words after it say which, where the report has named none.
    const month = /^(?:ended|ending|to|through)$/.test(match.after())
      ? match.atoms[match.end + 1]?.term?.month
      : undefined
    return { kind: 'date', date: { at: 'latest', year: null, ...(month === undefined ? {} : { ended: month }) } }
  }
  const unit = match.has('week') ? 'week' : match.has('month') ? 'month' : 'year'
  return { kind: 'date', date: { at: 'shift', unit, amount: -1, from: 'now' } }
}
