import { durationOf, unitOf } from '../durations.ts'
import { quantityAt } from '../quantities.ts'
import type { Match, Rule } from '../rule.ts'

/** "every week", "each Thursday", "daily", "annually", "twice a year", "Mondays", "every two weeks". */
export const frequency: Rule = {
  name: 'frequency',
  patterns: [
    'every|each ( single|passing )? {unit}',
    'on|at|during [ weekends ]',
    'on [ weekdays ]',
    'per annum',
    'every {quantity} ( {units} / {unit} )',
    'every other {unit}',
    'every|each {weekday} {part}?',
    'every|each {month}',
    'every|each {season}',
    'every|each {part}',
    '( on )? [ {weekdays} ]',
    '{weekday} nights|mornings|afternoons|evenings',
    '{frequency}',
    '( once|twice|thrice / {number} times ) ( a / an / per / each / every ) {unit}',
    '( a|an / per ) {unit}',
  ],
  read: (match) => {
    const value = setValue(match)
    return value === null ? null : { kind: 'plain', type: 'SET', value }
  },
}

function setValue(match: Match): string | null {
  if (match.has('weekends')) return 'XXXX-WXX-WE'
  if (match.has('weekdays')) return 'XXXX-WXX-WD'
  if (match.has('annum')) return 'P1Y'
  const weekday = match.term('weekday').weekday ?? match.term('weekdays').weekday
  const part = match.term('part').part
  if (weekday !== undefined) {
    const plural = match.word(match.length - 1)
    const code = part ?? (match.length > 1 && plural.endsWith('s') ? PLURAL[plural] : undefined)
    return `XXXX-WXX-${weekday}${code === undefined ? '' : `T${code}`}`
  }
  const month = match.term('month').month
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  const { season } = match.term('season')
  if (season !== undefined) return `XXXX-${season}`
  if (part !== undefined) return /^\d/.test(part) ? `XXXX-XX-XXT${part}` : `XXXX-XX-XXT${part}`
  const often = match.term('frequency').frequency
  if (often !== undefined) return isFrequencyHere(match) ? often : null
  const quantity = match.capture('quantity')
  const amount = quantity === null ? 1 : (quantityAt(match.atoms, quantity.at)?.value ?? null)
  const rate = !match.has('every', 'each', 'once', 'twice', 'times', 'thrice')
  // "24 hours a day" is all day.
  if (rate && (!isRate(match) || /^hours?$/.test(match.before()))) return null
  if (match.term('unit').unit === 'second') return null
  if (match.term('unit').unit === 'weekend') return 'XXXX-WXX-WE'
  return durationOf(match.has('other') ? 2 : amount, unitOf(match))
}

const PLURAL: Readonly<Record<string, string>> = { nights: 'NI', mornings: 'MO', afternoons: 'AF', evenings: 'EV' }

/** A name ("the Daily Herald") is none; "quarterly" describes ("quarterly loss") unless it is an adverb. */
function isFrequencyHere(match: Match): boolean {
  const capital = /^\p{Lu}/u.test(match.text) && match.atoms[match.at]?.opens !== true
  if (capital && /^NNP/.test(match.tag(0))) return false
  return match.word(0) !== 'quarterly' || /^RB/.test(match.tag(0))
}

/** "flights a week", "$5 million a year": after a noun or a number, not after a preposition or verb. */
function isRate(match: Match): boolean {
  return /^(?:NN|NNS|CD|JJR)$/.test(match.tag(-1)) || /^(?:times|million|billion|%|percent)$/.test(match.before())
}
