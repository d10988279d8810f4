import type { Doc } from '../doc.ts'
import { OF_PEOPLE, PREDICATES } from '../lang/en/figure-predicates.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { baseOf } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/** "The death toll rose to 51", "the number of civilians killed had reached 9,488": what a number without noun counts. */
export type Tally = { readonly phrase: NounPhrase | null; readonly lemma: string | null; readonly at: number }

const TOLLS = new Set(['toll', 'deaths', 'fatalities', 'casualties', 'dead', 'injuries', 'arrests'])
const COUNTS = new Set(['number', 'total', 'count', 'tally', 'figure'])
const REACHING = new Set(
  'reach hit pass exceed stand rise climb surpass top be put increase grow go fall drop jump raise total near bring revise up to at past'.split(
    ' ',
  ),
)

export function findTally(doc: Doc, placed: Placed): Tally | null {
  const { sentence, first } = placed
  let at = first - 1
  while (['ADV', 'ADP', 'PART', 'DET'].includes(within(doc, sentence, at)?.upos ?? '')) at--
  const verb = within(doc, sentence, at)
  const reaching = verb && (REACHING.has(verb.lemma.toLowerCase()) || REACHING.has(baseOf(verb.lower)))
  if (!verb || !(reaching || TOLLS.has(verb.lower) || COUNTS.has(verb.lower))) return null
  for (; at >= sentence.first; at--) {
    const token = doc.tokens[at]
    if (!token) break
    if (TOLLS.has(token.lower)) return { phrase: null, lemma: PREDICATES.get(token.lemma.toLowerCase()) ?? 'kill', at }
    if (!COUNTS.has(token.lower)) continue
    if (doc.tokens[at + 1]?.lower !== 'of') return { phrase: null, lemma: null, at }
    const phrase = nounPhraseAt(doc, doc.tokens[at + 2]?.upos === 'DET' ? at + 3 : at + 2, first)
    return { phrase, lemma: phrase ? verbAfter(doc, phrase.last, first) : peopleAfter(doc, at + 2, first), at }
  }
  return null
}

/** "the number of confirmed dead": those counted are told by what is said of them. */
function peopleAfter(doc: Doc, from: number, to: number): string | null {
  for (let at = from; at < Math.min(from + 4, to); at++) {
    const known = PREDICATES.get(doc.tokens[at]?.lemma.toLowerCase() ?? '')
    if (known && OF_PEOPLE.has(known)) return known
  }
  return null
}

function verbAfter(doc: Doc, from: number, to: number): string | null {
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const token = doc.tokens[at]
    const lemma = token?.lemma.toLowerCase() ?? ''
    if (token && (token.upos === 'VERB' || token.upos === 'ADJ')) return PREDICATES.get(lemma) ?? lemma
  }
  return null
}
