import { METRE_THINGS, MILLION_PEOPLE, MORE_WORDS } from '../lang/en/figure-numbers.ts'
import { UNIT_WORDS } from '../lang/en/figure-units.ts'
import type { Atom } from './atoms.ts'

/** Is the "m" that ends before atom `at` a million: "12m people", "1.2m more homes", but "5m waves" and "48m tall"? */
export function isMillions(atoms: readonly Atom[], at: number): boolean {
  const first = atoms[at]
  const counted = first && MORE_WORDS.has(first.lower) ? atoms[at + 1] : first
  if (counted?.kind !== 'word' || counted.glued) return false
  const { lower } = counted
  if (MILLION_PEOPLE.has(lower)) return true
  const isPlural = /^[a-z]{2,}s$/.test(counted.text) && !/(?:ss|us|is|as)$/.test(lower)
  if (!isPlural || METRE_THINGS.has(lower)) return false
  const unit = UNIT_WORDS.get(lower)
  return unit === undefined || unit.dimension !== 'length'
}
