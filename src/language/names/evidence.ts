import { LISTED } from './gazetteer.ts'
import type { WordFacts } from './word-facts.ts'
import type { Words } from './words.ts'

/**
 * What the whole article shows of a capitalised word, by its exact form: bits joined over all places where it stands
 * (after Ratinov & Roth 2009, context aggregation).
 */
export const SEEN = {
  small: 1,
  capitalWithin: 2,
  afterTitle: 4,
  afterForename: 8,
  beforeEnding: 16,
  beforeOrganisationWord: 32,
  beforePlaceWord: 64,
  afterIn: 128,
  speaks: 256,
  afterThe: 512,
  possessive: 1024,
  beforeCountry: 2048,
  afterCapital: 4096,
  beforeCapital: 8192,
  inPlacePhrase: 16384,
  inOrganisationPhrase: 32768,
  afterBy: 65536,
  beforeAge: 131072,
} as const

const IN_WORDS = new Set('in at from near to around outside across throughout toward towards into'.split(' '))
const SPEAKING = new Set(
  'said says told tells added who whose asked insisted warned denied claimed argued replied explained tweeted wrote noted stressed'.split(
    ' ',
  ),
)

export function gatherEvidence(words: Words): ReadonlyMap<string, number> {
  const known = GATHERED.get(words)
  if (known) return known
  const found = gather(words)
  GATHERED.set(words, found)
  return found
}

/** Kept as long as the words are: several rules ask for it. */
const GATHERED = new WeakMap<Words, ReadonlyMap<string, number>>()

function gather(words: Words): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  const { facts, starts } = words
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] as number
    const last = starts[s + 1] as number
    for (let i = first; i < last; i++) {
      const word = facts[i] as WordFacts
      if (!word.alphabetic) continue
      if (words.shouted[i] === 1) continue
      if (word.small) {
        if ((word.listed & LISTED.common) === 0) seen.set(word.lower, (seen.get(word.lower) ?? 0) | SEEN.small)
        continue
      }
      const bits = evidenceAt(words, i, first, last)
      seen.set(word.text, (seen.get(word.text) ?? 0) | bits)
    }
  }
  return seen
}

function evidenceAt(words: Words, i: number, first: number, last: number): number {
  const { facts, phraseFirst, phraseLater } = words
  let bits = 0
  const before = i > first ? (facts[i - 1] as WordFacts) : undefined
  const after = i + 1 < last ? (facts[i + 1] as WordFacts) : undefined
  const phrase = (phraseFirst[i] as number) | (phraseLater[i] as number)
  if (phrase & (LISTED.country | LISTED.city | LISTED.region | LISTED.knownPlace)) bits |= SEEN.inPlacePhrase
  if (phrase & LISTED.knownOrganisation) bits |= SEEN.inOrganisationPhrase
  if (before !== undefined) {
    if (before.alphabetic) bits |= SEEN.capitalWithin
    if (before.listed & LISTED.honorific || (before.listed & LISTED.role && before.small)) bits |= SEEN.afterTitle
    if (before.capital && before.listed & LISTED.forename) bits |= SEEN.afterForename
    if (IN_WORDS.has(before.lower)) bits |= SEEN.afterIn
    if (before.lower === 'the') bits |= SEEN.afterThe
    if (before.lower === 'by' || before.lower === 'with') bits |= SEEN.afterBy
    if (before.capital && i - 1 > first) bits |= SEEN.afterCapital
    if (before.text === '.' && i - 2 >= first && (facts[i - 2] as WordFacts).listed & LISTED.honorific) {
      bits |= SEEN.afterTitle
    }
  }
  if (after !== undefined) {
    if (after.listed & LISTED.companyEnding && after.capital) bits |= SEEN.beforeEnding
    if (after.capital) {
      bits |= SEEN.beforeCapital
      if (after.listed & LISTED.organisationWord) bits |= SEEN.beforeOrganisationWord
      if (after.listed & LISTED.placeWord) bits |= SEEN.beforePlaceWord
    }
    if (SPEAKING.has(after.lower)) bits |= SEEN.speaks
    if (after.text === "'s" || after.text === '’s' || after.text === '’') bits |= SEEN.possessive
    if (after.text === ',' && i + 2 < last) {
      const next = facts[i + 2] as WordFacts
      if ((phraseFirst[i + 2] as number) & (LISTED.country | LISTED.region)) bits |= SEEN.beforeCountry
      if (/^\d\d$/.test(next.text)) bits |= SEEN.beforeAge
      if (next.lower === 'who') bits |= SEEN.speaks
    }
  }
  return bits
}
