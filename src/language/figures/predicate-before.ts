import type { Doc, Token } from '../doc.ts'
import { LIGHT, LIVES, OF_PEOPLE, PREDICATES, PREPOSITIONAL, TALLIES } from '../lang/en/figure-predicates.ts'
import { knownForm, lemmaOf, type Predicate, said } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/** "killed more than 300", "claimed the lives of 12", "exchanged for four". */
export function verbBefore(doc: Doc, placed: Placed, quantities: readonly Placed[]): Predicate | null {
  const { sentence, quantity } = placed
  let at = placed.first - 1
  while (
    ['DET', 'ADJ', 'ADV', 'SYM'].includes(within(doc, sentence, at)?.upos ?? '') ||
    isSign(within(doc, sentence, at))
  )
    at--
  const token = within(doc, sentence, at)
  if (!token) return null
  if (token.upos === 'VERB' && !LIGHT.has(token.lemma.toLowerCase()) && !PREPOSITIONAL.has(token.lower))
    return said(doc, placed, at)
  // a verb that the tagger took for a noun: "the plant employs 2,300 people"
  if (at === placed.first - 1 && /(?:s|ed)$/.test(token.lower) && token.upos === 'NOUN' && knownForm(token.lower))
    return said(doc, placed, at)
  if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') {
    const linked = token.upos === 'ADP'
    const giving = linked || quantity.kind === 'money' ? verbOfGiving(doc, placed, at, quantities) : null
    if (giving) return giving
  }
  if ((token.upos !== 'ADP' && token.upos !== 'PART') || CONJUNCTIONS.has(token.lower)) return null
  const before = within(doc, sentence, at - 1)
  if (token.lower === 'of' || token.lower === 'for') {
    if (!before) return null
    if (LIVES.has(before.lower)) return { at: at - 1, lemma: 'kill' }
    const known =
      before.upos === 'NOUN' && !TALLIES.has(before.lemma) ? PREDICATES.get(before.lemma.toLowerCase()) : undefined
    if (known) return { at: at - 1, lemma: known }
  }
  if (before?.upos === 'VERB' && !LIGHT.has(before.lemma.toLowerCase()) && !PREPOSITIONAL.has(before.lower))
    return placed.phrase && token.lower === 'by' ? null : said(doc, placed, at - 1)
  return null
}

/** Words that open a clause of their own where a tagger takes them for prepositions. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'when', 'because', 'though'])

/** "killed himself and 22 worshippers", "wounded the mayor and 14 others": the verb before the first of the two. */
export function verbOfFirst(doc: Doc, placed: Placed): Predicate | null {
  const from = placed.first - 2
  if (within(doc, placed.sentence, from + 1)?.lower !== 'and') return null
  for (let at = from; at >= placed.sentence.first && at > from - 6; at--) {
    const token = within(doc, placed.sentence, at)
    if (token?.upos === 'VERB' && at === from) return null
    if (token?.upos === 'VERB')
      return OF_PEOPLE.has(PREDICATES.get(lemmaOf(token)) ?? '') ? said(doc, placed, at) : null
    if (!token || !NOMINAL.has(token.upos)) return null
  }
  return null
}

const NOMINAL = new Set(['PRON', 'PROPN', 'DET', 'ADJ', 'NOUN', 'PART'])

const RECIPIENT = new Set(['PRON', 'PROPN', 'DET', 'ADJ', 'NOUN', 'PART', 'ADP'])

const GIVING_LINKS = new Set(['to', 'at', 'for', 'by'])

/** "fined him $2 million", "sentenced Ana Ruiz to 14 years", "values the firm at $7 billion": the verb before its object. */
function verbOfGiving(doc: Doc, placed: Placed, from: number, quantities: readonly Placed[]): Predicate | null {
  const { sentence } = placed
  for (let at = from; at >= sentence.first && at > from - 9; at--) {
    if (quantities.some(({ first, last }) => at >= first && at < last)) return null
    const token = within(doc, sentence, at)
    if (!token || CONJUNCTIONS.has(token.lower)) return null
    if (token.upos === 'VERB' && LIGHT.has(lemmaOf(token))) return null
    if (token.upos === 'VERB')
      return token.xpos === 'VBN' && within(doc, sentence, at + 1)?.upos === 'NOUN' ? null : said(doc, placed, at)
    if (
      !RECIPIENT.has(token.upos) ||
      (token.upos === 'ADP' && !(at === from ? GIVING_LINKS.has(token.lower) : token.lower === 'of'))
    )
      return null
  }
  return null
}

function isSign(token: Token | undefined): boolean {
  return token?.lower === '$' || token?.lower === '"' || token?.lower === '“'
}
