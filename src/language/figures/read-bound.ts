import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundMeaning, LONGEST_BOUND } from '../lang/en/figure-bounds.ts'
import type { Atom } from './atoms.ts'

export type FoundBound = { readonly meaning: BoundMeaning; readonly at: number }

/** Last words of the phrases before, first words of those after: a quick no for most numbers. */
const ENDS = new Set([...BOUNDS_BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''))
const STARTS = new Set([...BOUNDS_AFTER.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** The longest bound phrase that ends before atom `first`; `at` is where it begins. */
export function boundBefore(atoms: readonly Atom[], first: number): FoundBound | null {
  const end = first - 1
  if (!ENDS.has(atoms[end]?.lower ?? '')) return null
  for (let length = LONGEST_BOUND; length > 0; length--) {
    const from = end - length + 1
    if (from < 0) continue
    let phrase = ''
    for (let i = from; i <= end; i++) phrase += (i > from ? ' ' : '') + (atoms[i]?.lower ?? '')
    const meaning = BOUNDS_BEFORE.get(phrase)
    if (meaning) return { meaning, at: from }
  }
  return null
}

/** The longest bound phrase that begins at atom `from`; `at` is the atom after it. */
export function boundAfter(atoms: readonly Atom[], from: number): FoundBound | null {
  if (!STARTS.has(atoms[from]?.lower ?? '')) return null
  for (let length = 3; length > 0; length--) {
    let phrase = ''
    for (let i = 0; i < length; i++) phrase += (i > 0 ? ' ' : '') + (atoms[from + i]?.lower ?? '')
    const meaning = BOUNDS_AFTER.get(phrase)
    if (meaning) return { meaning, at: from + length }
  }
  return null
}
