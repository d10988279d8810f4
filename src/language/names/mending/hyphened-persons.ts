import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

/** Family names that are followed by a given name of two syllables, "Kim Dae-jung", in Korea and Taiwan. */
const FAMILIES: ReadonlySet<string> = new Set(
  `kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin sin seo suh kwon hwang ahn an
  song hong ri rhee nam yang ko koh goh ro roh noh ban ha bae baek paek oh heo hur son sohn moon mun jin chin pyo yeo cha joo ju
  na min ryu yoo ryoo sim shim won woo tsai chen wang hsieh lin hou lai wu chiang hsu su yeh liu huang cheng tsao ma`.split(
    /\s+/,
  ),
)

/** "Nam Sung-wook": a person, though the tagger met a small letter; where the family is unknown, both halves must be no usual words. */
export const hyphenedPersons: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  const { facts } = words
  for (let i = 0; i + 3 < facts.length; i++) {
    const last = lastOf(words, i)
    if (last > 0) added.push({ first: i, last, kind: 'PER' })
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
  const isKnown = FAMILIES.has(family.lower) && !(isUsual(second) && isUsual(given))
  return isKnown ? i + 4 : 0
}

function isCapitalised(word: WordFacts | undefined): word is WordFacts {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.text)
}
