import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames, surnamesIn } from './mending-rule.ts'

/** What is said of a body right behind its name: "the Norlund newspaper", "a Tarnair spokesman". */
const AFTER: ReadonlySet<string> = new Set(
  `newspaper daily weekly magazine tabloid network broadcaster airline company firm retailer conglomerate carmaker automaker
  brewery charity thinktank spokesman spokeswoman spokesperson spokesmen spokespeople`.split(/\s+/),
)
/** Papers go by these words with "the" alone: "told the Herald". */
const PAPERS: ReadonlySet<string> = new Set(
  `standard telegraph guardian independent times post herald tribune mirror mail gazette chronicle observer journal globe echo
  courier examiner inquirer bulletin argus advertiser`.split(/\s+/),
)
const TOLD: ReadonlySet<string> = new Set('told tells by to with in'.split(' '))
const REPORTED: ReadonlySet<string> = new Set('reported reports said says quoted that wrote revealed'.split(' '))
/** Lists whose words say no body: "the British newspaper", "the London firm", "a March daily". */
const OTHER =
  LISTED.people |
  LISTED.calendar |
  LISTED.honorific |
  LISTED.role |
  LISTED.common |
  LISTED.country |
  LISTED.city |
  LISTED.region |
  LISTED.stateAbbreviation

/** Capitalised words that the words around them tell to be a body, where the tagger saw nothing or another thing. */
export const bodyNouns: MendingRule = (words, names) => {
  const kinds = new Map<number, TaggedName>()
  for (const name of names) for (let i = name.first; i < name.last; i++) kinds.set(i, name)
  const persons = surnamesIn(words, names)
  const added: TaggedName[] = []
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const first = words.starts[s] as number
    const last = words.starts[s + 1] as number
    if (words.shouted[first] === 1) continue
    for (let i = first + 1; i + 1 < last; i++) {
      const word = words.facts[i] as WordFacts
      const opened = i - 1 > first && words.facts[i - 1]?.capital === true
      if (!word.capital || opened || words.facts[i + 1]?.capital === true) continue
      const known = kinds.get(i)
      if (known !== undefined && !isOpen(known, words, persons)) continue
      if (isBeforeBody(words, i) || isPaper(words, i)) added.push({ first: i, last: i + 1, kind: 'ORG' })
    }
  }
  return putNames(names, added)
}

/** One word, whose kind was a guess: no person told in full elsewhere. */
function isOpen({ kind, first, last }: TaggedName, words: Words, persons: ReadonlySet<string>): boolean {
  if (last - first > 1) return false
  return kind === 'MISC' || (kind === 'PER' && !persons.has(words.facts[first]?.text ?? ''))
}

function isBeforeBody(words: Words, i: number): boolean {
  const word = words.facts[i] as WordFacts
  if (!AFTER.has(words.facts[i + 1]?.text ?? '')) return false
  const lists = word.listed | (words.phraseFirst[i] as number) | (words.phraseLater[i] as number)
  return (lists & OTHER) === 0 && !/(?:an|ish|ese|ic|al)$/.test(word.lower)
}

function isPaper(words: Words, i: number): boolean {
  if (!PAPERS.has(words.facts[i]?.lower ?? '') || words.facts[i - 1]?.lower !== 'the') return false
  return TOLD.has(words.facts[i - 2]?.lower ?? '') || REPORTED.has(words.facts[i + 1]?.lower ?? '')
}
