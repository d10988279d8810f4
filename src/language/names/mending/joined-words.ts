import type { TaggedName } from '../tag-names.ts'
import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

/** "NorlundRail": two capitalised words written as one are the name of a company, where the tagger saw no name. */
export const joinedWords: MendingRule = (words, names) => {
  const taken = wordsIn(names)
  const added: TaggedName[] = []
  words.facts.forEach(({ text }, i) => {
    if (!/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(text) || /^(Mac|Fitz)/.test(text)) return
    if (taken.has(i) || words.facts[i - 1]?.capital || words.facts[i + 1]?.capital) return
    added.push({ first: i, last: i + 1, kind: 'ORG' })
  })
  return putNames(names, added)
}
