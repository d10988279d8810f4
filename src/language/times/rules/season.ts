import type { Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'
import { choiceOf, yearOf } from './years.ts'

/** "last fall", "the summer of 1998", "early spring 2016", "this winter", "the summer", "that fall". */
export const season: Rule = {
  name: 'season',
  patterns: [
    "the? ( early|mid|late -? )? {season} ( of|, )? ( {year} / this|last|next|that year / '|’ {shortYear} )",
    '( early|late|earlier|later )? ( last|this|next|past|coming / this past|coming ) {season}',
    'the ( previous|following|coming|past ) {season}',
    'the? early|mid|late -? {season}',
    '( early|late|earlier|later )? ( that / that|the same ) {season}',
    'the {season}',
    '( in|by|until|during|since ) [ {season} ]',
  ],
  read: (match) => {
    const code = match.term('season').season
    if (code === undefined) return null
    const isOfStory = match.has('that', 'same') && !match.has('year')
    const year = isOfStory ? ({ shift: 0, from: 'story' } as const) : yearOf(match)
    const word = match.atoms[match.capture('season')?.at ?? match.at]?.lower ?? ''
    if (word === 'fall' && year === null) {
      // "the fall of Kabul", "a fall in prices", "they fall".
      if (/^(?:of|in|from|to|for|after)$/.test(match.after()) && match.word(0) === 'the') return null
      if (match.length === 1) return null
    }
    if (word === 'spring' && (/^VB/.test(match.tag(match.length - 1)) || match.after() === 'into')) return null
    // "the Winter Games": a name.
    const [said, next] = [match.atoms[match.end - 1], match.atoms[match.end]]
    if (
      year === null &&
      said !== undefined &&
      next !== undefined &&
      !next.opens &&
      /^\p{Lu}\p{Ll}/u.test(said.text) &&
      /^\p{Lu}/u.test(next.text)
    )
      return null
    if (
      match.length === 2 &&
      match.word(0) === 'the' &&
      /^(?:games|olympics|break|camp|session|house|palace|term)$/.test(match.after())
    )
      return null
    return { kind: 'date', date: { at: 'season', year, season: code, choice: choiceOf(match) }, ...edgeOf(match) }
  },
}
