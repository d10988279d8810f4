import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'

/** "the 1990s", "the late 1970s", "the mid-'80s", "the nineties". */
export const decade: Rule = {
  name: 'decade',
  patterns: [
    'the? ( early|mid|late ( to late|mid )? -? )? {decade}',
    "the? ( early|mid|late -? )? '|’|‘ {decade}",
    "the? ( early|mid|late -? )? {year} '|’ s",
  ],
  read: (match) => {
    const apostrophe = match.capture('year')
    const first = apostrophe === null ? match.term('decade').decade : match.term('year').number
    if (first === undefined || first % 10 !== 0) return null
    // "in her thirties", "temperatures in the 70s".
    if (first < 100 && (/^(?:his|her|their|my|your|our)$/.test(match.before()) || !match.has('the', "'", '’', '‘')))
      return null
    if (first < 100 && /^(?:degrees|fahrenheit|celsius|percent)$/.test(match.after())) return null
    return {
      kind: 'date',
      date: { at: 'years', first: first < 100 ? 1900 + first : first, count: 10 },
      ...edgeOf(match),
    }
  },
}
