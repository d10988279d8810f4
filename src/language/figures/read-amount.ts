import { CURRENCY_SIGNS } from '../lang/en/figure-currencies.ts'
import { CHANGE_VERBS } from '../lang/en/figure-not.ts'
import type { Atom } from './atoms.ts'
import type { Amount } from './quantity.ts'
import { type Numeral, readNumeral } from './read-numeral.ts'
import { tidy } from './tidy.ts'
import { unitKey } from './unit-at.ts'

/** Reads the number, or the range of two, that begins at an atom; null where none does. */
export function readAmount(atoms: readonly Atom[], first: number): Amount | null {
  const numeral = readNumeral(atoms, first)
  if (!numeral) return null
  if (numeral.form === 'vague') return { ...numeral, low: numeral.value, high: null, numeral, range: false }
  const sign = negative(atoms, first) ? -1 : 1
  return (
    readRange(atoms, numeral) ??
    readTolerance(atoms, numeral) ?? {
      ...numeral,
      value: sign * numeral.value,
      low: null,
      high: null,
      numeral,
      range: false,
    }
  )
}

function negative(atoms: readonly Atom[], first: number): boolean {
  const before = atoms[first - 1]
  // "plus or minus 3 points" is as much either way
  if (before?.lower === 'minus' && ['or', '/'].includes(atoms[first - 2]?.lower ?? '')) return false
  if (before?.lower === 'minus' || before?.lower === 'negative') return true
  if (!before || !['-', '−', '–'].includes(before.text) || !atoms[first]?.glued) return false
  return !before.glued || CURRENCY_SIGNS.has(atoms[first - 2]?.text ?? '') || atoms[first - 2]?.text === '('
}

function readRange(atoms: readonly Atom[], from: Numeral): Amount | null {
  const opener = atoms[from.first - (CURRENCY_SIGNS.has(atoms[from.first - 1]?.text ?? '') ? 2 : 1)]?.lower
  const unit = unitKey(atoms, from.last)
  let at = unit?.last ?? from.last
  if (atoms[at]?.text === '-' && atoms[at + 1]?.lower === 'to') at++
  const link = atoms[at]
  if (!link || !isLink(link, opener)) return null
  at++
  const currency = CURRENCY_SIGNS.has(atoms[at]?.text ?? '')
  if (currency && !CURRENCY_SIGNS.has(atoms[from.first - 1]?.text ?? '')) return null
  if (currency) at++
  const to = readNumeral(atoms, at)
  if (!to || to.form === 'vague') return null
  const after = unitKey(atoms, to.last)
  if (unit && after?.key !== unit.key) return null
  const low = from.scale === 1 && to.scale > 1 && from.value * to.scale <= to.value ? from.value * to.scale : from.value
  if (low >= to.value || !isLikely(atoms, from, to, link, opener, low, Boolean(unit ?? after))) return null
  // An "and" outside "between" joins two counts, and a change from one to another is no range.
  if (opener === 'from' && changes(atoms, from.first)) return null
  return {
    first: from.first,
    last: to.last,
    value: (low + to.value) / 2,
    low,
    high: to.value,
    numeral: to,
    range: true,
  }
}

/** "10±2", "3.4 +/- 0.2": a value and how far it may be off either way. */
function readTolerance(atoms: readonly Atom[], numeral: Numeral): Amount | null {
  const at = numeral.last
  const signs = atoms[at]?.text === '±' ? 1 : isPlusMinus(atoms, at) ? 3 : 0
  const off = signs === 0 ? null : readNumeral(atoms, at + signs)
  if (!off || off.value >= numeral.value) return null
  const { first, value } = numeral
  return {
    first,
    last: off.last,
    value,
    low: tidy(value - off.value),
    high: tidy(value + off.value),
    numeral: off,
    range: true,
  }
}

function isPlusMinus(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.text === '+' && atoms[at + 1]?.text === '/' && /^[-−–]$/.test(atoms[at + 2]?.text ?? '')
}

function isLink(link: Atom, opener: string | undefined): boolean {
  if (link.lower === 'and') return opener === 'between'
  return ['to', '-', '–', '—', 'or', 'through'].includes(link.lower)
}

/** Two numbers close enough, and written alike enough, to be the ends of one range. */
function isLikely(
  atoms: readonly Atom[],
  from: Numeral,
  to: Numeral,
  link: Atom,
  opener: string | undefined,
  low: number,
  unit: boolean,
): boolean {
  if (opener === 'between' || opener === 'from') return true
  if (link.lower === 'or') return Number.isInteger(low) && to.value <= 2 * low + 4 && low < 1000
  if (link.lower === 'through') return false
  const tight = atoms[from.last]?.glued && atoms[to.first]?.glued
  const hyphen = link.text === '-' || link.text === '–' || link.text === '—'
  if (hyphen && !tight && !unit) return false
  // "2015-16", "1914-18": years; "10-1": a score
  if (hyphen && /^(1[89]|20)\d\d$/.test(atoms[from.first]?.text ?? '')) return false
  return unit || to.value <= 10 * Math.max(low, 1)
}

function changes(atoms: readonly Atom[], first: number): boolean {
  for (let at = Math.max(0, first - 8); at < first; at++) if (CHANGE_VERBS.has(atoms[at]?.lower ?? '')) return true
  return false
}
