import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { MendingRule } from './mending-rule.ts'
import { sentenceOf } from './mending-rule.ts'

/** Endings that no person or place has. */
const SURE: ReadonlySet<string> = new Set(
  'inc ltd corp plc llc llp gmbh corporation incorporated limited nv bhd asa oyj pte pty'.split(' '),
)

/** "Norlund Ltd": a name with the form of a company at its end is a body, and the form is part of it. */
export const companyNames: MendingRule = (words, names) => {
  const mended = names.map((name): TaggedName => {
    const [, end] = sentenceOf(words, name.first)
    const next = words.facts[name.last] as WordFacts | undefined
    const sure = (word: WordFacts | undefined): boolean =>
      word !== undefined && (word.listed & LISTED.companyEnding) !== 0 && SURE.has(word.normal)
    if (name.last < end && sure(next) && (next?.capital === true || next?.normal === 'plc')) {
      return { ...name, last: name.last + 1, kind: 'ORG' }
    }
    const last = words.facts[name.last - 1]
    return name.last - name.first > 1 && sure(last) ? { ...name, kind: 'ORG' } : name
  })
  // Where the ending was a name of its own, the longer one holds both.
  return mended.filter((name, i) => i === 0 || name.first >= (mended[i - 1]?.last ?? 0))
}
