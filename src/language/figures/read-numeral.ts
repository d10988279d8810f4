import {
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUPS,
  SCALES,
  SUFFIXES,
  TENS,
  UNITS,
  VAGUE,
} from '../lang/en/figure-numbers.ts'
import type { Atom } from './atoms.ts'
import { digitValue } from './digit-value.ts'
import { isMillions } from './is-millions.ts'
import { readWordNumber } from './read-word-number.ts'
import { tidy } from './tidy.ts'

/** A number as it is written, without unit or bound. */
export type Numeral = {
  /** Indices of atoms, `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly value: number
  /** What the last scale word or letter multiplied by ("1.2 million": 1e6), else 1. */
  readonly scale: number
  readonly form: 'digits' | 'words' | 'fraction' | 'vague'
}

/** Letters that are a scale wherever they touch the digits; "m" by what follows; "b" and "t" are left to the rules for units. */
const SURE_SUFFIX = new Set([
  'k',
  'K',
  'mn',
  'mln',
  'mil',
  'bn',
  'Bn',
  'BN',
  'bln',
  'tn',
  'trn',
  'M',
  'B',
  'MM',
  'cr',
  'Cr',
])
const SPACED_SUFFIX = new Set(['mn', 'mln', 'bn', 'bln', 'tn', 'trn', 'Cr'])

/** Reads the number that begins at an atom; null where none does. */
export function readNumeral(atoms: readonly Atom[], first: number): Numeral | null {
  const atom = atoms[first]
  if (!atom) return null
  if (atom.kind === 'sign') return fractionSign(atoms, first, 0)
  if (atom.kind === 'number') return digits(atoms, first)
  return vague(atoms, first) ?? wordFraction(atoms, first) ?? words(atoms, first)
}

function fractionSign(atoms: readonly Atom[], at: number, whole: number): Numeral | null {
  const part = FRACTION_SIGNS.get(atoms[at]?.text ?? '')
  return part === undefined ? null : { first: at, last: at + 1, value: whole + part, scale: 1, form: 'fraction' }
}

function digits(atoms: readonly Atom[], first: number): Numeral | null {
  const atom = atoms[first]
  let value = atom ? digitValue(atom.text) : null
  if (!atom || value === null) return null
  let last = first + 1
  const signed = fractionSign(atoms, last, value)
  if (signed) return scaled(atoms, { ...signed, first })
  // "10 000", "1 234 567": groups of three with one blank between
  while (
    /^\d{1,3}$/.test(atom.text) &&
    value !== 0 &&
    /^\d{3}$/.test(atoms[last]?.text ?? '') &&
    blank(atoms, last) === 1
  ) {
    value = value * 1000 + Number(atoms[last]?.text)
    last++
  }
  const power = powerOfTen(atoms, last)
  if (power) return { first, last: power.last, value: tidy(value * power.size), scale: power.size, form: 'digits' }
  const simple = slashed(atoms, first)
  if (simple) return simple
  const mixed = last === first + 1 ? slashed(atoms, last) : null
  if (mixed && mixed.value < 1 && blank(atoms, last) > 0) return { ...mixed, first, value: value + mixed.value }
  return scaled(atoms, { first, last, value, scale: 1, form: 'digits' })
}

/** "x 10^6", "×10⁶", "* 10^-3" after a number: the size, and the atom after it. */
function powerOfTen(atoms: readonly Atom[], at: number): { readonly size: number; readonly last: number } | null {
  if (!/^[x×*]$/.test(atoms[at]?.lower ?? '') || atoms[at + 1]?.text !== '10') return null
  let last = at + 2
  let exponent = ''
  if (atoms[last]?.text === '^') {
    last++
    if (/^[-−]$/.test(atoms[last]?.text ?? '')) {
      exponent = '-'
      last++
    }
    exponent += atoms[last]?.text ?? ''
    last++
  } else
    for (; RAISED.includes(atoms[last]?.text ?? '?'); last++) exponent += FLAT[RAISED.indexOf(atoms[last]?.text ?? '')]
  return /^-?\d{1,2}$/.test(exponent) ? { size: Number(`1e${exponent}`), last } : null
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'
const FLAT = '0123456789-'

function blank(atoms: readonly Atom[], at: number): number {
  return (atoms[at]?.start ?? 0) - (atoms[at - 1]?.end ?? 0)
}

/** "3/4", "1/40": a numerator below its denominator, nothing else touching. */
function slashed(atoms: readonly Atom[], at: number): Numeral | null {
  const [over, slash, under, after] = [atoms[at], atoms[at + 1], atoms[at + 2], atoms[at + 3]]
  if (slash?.text !== '/' || !slash.glued || !under?.glued || !over) return null
  if (after?.text === '/' && after.glued) return null
  const [a, b] = [over.text, under.text]
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,3}$/.test(b) || Number(a) >= Number(b) || Number(a) === 0) return null
  return { first: at, last: at + 3, value: Number(a) / Number(b), scale: 1, form: 'fraction' }
}

