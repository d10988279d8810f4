import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'
import { choiceOf } from './years.ts'

/** "Friday", "last Wednesday", "the previous Friday", "Friday morning", "late Monday night", "Friday of next week". */
export const weekday: Rule = {
  name: 'weekday',
  patterns: [
    '( early|late|earlier|later )? ( last|next|this|coming|past|upcoming / this past|coming|upcoming )? {weekday} {part}?',
    'the ( previous|following|next|past|coming ) {weekday} {part}?',
    '( early|late|mid ) -? {weekday} {part}?',
    '{weekday} {part}? ( of? last|next|this week / of the following|previous week )',
    'early|late on [ {weekday} {part}? ]',
    'a|one [ {weekday} {part} ]',
    '( last|next|this )? {weekdayShort} {part}?',
  ],
  read: (match) => {
    const term = { ...match.term('weekdayShort'), ...match.term('weekday') }
    if (term.weekday === undefined) return null
    // "Monday.com", "Sunday Times": names.
    const after = match.atoms[match.end]
    if (
      after?.lower === '.' &&
      after.glued &&
      match.atoms[match.end + 1]?.glued === true &&
      /^[a-z]/.test(match.atoms[match.end + 1]?.text ?? '')
    )
      return null
    if (
      term.short === true &&
      match.capture('part') === null &&
      !/^(?:on|last|next|this)$/.test(match.before()) &&
      match.word(0) !== 'last'
    )
      return null
    const part = match.term('part').part
    // "Monday nights" is a set.
    if (match.atoms[match.end - 1]?.lower.endsWith('s') && part !== undefined) return null
    const week = match.has('week')
    return {
      kind: 'date',
      date: {
        at: 'weekday',
        weekday: term.weekday,
        choice: choiceOf(match),
        ...(week ? { weeks: match.has('next', 'following') ? 1 : match.has('last', 'previous') ? -1 : 0 } : {}),
      },
      ...(part === undefined ? {} : { part }),
      ...edgeOf(match),
    }
  },
}
