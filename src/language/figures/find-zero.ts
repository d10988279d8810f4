import type { Doc } from '../doc.ts'
import { OF_PEOPLE, PERSON_NOUNS, PREDICATES, ZERO_NOUNS } from '../lang/en/figure-predicates.ts'
import type { Quantity } from './quantity.ts'

/** How many words may stand between "no" and the noun it counts. */
const REACH = 5
const NOBODY = new Set(['nobody', 'none'])

/** "no fighters were released", "no one was hurt": a count of zero, said of persons and casualties only. */
export function findZeros(doc: Doc): readonly Quantity[] {
  const found: Quantity[] = []
  for (const token of doc.tokens) {
    if (token.lower === 'no') {
      if (doc.tokens[token.i + 1]?.lower === 'one') {
        if (saidOfPeople(doc, token.i + 2)) found.push(zero(token.start, doc.tokens[token.i + 1]?.end ?? token.end))
      } else if (countsNoun(doc, token.i)) found.push(zero(token.start, token.end))
    } else if (NOBODY.has(token.lower) && saidOfPeople(doc, token.i + 1)) found.push(zero(token.start, token.end))
  }
  return found
}

function zero(start: number, end: number): Quantity {
  return {
    start,
    end,
    coreStart: start,
    coreEnd: end,
    numberStart: start,
    numberEnd: end,
    value: 0,
    low: null,
    high: null,
    bound: 'exact',
    kind: 'count',
    unit: '',
    per: null,
    form: 'words',
  }
}

function countsNoun(doc: Doc, at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const token = doc.tokens[i]
    if (!token || !['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.upos)) return false
    const lemma = token.lemma.toLowerCase()
    const known = ZERO_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma)
    if (token.xpos === 'NNS' && known) return !['NOUN', 'PROPN'].includes(doc.tokens[i + 1]?.upos ?? '')
  }
  return false
}

function saidOfPeople(doc: Doc, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const token = doc.tokens[i]
    if (!token || token.upos === 'PUNCT') return false
    if (token.upos === 'AUX' || token.upos === 'ADV') continue
    return OF_PEOPLE.has(PREDICATES.get(token.lemma.toLowerCase()) ?? '')
  }
  return false
}