function scaled(atoms: readonly Atom[], numeral: Numeral): Numeral {
  let { value, last } = numeral
  let scale = 1
  const next = atoms[last]
  const hyphen = next?.text === '-' && next.glued && SCALES.has(atoms[last + 1]?.lower ?? '') ? 1 : 0
  const spaced = (word: string) => SPACED_SUFFIX.has(word) || (word === 'k' && atoms[last + 1]?.kind !== 'word')
  const isSure = (text: string): boolean => SURE_SUFFIX.has(text) || (text === 'm' && isMillions(atoms, last + 1))
  const letter = next && (next.glued ? isSure(next.text) : spaced(next.text)) ? SUFFIXES.get(next.text) : undefined
  if (letter && !(atoms[last + 1]?.glued && atoms[last + 1]?.kind !== 'sign')) {
    scale = letter
    last++
  } else {
    for (let at = last + hyphen; ; at++) {
      const word = atoms[at]?.lower ?? ''
      const size = SCALES.get(word) ?? (GROUPS.has(word) && word !== 'score' ? GROUPS.get(word) : undefined)
      if (!size) break
      scale *= size
      last = at + 1
    }
  }
  value *= scale
  const part = andFraction(atoms, last)
  if (part) return { ...numeral, last: part.last, value: value + part.value * scale, scale }
  return { ...numeral, last, value: tidy(value), scale }
}

/** "and a half", "and three quarters" after a number: the part to add and the atom after it. */
function andFraction(atoms: readonly Atom[], at: number): { readonly last: number; readonly value: number } | null {
  if (atoms[at]?.lower !== 'and') return null
  const next = atoms[at + 1]?.lower ?? ''
  const one = next === 'a' || next === 'one'
  const over = one ? { last: at + 2, value: 1 } : readWordNumber(atoms, at + 1)
  const under = over && denominator(atoms, over.last, over.value)
  return under && over.value < under.value ? { last: under.last, value: over.value / under.value } : null
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen". */
function vague(atoms: readonly Atom[], first: number): Numeral | null {
  let at = first
  const word = atoms[at]?.lower ?? ''
  const few = word === 'several' || word === 'few' || (word === 'a' && atoms[at + 1]?.lower === 'few')
  if (few) {
    at += word === 'a' ? 2 : 1
    const next = atoms[at]?.lower ?? ''
    const size = SCALES.get(next) ?? GROUPS.get(next)
    return size && next !== 'score' ? { first, last: at + 1, value: 2 * size, scale: size, form: 'vague' } : null
  }
  const value = VAGUE.get(word)
  if (!value) return null
  const scale = VAGUE.get(atoms[at + 2]?.lower ?? '')
  if (atoms[at + 1]?.lower === 'of' && scale && scale >= 2000) {
    const base = word === 'tens' || word === 'dozens' || word === 'scores' ? value / 2 : value / 2
    return { first, last: at + 3, value: base * scale, scale: scale / 2, form: 'vague' }
  }
  return { first, last: at + 1, value, scale: 1, form: 'vague' }
}

/** "half a million", "a third of", "two-thirds" is left to `words`. */
function wordFraction(atoms: readonly Atom[], first: number): Numeral | null {
  const article = ['a', 'an'].includes(atoms[first]?.lower ?? '') ? 1 : 0
  let last = first + article
  const word = atoms[last]?.lower ?? ''
  if (word === 'half' || word === 'quarter') {
    const again = ['a', 'an'].includes(atoms[last + 1]?.lower ?? '') ? 1 : 0
    const scale = SCALES.get(atoms[last + 1 + again]?.lower ?? '') ?? GROUPS.get(atoms[last + 1 + again]?.lower ?? '')
    const part = word === 'half' ? 0.5 : 0.25
    if (scale) return { first, last: last + 2 + again, value: part * scale, scale, form: 'words' }
  }
  const under = DENOMINATORS.get(word)
  if (!under || word.endsWith('s')) return null
  if (!article && word !== 'half') return null
  last++
  const next = atoms[last]
  const shares =
    !next ||
    next.lower === 'of' ||
    (next.kind === 'sign' && next.text !== '-') ||
    ['less', 'more', 'as'].includes(next.lower) ||
    (atoms[first - 1]?.lower === 'by' && AFTER_SHARE.has(next.lower))
  if (word === 'half' ? next?.text === '-' : !shares) return null
  return { first, last, value: 1 / under, scale: 1, form: 'fraction' }
}

/** Words that cannot be what "a third" counts in order: "fell by a third and …". */
const AFTER_SHARE = new Set('and or but in since over from to after compared this last on within while when'.split(' '))

function words(atoms: readonly Atom[], first: number): Numeral | null {
  const article = atoms[first]?.lower === 'a' ? 1 : 0
  const word = atoms[first + article]?.lower ?? ''
  if (article && !SCALES.has(word) && !(GROUPS.has(word) && word !== 'score')) return null
  if (!UNITS.has(word) && !TENS.has(word) && !SCALES.has(word) && !GROUPS.has(word)) return null
  if (word === 'score') return null
  const read = readWordNumber(atoms, first + article)
  if (!read) return null
  const under = denominator(atoms, read.last, read.value)
  if (under) return { first, last: under.last, value: read.value / under.value, scale: 1, form: 'fraction' }
  const part = andFraction(atoms, read.last)
  if (!part) return { first, last: read.last, value: read.value, scale: read.scale, form: 'words' }
  // "a million and a half" is 1.5 million, "two and a half million" 2.5 million
  if (read.scale > 100)
    return { first, last: part.last, value: read.value + part.value * read.scale, scale: read.scale, form: 'words' }
  return scaled(atoms, { first, last: part.last, value: read.value + part.value, scale: 1, form: 'words' })
}

function denominator(atoms: readonly Atom[], at: number, over: number): { last: number; value: number } | null {
  const hyphen = atoms[at]?.text === '-' ? 1 : 0
  const word = atoms[at + hyphen]?.lower ?? ''
  const value = DENOMINATORS.get(word)
  if (!value || over === 0 || (over !== 1 && !word.endsWith('s') && word !== 'halves')) return null
  return { last: at + hyphen + 1, value }
}
