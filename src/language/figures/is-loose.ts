import type { Doc } from '../doc.ts'
import { OF_PEOPLE, PREDICATES } from '../lang/en/figure-predicates.ts'
import type { Predicate } from './said.ts'
import { type Placed, within } from './sentence-view.ts'

const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'both',
  'all',
  'other',
  'first',
  'last',
  'next',
  'last',
  'no',
  'any',
  'every',
  'each',
  'this',
  'that',
])
const VERBAL = new Set(['AUX', 'VERB'])

/** A number word that stands for persons named before ("the two", "between the three") or for no noun at all. */
export function isLoose(doc: Doc, { quantity, first, last, phrase, sentence }: Placed): boolean {
  if (quantity.kind === 'ordinal') return !phrase || phrase.head > last + 2
  if (quantity.kind !== 'count' || quantity.value === 0) return false
  // "a 10" is a mark
  if (!phrase && within(doc, sentence, first - 1)?.lower === 'a') return true
  if (quantity.form === 'digits')
    return !phrase && /^\d{5,}$/.test(doc.text.slice(quantity.numberStart, quantity.numberEnd))
  if (phrase && !phrase.partitive) return false
  // "wounded scores more"
  if (quantity.form === 'vague' && /^(?:more|others)$/.test(within(doc, sentence, last)?.lower ?? '')) return false
  if (phrase?.partitive) return quantity.value === 1 && isSuperlative(doc, phrase.modifiers, phrase.head)
  const before = within(doc, sentence, first - 1)
  if (before && DETERMINERS.has(before.lower)) return true
  const after = within(doc, sentence, last)
  if (!after) return !(before && ['ADP', 'VERB', 'AUX', 'CCONJ'].includes(before.upos))
  const said = PREDICATES.get(after.lemma.toLowerCase())
  if (said && OF_PEOPLE.has(said)) return false
  if (quantity.value === 1) return true
  if (VERBAL.has(after.upos) || ['ADV', 'ADP', 'PUNCT', 'CCONJ', 'PRON', 'SCONJ', 'PART'].includes(after.upos))
    return false
  return true
}

/** "one of the largest banks" ranks and counts nothing. */
function isSuperlative(doc: Doc, modifiers: readonly number[], head: number): boolean {
  return (
    modifiers.some(
      (at) =>
        /^(?:JJS|RBS)$/.test(doc.tokens[at]?.xpos ?? '') ||
        ['most', 'least', 'first', 'few', 'only', 'main', 'key'].includes(doc.tokens[at]?.lower ?? ''),
    ) ||
    doc.tokens[head]?.lower === 'reasons' ||
    doc.tokens[head]?.lower === 'things'
  )
}

const KNOWN = new Set(PREDICATES.values())

const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'both',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'other',
  'your',
  'my',
])
const SMALL = 10

/** "One man told", "on one side": a single person or thing of the tale, of whom nothing is said that news counts; "the two sides". */
export function isNarrative(doc: Doc, placed: Placed, said: Predicate | null, others: readonly number[]): boolean {
  const { quantity, phrase, sentence, first } = placed
  const known = said !== null && KNOWN.has(said.lemma)
  const told = DEFINITE.has(within(doc, sentence, first - 1)?.lower ?? '')
  if (
    quantity.kind === 'count' &&
    quantity.form === 'words' &&
    told &&
    !phrase?.compound &&
    quantity.value <= SMALL &&
    !known
  )
    return true
  if (quantity.kind !== 'count' || quantity.value !== 1 || quantity.form !== 'words' || quantity.bound !== 'exact')
    return false
  // "one collision and two falls" is a count of its parts
  const listed = others.some(
    (other) => Math.abs(other - (phrase?.last ?? placed.last)) <= 2 || (other < first && first - other <= 5),
  )
  if (phrase?.compound || phrase?.partitive || listed) return false
  return !known
}
