import { CURRENCY_WORDS } from '../lang/en/figure-currencies.ts'
import { TIME_UNITS, UNIT_LETTERS, UNIT_WORDS, type UnitEntry } from '../lang/en/figure-units.ts'
import type { Atom } from './atoms.ts'

export type FoundUnit = { readonly unit: UnitEntry; readonly last: number }

const LONGEST = 6

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
      if (next.text === '-') continue
      form += (i === at || (next.glued && atoms[i - 1]?.text !== '-') ? '' : ' ') + next.lower
    }
    const unit = units.get(form)
    const last = at + length
    const power = unit?.dimension === 'length' ? powerAt(atoms, last) : null
    const raised = power && unit ? units.get(`${power.word} ${unit.unit}`) : undefined
    if (raised && power) return { unit: raised, last: power.last }
    if (unit && !(atoms[last]?.glued && atoms[last]?.kind !== 'sign')) return { unit, last }
  }
  if (table !== 'measure' || atom.kind !== 'word') return null
  const letter = UNIT_LETTERS.get(atom.text)
  const next = atoms[at + 1]
  if (!letter || (next?.glued && next.kind !== 'sign') || next?.text === '-') return null
  if (letter.dimension === 'temperature' && !speaksOfHeat(atoms, at)) return null
  const heat = letter.dimension === 'temperature'
  const apart = !heat && atom.text !== 't' && !atom.glued && next?.kind === 'word' && !AFTER_LETTER.has(next.lower)
  return apart ? null : { unit: letter, last: at + 1 }
}

/** "km^2", "km squared", "m³". */
function powerAt(atoms: readonly Atom[], at: number): { readonly word: string; readonly last: number } | null {
  const sign = atoms[at]
  const form = sign?.text === '^' ? `^${atoms[at + 1]?.text ?? ''}` : (sign?.lower ?? '')
  const word = /^(?:\^2|squared|²)$/.test(form) ? 'square' : /^(?:\^3|cubed|³)$/.test(form) ? 'cubic' : null
  return word ? { word, last: at + (sign?.text === '^' ? 2 : 1) } : null
}

const AFTER_LETTER = new Set('tall high long wide deep x of from away above below by and or to apart square'.split(' '))
const HEAT = new Set(
  'temperature temperatures heat hot cold warm warmer cooler degrees weather thermometer mercury freezing heatwave frost outside climate forecast its'.split(
    ' ',
  ),
)
const HEAT_REACH = 12

/** "32C" is a temperature only beside a word that speaks of one; else "13F" is a form and "14C" a price. */
function speaksOfHeat(atoms: readonly Atom[], at: number): boolean {
  for (let i = Math.max(0, at - HEAT_REACH); i < at + HEAT_REACH; i++) if (HEAT.has(atoms[i]?.lower ?? '')) return true
  return false
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
