import { isUnit } from '../durations.ts'
import type { Match, Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  subsequent: 1,
}
const OF_STORY = new Set(['previous', 'preceding', 'prior', 'following', 'subsequent'])

/** "last week", "this year", "early next month", "the past year", "the previous day", "the following week". */
export const relativeUnit: Rule = {
  name: 'relative-unit',
  patterns: [
    '( early|earlier|late|later|mid -? )? last|this|next ( fiscal|financial|calendar|coming|past )? {unit}',
    'the ( last|past|next|previous|preceding|prior|following|coming|upcoming|current|subsequent ) ( fiscal|financial|calendar|full )? {unit}',
    '( a|one ) [ previous|prior|following {unit} ]',
    '( earlier|later|early|late ) in the {unit}',
    '( early|earlier|later|late )? [ this|last|next {unit} ]',
    'previous|prior|following {unit}',
  ],
  read: (match) => {
    const unit = match.term('unit').unit
    if (!isUnit(unit)) return null
    // "This Week", "Next Year": the name of a programme or work.
    if (/^["“‘]$|^``$/.test(match.before()) && /^\p{Lu}/u.test(match.atoms[match.end - 1]?.text ?? '')) return null
    if (unit === 'hour' && match.word(0) === 'the' && !match.has('in')) {
      const ahead = match.has('next', 'coming')
      return { kind: 'stretch', value: 'PT1H', unit, amount: 0, ahead, type: 'DURATION' }
    }
    if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'night') return null
    const word = shiftWord(match)
    const amount = SHIFTS[word] ?? 0
    const edge = edgeOf(match)
    if (unit === 'day') {
      // "the next day" is the story's; "this day", "the last day" are no date by themselves.
      if (word === 'next' || OF_STORY.has(word))
        return { kind: 'date', date: { at: 'shift', unit, amount, from: 'story' }, ...edge }
      return match.has('in') ? { kind: 'date', date: { at: 'same', unit, from: 'story' }, ...edge } : null
    }
    if (match.has('in')) return { kind: 'date', date: { at: 'same', unit, from: 'now' }, ...edge }
    if (unit === 'decade' && word === 'past')
      return { kind: 'stretch', value: 'P10Y', unit, amount: 1, ahead: false, type: 'DURATION' }
    const from = OF_STORY.has(word) || (word === 'next' && match.word(0) === 'the') ? 'story' : 'now'
    // "over the past month", "in the last year": up to now.
    const trailing = match.word(0) === 'the' && (word === 'last' || word === 'past')
    return { kind: 'date', date: { at: 'shift', unit, amount, from }, ...(trailing ? { trailing } : {}), ...edge }
  },
}

/** "this past week" is past, "the last week" last. */
function shiftWord(match: Match): string {
  if (match.word(0) === 'this' && SHIFTS[match.word(1)] !== undefined) return match.word(1)
  for (let n = 0; n < match.length; n++) if (SHIFTS[match.word(n)] !== undefined) return match.word(n)
  return ''
}

/** "that day", "the same week", "later that year", "the day", "the year", "the weekend". */
export const sameUnit: Rule = {
  name: 'same-unit',
  patterns: [
    '( earlier|later|late|early )? ( that same? / the same / that very ) {unit}',
    'the ( full|whole|entire|fiscal|financial )? year|week|month|weekend',
    '( in|during|of|for|earlier|later|late|end ) [ the day ]',
    'over [ the weekend ]',
  ],
  read: (match) => {
    const unit = match.has('weekend')
      ? 'weekend'
      : (match.term('unit').unit ?? ['day', 'week', 'month', 'year'].find((word) => match.has(word)))
    if (!isUnit(unit) || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'quarter') return null
    // "the year ended March 31" is a length.
    if (unit === 'year' && /^(?:ended|ending)$/.test(match.after()))
      return { kind: 'plain', type: 'DURATION', value: 'P1Y' }
    const told = match.has('that', 'same')
    if (!told && unit !== 'weekend' && isClauseAhead(match)) return null
    // "Player of the Year"; "said that day care …".
    if (!told && /^(?:Year|Week|Month|Day)$/.test(match.atoms[match.end - 1]?.text ?? '')) return null
    if (match.word(0) === 'that' && match.length === 2 && /^NN/.test(match.tag(2))) return null
    if (unit === 'night') return { kind: 'time', part: 'NI', from: 'story' }
    return { kind: 'date', date: { at: 'same', unit, from: told ? 'story' : 'now' }, ...edgeOf(match) }
  },
}

/** "the year he left", "the week before the vote": the words after say which. */
function isClauseAhead(match: Match): boolean {
  return match.word(0) === 'the' && /^(?:of|before|when|that|since|he|she|they|it|we|i)$/.test(match.after())
}
