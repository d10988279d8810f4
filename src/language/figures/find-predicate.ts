import type { Doc, Token } from '../doc.ts'
import { LIGHT, LIVES, OF_PEOPLE, PERSON_NOUNS, PREDICATES, TALLIES } from '../lang/en/figure-predicates.ts'
import { lemmaOf, type Predicate, said } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

const LINKS = new Set(
  "have has had be is are was were been being will would may might could can should must do did does get gets got gotten having not n't also now still already since then later all only just reportedly initially currently confirmed feared believed thought said to".split(
    ' ',
  ),
)
const BREAKS = new Set([
  'according',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '"',
  '“',
  '”',
  '—',
  '–',
  'and',
  'but',
  'while',
  'when',
  'after',
  'as',
  'before',
  'because',
  'that',
  'including',
  'or',
])

/**
 * Reads it from the words around the number: a participle or relative clause right after the noun, the verb the number is
 * the object of, the verb it is the subject of, the noun it hangs on ("the deaths of 12"), in this order.
 */
export function findPredicate(doc: Doc, placed: Placed): Predicate | null {
  const { phrase, quantity } = placed
  if (phrase?.compound) return null
  const after = phrase && !isGroupWord(doc.tokens[phrase.head]) ? phrase.last : (phrase?.last ?? placed.last)
  const modifier = modifierAfter(doc, placed, after)
  if (modifier || isOblique(doc, placed)) return modifier ?? nounItself(doc, placed)
  const subject = quantity.kind === 'count' ? subjectOf : () => null
  return verbBefore(doc, placed) ?? subject(doc, placed, after) ?? nounItself(doc, placed)
}

const LOCAL = new Set(['to', 'in', 'at', 'on', 'from', 'into', 'near', 'across', 'between', 'within', 'through'])

/** "taken to two hospitals": the verb says nothing of those counted. */
function isOblique(doc: Doc, { phrase, quantity, sentence, first }: Placed): boolean {
  if (!phrase || phrase.partitive || quantity.kind !== 'count') return false
  const before = within(doc, sentence, first - 1)
  return before !== undefined && LOCAL.has(before.lower)
}

/** Participles that have become prepositions. */
const NO_VERBS = new Set([
  'according',
  'compared',
  'based',
  'including',
  'regarding',
  'following',
  'given',
  'concerning',
  'owing',
  'depending',
])

function isPerson(doc: Doc, { phrase }: Placed): boolean {
  return phrase !== null && PERSON_NOUNS.has(doc.tokens[phrase.head]?.lemma.toLowerCase() ?? '')
}

function isGroupWord(token: Token | undefined): boolean {
  return token?.upos === 'PRON' || token?.upos === 'DET'
}

/** "people killed in", "200 injured", "girls who remain", "12 dead". */
function modifierAfter(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  let at = from
  while (within(doc, sentence, at)?.upos === 'ADV') at++
  const token = within(doc, sentence, at)
  if (!token) return null
  if (['who', 'that', 'which', 'whom'].includes(token.lower) && token.upos !== 'DET')
    return verbFrom(doc, placed, at + 1)
  const bare = !placed.phrase || placed.phrase.partitive
  const group = placed.phrase?.partitive && isGroupWord(doc.tokens[placed.phrase.head])
  // "20 of those injured were taken": the participle tells which, the verb what of them
  if (group && token.xpos === 'VBN' && within(doc, sentence, at + 1)?.upos === 'AUX')
    return verbFrom(doc, placed, at + 1)
  if (NO_VERBS.has(token.lower)) return null
  if (token.xpos === 'VBN') return said(doc, placed, at)
  // "people living in", but not "units containing equipment"
  if (token.xpos === 'VBG' && token.upos === 'VERB' && (PREDICATES.has(lemmaOf(token)) || isPerson(doc, placed)))
    return said(doc, placed, at)
  if (
    (token.upos === 'ADJ' || token.upos === 'VERB' || token.upos === 'NOUN') &&
    PREDICATES.has(lemmaOf(token)) &&
    (bare || token.upos === 'ADJ' || token.xpos === 'VBD') &&
    OF_PEOPLE.has(PREDICATES.get(lemmaOf(token)) ?? '')
  )
    return said(doc, placed, at)
  return null
}

