import type { Atom } from './atoms.ts'
import type { Amount } from './quantity.ts'
import { readNumeral } from './read-numeral.ts'

/** "10 and 12 mph", "5 or 10 percent": the atom where the unit stands that the first number shares with the second. */
export function sharedUnitAt(atoms: readonly Atom[], { first, last, numeral }: Amount): number | null {
  const link = atoms[last]?.lower
  if (numeral.form !== 'digits' || atoms[first - 1]?.lower === 'between' || (link !== 'and' && link !== 'or'))
    return null
  const next = readNumeral(atoms, last + 1)
  return next?.form === 'digits' && !/^(?:1[5-9]|20)\d\d$/.test(atoms[first]?.text ?? '') ? next.last : null
}
