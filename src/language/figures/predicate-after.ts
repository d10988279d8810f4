import type { Doc, Token } from '../doc.ts'
import { LIGHT, LIVES, OF_PEOPLE, PERSON_NOUNS, PREDICATES, PREPOSITIONAL } from '../lang/en/figure-predicates.ts'
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

function isPerson(doc: Doc, { phrase }: Placed): boolean {
  return phrase !== null && PERSON_NOUNS.has(doc.tokens[phrase.head]?.lemma.toLowerCase() ?? '')
}

function isGroupWord(token: Token | undefined): boolean {
  return token?.upos === 'PRON' || token?.upos === 'DET'
}

/** "people killed in", "200 injured", "girls who remain", "12 dead". */
export function modifierAfter(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  let at = from
  while (within(doc, sentence, at)?.upos === 'ADV' && !isAboard(doc, at)) at++
  const token = within(doc, sentence, at)
  if (!token) return null
  if (isAboard(doc, at)) return { at, lemma: 'carry' }
  if (token.lower === 'in') {
    const state = conditionFrom(doc, placed, at)
    if (state) return state
  }
  if (['who', 'that', 'which', 'whom'].includes(token.lower) && token.upos !== 'DET')
    return verbFrom(doc, placed, at + 1)
  const bare = !placed.phrase || placed.phrase.partitive
  const group = placed.phrase?.partitive && isGroupWord(doc.tokens[placed.phrase.head])
  // "20 of those injured were taken": the participle tells which, the verb what of them
  if (group && token.xpos === 'VBN' && within(doc, sentence, at + 1)?.upos === 'AUX')
    return verbFrom(doc, placed, at + 1)
  if (PREPOSITIONAL.has(token.lower)) return null
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

function isAboard(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.lower
  return word === 'aboard' || (word === 'on' && doc.tokens[at + 1]?.lower === 'board')
}

/** The verb that follows the noun phrase, over a phrase of place between them. */
export function subjectOf(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  const start = afterInsertion(doc, placed, from)
  for (let at = start; at < start + 10; at++) {
    const token = within(doc, sentence, at)
    if (!token) return null
    if (BREAKS.has(token.lower) || PREPOSITIONAL.has(token.lower)) return null
    if (token.upos === 'AUX' || token.upos === 'VERB' || LINKS.has(token.lower)) return verbFrom(doc, placed, at)
  }
  return null
}

const OPENING = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
])

/** Longest insertion between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 25

/** Past what stands between commas, dashes or brackets: "41 people, including nine children, were killed". */
function afterInsertion(doc: Doc, { sentence }: Placed, from: number): number {
  const closing = OPENING.get(within(doc, sentence, from)?.lower ?? '')
  if (closing === undefined || isFiniteVerb(within(doc, sentence, from + 1))) return from
  for (let at = from + 2; at < from + LONGEST_INSERTION; at++) {
    const token = within(doc, sentence, at)
    if (!token) return from
    if (token.lower === closing && isFiniteVerb(within(doc, sentence, at + 1))) return at + 1
  }
  return from
}

function isFiniteVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)
}

/** The word with content in "have been", "were later found", "are dead", "remain in captivity", "had injuries". */
function verbFrom(doc: Doc, placed: Placed, from: number): Predicate | null {
  const { sentence } = placed
  const state = conditionFrom(doc, placed, from)
  if (state) return state
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

const CONDITIONS = new Set(['critical', 'serious', 'grave', 'stable', 'severe'])

/** "remain in critical condition", "was in a serious condition": hurt, however it is put. */
function conditionFrom(doc: Doc, { sentence }: Placed, from: number): Predicate | null {
  for (let at = from; at < from + 6; at++) {
    const token = within(doc, sentence, at)
    if (!token || token.lower === ',' || token.lower === 'and') return null
    if (CONDITIONS.has(token.lower) && within(doc, sentence, at + 1)?.lower === 'condition')
      return { at: at + 1, lemma: 'injure' }
  }
  return null
}
