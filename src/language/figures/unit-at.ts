import { CURRENCY_WORDS } from '../lang/en/figure-currencies.ts'
import { TIME_UNITS, UNIT_LETTERS, UNIT_WORDS, type UnitEntry } from '../lang/en/figure-units.ts'
import type { Atom } from './atoms.ts'

export type FoundUnit = { readonly unit: UnitEntry; readonly last: number }

const LONGEST = 4

/** The unit of measure or time written from atom `at` on: "miles", "sq km", "km/h", "metres per second"; null else. */
export function unitAt(atoms: readonly Atom[], at: number, table: 'measure' | 'time'): FoundUnit | null {
  const atom = atoms[at]
  if (!atom) return null
  const units = table === 'measure' ? UNIT_WORDS : TIME_UNITS
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > atoms.length) continue
    let form = ''
    for (let i = at; i < at + length; i++) {
      const next = atoms[i]
      if (!next) break
      form += (i === at || next.glued ? '' : ' ') + next.lower
    }
    const unit = units.get(form)
    const last = at + length
    if (unit && !(atoms[last]?.glued && atoms[last]?.kind !== 'sign')) return { unit, last }
  }
  if (table !== 'measure' || !atom.glued || atom.kind !== 'word') return null
  const letter = UNIT_LETTERS.get(atom.text)
  return letter && !(atoms[at + 1]?.glued && atoms[at + 1]?.kind !== 'sign') ? { unit: letter, last: at + 1 } : null
}

/** A name for whatever unit follows a number, to tell whether the two ends of a range share it; null where none does. */
export function unitKey(atoms: readonly Atom[], at: number): { readonly key: string; readonly last: number } | null {
  const atom = atoms[at]
  if (!atom) return null
  if (atom.text === '%' || atom.lower === 'percent' || atom.lower === 'pc') return { key: '%', last: at + 1 }
  if (atom.lower === 'per' && atoms[at + 1]?.lower === 'cent') return { key: '%', last: at + 2 }
  const unit = unitAt(atoms, at, 'measure') ?? unitAt(atoms, at, 'time')
  if (unit) return { key: unit.unit.unit, last: unit.last }
  const money = CURRENCY_WORDS.get(atom.lower)
  return money ? { key: money, last: at + 1 } : null
}
