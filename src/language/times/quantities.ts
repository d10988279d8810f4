import type { Atom } from './atoms.ts'

/** A number of units: its value (null where only vague: "several"), and the index after its last atom. */
export type Quantity = { readonly value: number | null; readonly end: number }

/** A number in digits or words at an atom: "3", "1,000", "2 1/2", "twenty-five", "one and a half"; null where none. */
export function numberAt(atoms: readonly Atom[], at: number): Quantity | null {
  const first = atoms[at]?.term
  if (first === null || first === undefined) return null
  const found = first.number !== undefined && !isWord(atoms[at]) ? digitsAt(atoms, at) : wordsAt(atoms, at)
  if (found === null || found.value === null) return null
  const half = ['and', 'a', 'half'].every((word, n) => word === atomWord(atoms, found.end, n))
  return half ? { value: found.value + 0.5, end: endOfHalf(atoms, found.end) } : found
}

/** Also "a", "half an", "a few", "a couple of", "several", "two to three", "two or three". */
export function quantityAt(atoms: readonly Atom[], at: number): Quantity | null {
  const vague = vagueAt(atoms, at)
  if (vague !== null) return vague
  const low = numberAt(atoms, at)
  if (low === null) return null
  const joint = atoms[low.end]?.lower
  if (joint !== 'to' && joint !== 'or' && joint !== '-' && joint !== '–') return low
  const high = numberAt(atoms, low.end + 1)
  return high === null || high.value === null || low.value === null || high.value <= low.value
    ? low
    : { value: low.value, end: high.end }
}

/** A year of four digits or in words: "1998", "nineteen ninety-eight", "two thousand". */
export function yearAt(atoms: readonly Atom[], at: number): Quantity | null {
  const atom = atoms[at]
  const term = atom?.term
  if (atom === undefined || term?.number === undefined) return null
  if (term.digits === true) {
    return atom.text.length === 4 && term.number >= 1000 && term.number <= 2199
      ? { value: term.number, end: at + 1 }
      : null
  }
  const thousand = term.number === 2 && atoms[at + 1]?.lower === 'thousand'
  if (thousand) {
    const rest = smallAt(atoms, atoms[at + 2]?.lower === 'and' ? at + 3 : at + 2)
    return rest === null ? { value: 2000, end: at + 2 } : { value: 2000 + (rest.value ?? 0), end: rest.end }
  }
  if (term.number < 15 || term.number > 20 || !isWord(atom)) return null
  const rest = smallAt(atoms, at + 1)
  return rest === null || rest.value === null || rest.value < 10
    ? null
    : { value: term.number * 100 + rest.value, end: rest.end }
}

/** A day of the month: "7", "7th", "seventh", "twenty-third"; null for other numbers. */
export function dayAt(atoms: readonly Atom[], at: number): { readonly value: number; readonly end: number } | null {
  const { number, ordinal, digits } = atoms[at]?.term ?? {}
  if (digits === true || ordinal !== undefined) {
    const value = number ?? ordinal ?? 0
    const short = (atoms[at]?.text.length ?? 9) <= 4 || digits !== true
    return value >= 1 && value <= 31 && short ? { value, end: at + 1 } : null
  }
  const hyphen = atoms[at + 1]?.lower === '-' ? 1 : 0
  const ones = atoms[at + 1 + hyphen]?.term?.ordinal
  const tens = number === 20 || number === 30
  const value = (number ?? 0) + (ones ?? 0)
  return tens && ones !== undefined && ones < 10 && value <= 31 ? { value, end: at + 2 + hyphen } : null
}

