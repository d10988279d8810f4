import type { Doc } from '../doc.ts'
import { OF_PEOPLE, PREDICATES, TALLIES } from '../lang/en/figure-predicates.ts'
import { modifierAfter, subjectOf } from './predicate-after.ts'
import { verbBefore, verbOfFirst } from './predicate-before.ts'
import { lemmaOf, type Predicate } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

/**
 * Reads it from the words around the number: a participle or relative clause right after the noun, the verb the number is
 * the object of, the verb it is the subject of, the noun it hangs on ("the deaths of 12"), in this order.
 */
export function findPredicate(doc: Doc, placed: Placed, { before, after }: Beside): Predicate | null {
  const { phrase, quantity } = placed
  if (phrase?.compound) return null
  const end = phrase?.last ?? placed.last
  const modifier = modifierAfter(doc, placed, end)
  if (modifier && !VICTIMS.has(modifier.lemma)) {
    const verb = verbBefore(doc, placed, before)
    if (verb && VICTIMS.has(verb.lemma)) return verb
  }
  if (modifier || isOblique(doc, placed)) return modifier ?? nounItself(doc, placed)
  const own = quantity.kind === 'count' && !hangsOnNoun(doc, placed)
  const subject = own ? (subjectOf(doc, placed, end) ?? ofJoined(doc, placed, after) ?? verbOfFirst(doc, placed)) : null
  return verbBefore(doc, placed, before) ?? subject ?? nounItself(doc, placed)
}

/** Of whom this is said it is what is counted, whatever they were doing: "killed 40 people attending a fair". */
const VICTIMS = new Set(['kill', 'injure', 'abduct', 'infect'])

/** "a study of 12,400 adults found": the verb is the study's, not the adults'. */
function hangsOnNoun(doc: Doc, { sentence, first }: Placed): boolean {
  if (within(doc, sentence, first - 1)?.lower !== 'of') return false
  const noun = within(doc, sentence, first - 2)
  return noun?.upos === 'NOUN' && !TALLIES.has(noun.lemma.toLowerCase())
}

/** The quantities of the sentence before one, nearest first, and those after it. */
export type Beside = { readonly before: readonly Placed[]; readonly after: readonly Placed[] }

const JOINTS = new Set([',', 'and', 'or', 'as', 'well', 'plus'])

/** "ten passengers and two crew died": what is said of the last of a list is said of all. */
function ofJoined(doc: Doc, placed: Placed, [next, ...rest]: readonly Placed[]): Predicate | null {
  if (next?.quantity.kind !== 'count' || !isJoined(doc, placed, next)) return null
  const end = next.phrase?.last ?? next.last
  const shared = doc.tokens[end]?.xpos === 'VBN' ? modifierAfter(doc, next, end) : null
  return shared ?? subjectOf(doc, next, end) ?? ofJoined(doc, next, rest)
}

/** Do two quantities stand side by side in a list: "11 women, 17 children and two men"? */
export function isJoined(doc: Doc, one: Placed, next: Placed): boolean {
  const end = one.phrase?.last ?? one.last
  if (next.first <= end || next.first - end > 3) return false
  for (let at = end; at < next.first; at++) if (!JOINTS.has(doc.tokens[at]?.lower ?? '')) return false
  return true
}

const LOCAL = new Set(['to', 'in', 'at', 'on', 'from', 'into', 'near', 'across', 'between', 'within', 'through'])

/** "taken to two hospitals": the verb says nothing of those counted. */
function isOblique(doc: Doc, { phrase, quantity, sentence, first }: Placed): boolean {
  if (!phrase || phrase.partitive || quantity.kind !== 'count') return false
  const before = within(doc, sentence, first - 1)
  return before !== undefined && LOCAL.has(before.lower)
}

/** "12 deaths", "hundreds of arrests": the noun counted says it. */
function nounItself(doc: Doc, placed: Placed): Predicate | null {
  const phrase = placed.phrase
  if (!phrase) return null
  const told = phrase.modifiers.filter((at) => ['VERB', 'ADJ'].includes(doc.tokens[at]?.upos ?? ''))
  for (const at of [phrase.head, ...told]) {
    const word = doc.tokens[at]
    const known = word ? PREDICATES.get(lemmaOf(word)) : undefined
    const { kind } = placed.quantity
    if (known && ((OF_PEOPLE.has(known) && kind === 'count') || kind === 'money')) return { at, lemma: known }
  }
  return null
}
