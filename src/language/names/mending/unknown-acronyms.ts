import { gatherEvidence, SEEN } from '../evidence.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

/** How often a word in capitals must stand in the article to be taken for a body. */
const OFTEN = 2
/** What a body does and things do not: speak, own, be with. */
const ACTIVE = SEEN.speaks | SEEN.possessive | SEEN.afterBy
/** Words in capitals that are no bodies, common in news. */
const NOT_BODIES: ReadonlySet<string> = new Set(
  'CEO CFO COO CTO MP MPS PM TV GDP GMT EST PST UTC DNA HIV AIDS PCR NGO NGOS SME SMES GPS IPO ATM USD EUR GBP AI IT HR PR VIP ID FAQ PDF UFO UTC AM PM BC AD DIG ESG EV EVS SUV SUVS LGBT LGBTQ WWI WWII PHD MBA CCTV DVD SMS URL HTML KM MPH BST CET EDT PDT RSS APP OK USB LED VAT'.split(
    ' ',
  ),
)

/** "NRX", untold and unlisted, but often named and doing what bodies do. */
export const unknownAcronyms: MendingRule = (words, names) => {
  const places = countCapitals(words, wordsIn(names))
  if (places.size === 0) return names
  const evidence = gatherEvidence(words)
  const added = [...places].flatMap(([text, at]) =>
    (at.length >= OFTEN && ((evidence.get(text) ?? 0) & ACTIVE) !== 0) || isSpeaker(evidence.get(text) ?? 0)
      ? at.map((i) => ({ first: i, last: i + 1, kind: 'ORG' as const }))
      : [],
  )
  return putNames(names, added)
}

/** "the NRX said": once is enough. */
function isSpeaker(seen: number): boolean {
  return (seen & SEEN.speaks) !== 0 && (seen & SEEN.afterThe) !== 0
}

function countCapitals(words: Words, taken: ReadonlySet<number>): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  words.facts.forEach(({ text, allCapitals, listed }, i) => {
    if (!allCapitals || taken.has(i) || words.shouted[i] === 1 || !/^[A-Z]{3,6}$/.test(text)) return
    if (NOT_BODIES.has(text) || (listed & ~1) !== 0 || words.facts[i - 1]?.text === '#') return
    places.set(text, [...(places.get(text) ?? []), i])
  })
  return places
}
