import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'

/** "this morning", "the morning", "that night", "mid-afternoon", "the same evening", "the night before". */
export const partOfDay: Rule = {
  name: 'part-of-day',
  patterns: [
    '( early|earlier|later|late )? this {part}',
    'the? early|late|mid -? {part}',
    '( early|late|later )? that|the|same {part}',
    'the same {part}',
    'the following|next|previous {part}',
    'the {part} before|after',
    '{part}',
  ],
  read: (match) => {
    const part = match.term('part').part
    if (part === undefined) return null
    const word = match.atoms[match.capture('part')?.at ?? match.at]?.lower ?? ''
    if (match.length === 1) {
      // Alone only noon and midnight, or after "at", "in the": "by dawn".
      if (!/^(?:noon|midnight|midday)$/.test(word) && !/^(?:at|by|before|after|until|since)$/.test(match.before()))
        return null
      if (word.endsWith('s')) return null
      // "the midnight rules", "midnight blue".
      if (
        !/^(?:at|by|before|after|until|since|of|around|about)$/.test(match.before()) &&
        /^(?:NN|JJ)/.test(match.tag(1))
      )
        return null
    }
    if (
      word === 'night' &&
      match.word(0) === 'the' &&
      match.length === 2 &&
      !/^(?:in|during|through|into|of|for|overnight|on)$/.test(match.before())
    )
      return null
    // "the night of Friday": the day is the expression.
    if (match.after() === 'of') return null
    // "the night shift", "the morning show", "the evening news".
    if (
      match.length === 2 &&
      match.word(0) === 'the' &&
      /^NN/.test(match.tag(2)) &&
      match.atoms[match.end]?.opens !== true
    )
      return null
    const away = match.has('following', 'next')
      ? 1
      : match.has('previous', 'before')
        ? -1
        : match.word(match.length - 1) === 'after'
          ? 1
          : 0
    const said = { part, ...edgeOf(match) }
    if (away !== 0) return { kind: 'date', date: { at: 'shift', unit: 'day', amount: away, from: 'story' }, ...said }
    if (match.has('this')) return { kind: 'date', date: { at: 'shift', unit: 'day', amount: 0, from: 'now' }, ...said }
    return { kind: 'time', from: 'story', ...said }
  },
}
