import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import { type MendingRule, putNames, sentenceOf } from './mending-rule.ts'

/** "Trains for Lund": a capitalised word, "for" and a place are the name of a body. */
export const forPlaces: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  const taken = new Set(names.map((name) => name.last - 1))
  for (const name of names) {
    if (name.kind !== 'LOC' || words.facts[name.first - 1]?.text !== 'for') continue
    const i = name.first - 2
    const word = words.facts[i]
    const [first] = sentenceOf(words, name.first)
    if (word === undefined || i <= first || !word.capital || word.text.length < 4 || words.shouted[i] === 1) continue
    if (word.listed & (LISTED.calendar | LISTED.honorific) || words.facts[i - 1]?.capital) continue
    if (taken.has(i)) continue
    added.push({ first: i, last: name.last, kind: 'ORG' })
  }
  return putNames(names, added)
}
