import { isForename } from '../../language/names/forename.ts'
import type { NameForm } from '../../language/names/name-form.ts'
import { formsMatch, type NameMatch } from '../../language/names/same-name.ts'
import { skeleton } from '../../language/names/spelling.ts'

/**
 * How two names of different articles stand to each other: as within one article, and over outlets also spellings of
 * one name in another script, which agree in every consonant.
 */
export function matchNames(a: NameForm, b: NameForm): NameMatch {
  const within = formsMatch(a, b)
  if (within !== 'different') return within
  if (transliterated(a, b)) return 'same'
  if (a.suffix !== b.suffix) return suffixLeftOut(a, b) ? 'compatible' : 'different'
  // Of a name of several words the kind may have been mistaken in one article.
  if (a.kind === b.kind || a.words.length < 2 || b.words.length < 2) return 'different'
  return formsMatch({ ...a, kind: undefined }, { ...b, kind: undefined }) === 'same' ? 'same' : 'different'
}

/** "Roger Vance Jr" may be called "Roger Vance", where no article tells of both. */
function suffixLeftOut(a: NameForm, b: NameForm): boolean {
  if (a.suffix !== null && b.suffix !== null) return false
  if (a.words.length < 2 || b.words.length < 2) return false
  return formsMatch({ ...a, suffix: null }, { ...b, suffix: null }) === 'same'
}

/** "Rashideh" and "Rashida": the same consonants, a last h apart, in each word of two full names of a person. */
function transliterated(a: NameForm, b: NameForm): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.suffix !== b.suffix) return false
  if (a.words.length < 2 || a.words.length !== b.words.length) return false
  return a.words.every((word, i) => soundsAlike(word, b.words[i] ?? ''))
}

function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (isForename(a) && isForename(b)) return false
  return Math.min(a.length, b.length) > 3 && a.charAt(0) === b.charAt(0) && consonants(a) === consonants(b)
}

/** Consonants by which spellings of one word meet; a last h is often not heard. */
export function consonants(word: string): string {
  const found = skeleton(word.replace(/h$/, ''))
  return found === '' ? word : found
}
