import { amountOf, durationOf, unitOf } from '../durations.ts'
import type { Rule } from '../rule.ts'

const ABOUT =
  '( about|around|roughly|approximately|nearly|almost|some|over|only|just / more|less than / at least|most )?'

/** "three days ago", "nearly four years ago", "a year earlier", "several years ago". */
export const ago: Rule = {
  name: 'ago',
  patterns: [
    `${ABOUT} {quantity} ( {units} / {unit} ) ago|earlier|before|previously|back`,
    `${ABOUT} a|an|one {unit} ago|earlier|before|previously`,
    `${ABOUT} a|an|one {unit} and a half ago|earlier`,
    '( {units} / long ) ago',
    '{units} earlier|previously',
  ],
  read: (match) => {
    const last = match.word(match.length - 1)
    const half = match.capture('quantity') === null && match.has('half') ? 0.5 : 0
    const said = match.capture('quantity') === null && match.capture('units') !== null ? null : amountOf(match)
    const amount = said === null ? null : said + half
    // "several months before he left": the length alone is the expression.
    if (last === 'before' && (amount === null || !isClauseEnd(match.after()))) return null
    if (match.has('long') || amount === null) return { kind: 'plain', type: 'DATE', value: 'PAST_REF' }
    const unit = unitOf(match)
    if (last === 'back' && match.before() !== 'from') return null
    if (unit === 'year' && amount === 1) return { kind: 'date', date: { at: 'yearEarlier' } }
    const vague = match.has('couple') && unit === 'day'
    const about = /^(?:about|around|roughly|approximately|nearly|almost)$/.test(match.word(0))
    return {
      kind: 'date',
      date: { at: 'shift', unit, amount: -amount, from: last === 'ago' ? 'now' : 'story' },
      ...(vague ? { vague: true as const } : {}),
      ...(about ? { modifier: 'APPROX' as const } : {}),
    }
  },
}

/** "three days later", "a week after the vote": a length whose end has a place in the story. */
export const later: Rule = {
  name: 'later',
  patterns: [
    '[ {quantity} ( {units} / {unit} ) ] later|afterwards|after|before',
    '[ a|an|one {unit} ] later|afterwards|after|before',
    '[ {units} ] later|afterwards|after|before|since|immediately',
  ],
  read: (match) => {
    const unit = unitOf(match)
    const amount = match.capture('quantity') === null && match.capture('units') !== null ? null : amountOf(match)
    const value = durationOf(amount, unit)
    const word = match.after()
    if (amount === null || word === 'before') return { kind: 'plain', type: 'DURATION', value }
    if (word === 'after') return { kind: 'plain', type: 'DURATION', value }
    return { kind: 'date', date: { at: 'shift', unit, amount, from: 'story' }, type: 'DURATION', value }
  },
}

/** "the day before", "a day after", "the next day", "the week after". */
export const dayBefore: Rule = {
  name: 'day-before',
  patterns: ['the day|week|month|year before|after|prior', '[ the day|week|month|year ] before|after', 'a day earlier'],
  read: (match) => {
    const last = match.word(match.length - 1)
    const whole = last === 'before' || last === 'after' || last === 'prior'
    if (whole && !isClauseEnd(match.after())) return null
    const word = whole || last === 'earlier' || last === 'later' ? last : match.after()
    const unit = match.has('week') ? 'week' : match.has('month') ? 'month' : match.has('year') ? 'year' : 'day'
    const amount = word === 'after' || word === 'later' ? 1 : -1
    return { kind: 'date', date: { at: 'shift', unit, amount, from: 'story' } }
  },
}

/** "in two weeks", "two weeks from now": only the last gives a date of its own. */
export const fromNow: Rule = {
  name: 'from-now',
  patterns: ['{quantity} ( {units} / {unit} ) from now', 'a|an|one {unit} from now', '{units} from now'],
  read: (match) => {
    const amount = match.capture('quantity') === null && match.capture('units') !== null ? null : amountOf(match)
    if (amount === null) return { kind: 'plain', type: 'DATE', value: 'FUTURE_REF' }
    return { kind: 'date', date: { at: 'shift', unit: unitOf(match), amount, from: 'now' } }
  },
}

function isClauseEnd(next: string): boolean {
  return next === '' || /^[.,;:?!)"”’]$/.test(next) || /^(?:and|but|when|while|that|in|at|on|to|said|as)$/.test(next)
}
