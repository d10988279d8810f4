import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

const PLACES = LISTED.country | LISTED.region | LISTED.knownPlace

/** "U . S .": a country written in letters that the text or its tokens keep apart. */
export const spacedLetters: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  const { facts } = words
  const letter = (i: number): boolean => /^[A-Z]$/.test(facts[i]?.text ?? '')
  for (let i = 0; i + 2 < facts.length; i++) {
    if (!letter(i) || facts[i + 1]?.text !== '.' || !letter(i + 2)) continue
    let key = (facts[i] as WordFacts).lower
    let end = i + 1
    while (facts[end]?.text === '.' && letter(end + 1)) {
      key += (facts[end + 1] as WordFacts).lower
      end += 2
    }
    if (facts[end]?.text === '.') end++
    if ((words.keyed(key) & PLACES) !== 0) added.push({ first: i, last: end, kind: 'LOC' })
    i = end - 1
  }
  return putNames(names, added)
}
