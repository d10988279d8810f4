import { FAMILY_FIRST } from '../../lang/en/family-first.ts'
import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

/** "Nam Sung-wook": a person, though the tagger met a small letter; where its family is listed and not both halves are usual words. */
export const hyphenedPersons: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  const { facts } = words
  const persons = new Set(names.flatMap(({ kind, first, last }) => (kind === 'PER' ? [`${first} ${last}`] : [])))
  for (let i = 0; i + 2 < facts.length; i++) {
    const last = lastOf(words, i)
    if (last > 0) added.push({ first: i, last, kind: 'PER' })
    else if (persons.has(`${i} ${i + 2}`) && isThird(words, i)) added.push({ first: i, last: i + 3, kind: 'PER' })
  }
  const longer = added.filter(
    ({ first, last }) => !names.some((name) => name.kind === 'PER' && name.first <= first && name.last >= last),
  )
  return putNames(names, longer)
}

function lastOf({ facts, starts }: Words, i: number): number {
  const [family, given, hyphen, second] = [facts[i], facts[i + 1], facts[i + 2], facts[i + 3]]
  if (!isCapitalised(family) || !isCapitalised(given) || hyphen?.text !== '-' || second?.small !== true) return 0
  if (!/^[a-z]{2,6}$/.test(second.text) || given.text.length > 6) return 0
  if (starts.some((start) => start > i && start <= i + 3)) return 0
  const isUsual = (word: WordFacts): boolean => (word.listed & (LISTED.common | LISTED.small)) !== 0
  return FAMILY_FIRST.has(family.lower) && !(isUsual(second) && isUsual(given)) ? i + 4 : 0
}

/** "Kim Dae | Jung": the tagger stopped before the second syllable. */
function isThird({ facts, starts }: Words, i: number): boolean {
  const [family, given, second] = [facts[i], facts[i + 1], facts[i + 2]]
  if (!isCapitalised(family) || !isCapitalised(given) || !isCapitalised(second) || starts.includes(i + 2)) return false
  return (
    FAMILY_FIRST.has(family.lower) &&
    second.text.length <= 5 &&
    given.text.length <= 6 &&
    facts[i + 3]?.capital !== true
  )
}

function isCapitalised(word: WordFacts | undefined): word is WordFacts {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.text)
}