const VAGUE: readonly (readonly [phrase: readonly string[], value: number | null])[] = [
  [['half', 'a'], 0.5],
  [['half', 'an'], 0.5],
  [['a', 'half'], 0.5],
  [['a', 'couple', 'of'], 2],
  [['a', 'couple'], 2],
  [['couple', 'of'], 2],
  [['couple'], 2],
  [['½'], 0.5],
  [['a', 'dozen'], 12],
  [['half', 'a', 'dozen'], 6],
  [['a', 'hundred'], 100],
  [['a', 'thousand'], 1000],
  [['a', 'million'], 1e6],
  [['a', 'billion'], 1e9],
  [['half', 'a', 'million'], 5e5],
  [['a', 'few'], null],
  [['a', 'number', 'of'], null],
  [['quite', 'a', 'few'], null],
  [['dozens', 'of'], null],
  [['tens', 'of'], null],
  [['hundreds', 'of'], null],
  [['thousands', 'of'], null],
  [['several'], null],
  [['many'], null],
  [['few'], null],
]

function vagueAt(atoms: readonly Atom[], at: number): Quantity | null {
  const first = atoms[at]?.lower
  let best: Quantity | null = null
  for (const [phrase, value] of VAGUE) {
    if (phrase[0] !== first || !phrase.every((word, n) => atoms[at + n]?.lower === word)) continue
    if (best === null || at + phrase.length > best.end) best = { value, end: at + phrase.length }
  }
  return best
}

function digitsAt(atoms: readonly Atom[], at: number): Quantity | null {
  const value = atoms[at]?.term?.number
  if (value === undefined) return null
  // "2 1/2"
  const top = atoms[at + 1]?.term?.number
  const bottom = atoms[at + 3]?.term?.number
  if (top !== undefined && bottom !== undefined && bottom > top && atoms[at + 2]?.lower === '/' && atoms[at + 2]?.glued)
    return { value: value + top / bottom, end: at + 4 }
  if (atoms[at + 1]?.lower === '½') return { value: value + 0.5, end: at + 2 }
  const scale = atoms[at + 1]?.term?.scale
  return scale === undefined ? { value, end: at + 1 } : { value: value * scale, end: at + 2 }
}

/** Atoms of the longest number in words; more is a list. */
const LONGEST_NUMBER = 12
const LARGEST = 1e12

function wordsAt(atoms: readonly Atom[], at: number): Quantity | null {
  let total = 0
  let current = 0
  let end = at
  let open = true
  for (let next = at; next < Math.min(atoms.length, at + LONGEST_NUMBER); next++) {
    const atom = atoms[next]
    const { number, scale } = atom?.term ?? {}
    if (number !== undefined && isWord(atom) && (open || (current % 10 === 0 && current % 100 >= 20 && number < 10))) {
      current += number
      open = false
    } else if (scale !== undefined && next > at) {
      current = Math.max(current, 1) * scale
      if (scale >= 1000) {
        total += current
        current = 0
      }
      open = true
    } else if (
      next > at &&
      (atom?.lower === '-' || atom?.lower === 'and') &&
      atoms[next + 1]?.term?.number !== undefined
    ) {
      continue
    } else break
    end = next + 1
  }
  return end === at || total + current > LARGEST ? null : { value: total + current, end }
}

/** 1 to 99 in words: "nine", "ninety-seven", "oh five". */
function smallAt(atoms: readonly Atom[], at: number): Quantity | null {
  const first = atoms[at]
  const tens = first?.term?.number
  if (tens === undefined || !isWord(first) || tens >= 100) return null
  const second = atoms[at + 1]?.lower === '-' ? at + 2 : at + 1
  const ones = atoms[second]?.term?.number
  const both = tens >= 20 && ones !== undefined && ones > 0 && ones < 10 && isWord(atoms[second])
  return both ? { value: tens + ones, end: second + 1 } : { value: tens, end: at + 1 }
}

function isWord(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.lower.charCodeAt(0) > 57
}

/** The word `n` words on, hyphens passed over. */
function atomWord(atoms: readonly Atom[], at: number, n: number): string | undefined {
  return atoms[nth(atoms, at, n)]?.lower
}

function nth(atoms: readonly Atom[], at: number, n: number): number {
  let index = at
  for (let seen = 0; ; index++) {
    if (atoms[index]?.lower === '-') continue
    if (seen === n) return index
    seen++
  }
}

function endOfHalf(atoms: readonly Atom[], at: number): number {
  return nth(atoms, at, 2) + 1
}
