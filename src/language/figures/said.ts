import type { Doc, Token } from '../doc.ts'
import { LIVES, PARTICIPLES, PERSON_NOUNS, PREDICATES } from '../lang/en/figure-predicates.ts'
import { type Placed, within } from './sentence-view.ts'

/** What is said of those counted: token of the word that says it, and its normal form. */
export type Predicate = { readonly at: number; readonly lemma: string }

const CARRIED = new Set([
  'take',
  'bring',
  'rush',
  'admit',
  'send',
  'transport',
  'airlift',
  'transfer',
  'treat',
  'arrive',
  'convey',
  'ferry',
])
const HOSPITALS = new Set([
  'hospital',
  'hospitals',
  'hospitalised',
  'ambulance',
  'ambulances',
  'clinic',
  'infirmary',
  'treatment',
  'surgery',
])

const LEAVING = new Set(['drive', 'force', 'leave', 'flee', 'abandon', 'uproot', 'lose'])
const HOMES = new Set(['home', 'homes'])

/** "the army lost 4,000 men" */
function isPersons(doc: Doc, { phrase }: Placed): boolean {
  return phrase !== null && PERSON_NOUNS.has(doc.tokens[phrase.head]?.lemma.toLowerCase() ?? '')
}

/** The normal form of a verb, with what stands after it: "took to hospital", "lost their lives". */
export function said(doc: Doc, placed: Placed, at: number): Predicate {
  const token = doc.tokens[at]
  const lemma = token ? lemmaOf(token) : ''
  for (let next = at + 1; next < at + 9; next++) {
    const word = within(doc, placed.sentence, next)
    if (!word || word.lower === ',' || word.lower === ';') break
    if (
      LIVES.has(word.lower) &&
      within(doc, placed.sentence, next + 1)?.lower !== '-' &&
      ['lose', 'claim', 'take', 'cost'].includes(lemma)
    )
      return { at, lemma: 'kill' }
    if (word.lower === 'death' && doc.tokens[next - 1]?.lower === 'to' && next - at <= 4) return { at, lemma: 'kill' }
    if (HOMES.has(word.lower) && LEAVING.has(lemma) && placed.phrase?.head !== next) return { at, lemma: 'displace' }
    if (HOSPITALS.has(word.lower) && CARRIED.has(lemma)) return { at, lemma: 'hospitalise' }
    if (['suffer', 'sustain', 'receive', 'report'].includes(lemma) && PREDICATES.get(lemmaOf(word)) === 'injure')
      return { at, lemma: 'injure' }
  }
  if (lemma === 'lose' && isPersons(doc, placed)) return { at, lemma: 'kill' }
  return { at, lemma: PREDICATES.get(lemma) ?? (token && knownForm(token.lower)) ?? lemma }
}

/** Forms that no ending tells: "fled" → flee. */
const IRREGULAR = new Map([...PARTICIPLES].map(([lemma, form]) => [form, lemma] as const))

/** The base of an irregular form, whatever its tag: "stood" → stand; the word itself where none is known. */
export function baseOf(word: string): string {
  return IRREGULAR.get(word) ?? word
}

/** The normal form by the word itself, where the lemma is not one that is known. */
export function knownForm(word: string): string | undefined {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return PREDICATES.get(irregular) ?? irregular
  for (const ending of ['ed', 'd', 'ing', 's']) {
    const found = word.endsWith(ending) ? PREDICATES.get(word.slice(0, -ending.length)) : undefined
    if (found) return found
  }
  return undefined
}

export function lemmaOf(token: Token): string {
  return token.lemma.toLowerCase()
}
