import { ORDINALS, TENS } from '../../lang/en/figure-numbers.ts'
import type { Atom } from '../atoms.ts'

/** "21st", "third", "twenty-first": its value and the atom after it; null where none begins here. */
export function readOrdinal(
  atoms: readonly Atom[],
  first: number,
): { readonly value: number; readonly last: number } | null {
  const atom = atoms[first]
  if (!atom) return null
  const next = atoms[first + 1]
  if (atom.kind === 'number') {
    if (!next?.glued || !/^(?:st|nd|rd|th)$/.test(next.lower) || !/^[\d,]{1,7}$/.test(atom.text)) return null
    return { value: Number(atom.text.replaceAll(',', '')), last: first + 2 }
  }
  const ten = TENS.get(atom.lower)
  if (ten !== undefined) {
    const under = next?.text === '-' ? ORDINALS.get(atoms[first + 2]?.lower ?? '') : undefined
    return under && under < 10 ? { value: ten + under, last: first + 3 } : null
  }
  const value = ORDINALS.get(atom.lower)
  return value ? { value, last: first + 1 } : null
}