/** "killed more than 300", "claimed the lives of 12", "exchanged for four". */
function verbBefore(doc: Doc, placed: Placed): Predicate | null {
  const { sentence } = placed
  let at = placed.first - 1
  while (
    ['DET', 'ADJ', 'ADV', 'SYM'].includes(within(doc, sentence, at)?.upos ?? '') ||
    isSign(within(doc, sentence, at))
  )
    at--
  const token = within(doc, sentence, at)
  if (!token) return null
  if (token.upos === 'VERB' && !LIGHT.has(token.lemma.toLowerCase())) return said(doc, placed, at)
  if (token.upos !== 'ADP' && token.upos !== 'PART') return null
  const before = within(doc, sentence, at - 1)
  if (token.lower === 'of' || token.lower === 'for') {
    if (!before) return null
    if (LIVES.has(before.lower)) return { at: at - 1, lemma: 'kill' }
    const known =
      before.upos === 'NOUN' && !TALLIES.has(before.lemma) ? PREDICATES.get(before.lemma.toLowerCase()) : undefined
    if (known) return { at: at - 1, lemma: known }
  }
  if (before?.upos === 'VERB' && !LIGHT.has(before.lemma.toLowerCase()))
    return placed.phrase && token.lower === 'by' ? null : said(doc, placed, at - 1)
  return null
}

function isSign(token: Token | undefined): boolean {
  return token?.lower === '$' || token?.lower === '"' || token?.lower === '“'
}

/** The verb that follows the noun phrase, over a phrase of place between them. */
function subjectOf(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  for (let at = from; at < from + 10; at++) {
    const token = within(doc, sentence, at)
    if (!token) return null
    if (token.upos === 'AUX' || token.upos === 'VERB' || LINKS.has(token.lower)) return verbFrom(doc, placed, at)
    if (BREAKS.has(token.lower) && at > from) return null
    if (BREAKS.has(token.lower)) return null
  }
  return null
}

/** The word with content in "have been", "were later found", "are dead", "remain in captivity", "had injuries". */
function verbFrom(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  let light = -1
  for (let at = from; at < from + 9; at++) {
    const token = within(doc, sentence, at)
    if (!token) break
    if (token.lower === 'and' || token.lower === 'but') break
    // "life-threatening injuries": a word after a hyphen says nothing of its own
    if (within(doc, sentence, at - 1)?.lower === '-') continue
    const lemma = token.lemma.toLowerCase()
    if (LIVES.has(token.lower) && light >= 0 && within(doc, sentence, at + 1)?.lower !== '-')
      return { at, lemma: 'kill' }
    if (token.upos === 'AUX' || (LINKS.has(token.lower) && token.upos !== 'VERB')) {
      if (lemma === 'have' || lemma === 'be') light = light < 0 ? at : light
      continue
    }
    if (token.upos === 'VERB') {
      if (!LIGHT.has(lemma)) return said(doc, placed, at)
      light = at
      continue
    }
    const has = light >= 0 && doc.tokens[light]?.lemma === 'have'
    if (light >= 0 && (token.upos === 'ADJ' || (has && token.upos === 'NOUN')) && PREDICATES.has(lemma))
      return said(doc, placed, at)
    if (token.upos === 'PUNCT' && token.lower !== '-') break
    if (token.upos === 'SCONJ') break
  }
  const token = light >= 0 ? doc.tokens[light] : undefined
  const bare = token?.lemma.toLowerCase() ?? ''
  return token?.upos === 'VERB' && (!LIGHT.has(bare) || PREDICATES.has(bare))
    ? { at: light, lemma: PREDICATES.get(bare) ?? bare }
    : null
}

/** "12 deaths", "hundreds of arrests": the noun counted says it. */
function nounItself(doc: Doc, placed: Placed): Predicate | null {
  const phrase = placed.phrase
  if (!phrase) return null
  const told = phrase.modifiers.filter((at) => ['VERB', 'ADJ'].includes(doc.tokens[at]?.upos ?? ''))
  for (const at of [phrase.head, ...told]) {
    const word = doc.tokens[at]
    const known = word ? PREDICATES.get(lemmaOf(word)) : undefined
    if (known && (OF_PEOPLE.has(known) || placed.quantity.kind === 'money')) return { at, lemma: known }
  }
  return null
}
