import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'

/** "the 20th century", "late 19th-century", "the turn of the century". */
export const century: Rule = {
  name: 'century',
  patterns: [
    'the? ( early|mid|late -? )? {ordinal} -? century',
    'the? turn of the century',
    'this|the|last|next|past|current century',
  ],
  read: (match) => {
    const number = match.term('ordinal').ordinal
    if (number !== undefined) {
      if (number > 30) return null
      return { kind: 'date', date: { at: 'years', first: (number - 1) * 100, count: 100 }, ...edgeOf(match) }
    }
    const amount = match.has('last', 'past') ? -1 : match.has('next') ? 1 : 0
    return { kind: 'date', date: { at: 'shift', unit: 'century', amount, from: 'now' } }
  },
}
