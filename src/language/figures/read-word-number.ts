import { GROUPS, SCALES, TENS, UNITS } from '../lang/en/figure-numbers.ts'
import type { Atom } from './atoms.ts'
import { tidy } from './tidy.ts'

/**
 * Reads a cardinal in words from an atom on ("two hundred and fifty thousand", "twenty-one"): each word either fits into
 * the room the words before left, multiplies them, or ends the number ("twenty five thirty six" is 25, then 36).
 */
export function readWordNumber(
  atoms: readonly Atom[],
  first: number,
): { readonly last: number; readonly value: number; readonly scale: number } | null {
  let total = 0
  let group: number | null = null
  let room = Infinity
  let limit = Infinity
  let scale = 1
  let last = first
  for (let at = first; at < atoms.length; at++) {
    const word = atoms[at]?.lower ?? ''
    const small = UNITS.get(word)
    const ten = TENS.get(word)
    const size = SCALES.get(word)
    if (small !== undefined || ten !== undefined) {
      const value = small ?? ten ?? 0
      if (value >= room || (group !== null && value === 0)) break
      group = (group ?? 0) + value
      room = ten === undefined ? 0 : 10
    } else if (size === 100) {
      if (group === null ? room <= 100 : group === 0 || group >= 100) break
      group = (group ?? 1) * 100
      room = 100
      if (scale < 100) scale = 100
    } else if (size !== undefined) {
      if (group === null && at !== first && total === 0) break
      if (size < limit) total += (group ?? 1) * size
      else total = (total + (group ?? 0)) * size
      group = null
      limit = size
      room = size
      scale = size
    } else if (GROUPS.has(word) && word !== 'score') {
      const dozens = (group ?? 1) % 100
      total += (group ?? 1) - dozens + dozens * 12
      return { last: at + 1, value: total, scale: 12 }
    } else if (joins(atoms, at, room, group, total)) {
      continue
    } else if (word === 'point' && group !== null) {
      const decimals = readDecimals(atoms, at + 1)
      if (!decimals) break
      const value = total + group + decimals.value
      // "three point two million"
      const times = total === 0 ? SCALES.get(atoms[decimals.last]?.lower ?? '') : undefined
      if (times === undefined) return { last: decimals.last, value, scale }
      return { last: decimals.last + 1, value: tidy(value * times), scale: times }
    } else break
    last = at + 1
  }
  return last === first ? null : { last, value: total + (group ?? 0), scale }
}

const PARTS = new Set(['halves', 'quarters', 'thirds'])

/** A hyphen or "and" inside a number: "twenty-one", "two hundred and five". */
function joins(atoms: readonly Atom[], at: number, room: number, group: number | null, total: number): boolean {
  const sign = atoms[at]?.lower
  const next = atoms[at + 1]?.lower ?? ''
  const value = UNITS.get(next) ?? TENS.get(next)
  if (sign === '-') return value !== undefined ? value < room && room === 10 : group !== null && SCALES.has(next)
  if (sign !== 'and' || room < 100 || room === Infinity || (group === null && total === 0)) return false
  // "a hundred and three quarters" is 100.75
  if (PARTS.has(atoms[at + 2]?.lower ?? '')) return false
  return value !== undefined && value > 0 && value < room
}

function readDecimals(atoms: readonly Atom[], first: number): { last: number; value: number } | null {
  let text = ''
  let at = first
  for (; ; at++) {
    const value = UNITS.get(atoms[at]?.lower ?? '') ?? TENS.get(atoms[at]?.lower ?? '')
    if (value === undefined) break
    text += value
  }
  return text ? { last: at, value: Number(`0.${text}`) } : null
}
