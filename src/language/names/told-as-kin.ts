import type { Doc } from '../doc.ts'
import type { NameSpan } from './recognise.ts'

/**
 * Is a full name that of somebody's kin who shares the surname, so that the surname alone is not theirs: "Orlov and Ana
 * Orlov came", "his wife, Ana Orlov,"? `full` is where the full name first stands, `bare` where the surname stands alone.
 */
export function isToldAsKin(doc: Doc, full: NameSpan, bare: readonly NameSpan[]): boolean {
  return (
    KIN_BEFORE.test(doc.text.slice(Math.max(0, full.start - LONGEST_LEAD), full.start)) ||
    inOneSentence(doc, full, bare)
  )
}

const KIN_BEFORE =
  /\b(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|spouse|first lady|girlfriend|boyfriend|fianc[eé]e?|niece|nephew|cousin|aunt|uncle),?\s$/i

/** Characters before a name in which the word for the kin stands. */
const LONGEST_LEAD = 24

/** "Orlov and Ana Orlov came": nobody is told by the surname and then, in the same sentence, in full. */
function inOneSentence(doc: Doc, full: NameSpan, bare: readonly NameSpan[]): boolean {
  const near = bare.findLast(({ end }) => end < full.start)
  if (!near || full.start - near.end > LONGEST_SENTENCE) return false
  const between = doc.text.slice(near.end, full.start)
  return !/[":“”\n]/.test(between) && !doc.sentences.some(({ start }) => start > near.end && start <= full.start)
}

/** Characters of a sentence at most. */
const LONGEST_SENTENCE = 300
