import { MAGNITUDE_WORDS } from '../../lang/en/figure-units.ts'
import type { Amount, FigureRule } from '../quantity.ts'
import { readNumeral } from '../read-numeral.ts'
import { sharedUnitAt } from '../shared-unit.ts'
import { unitAt } from '../unit-at.ts'

/** Length, weight, area, speed, temperature, power, data …: "12mph", "six-mile", "6.4-magnitude", "5ft 10in". */
export const measure: FigureRule = {
  name: 'measure',
  read: ({ atoms }, amount) => {
    const { first, last } = amount
    let at = last
    if (atoms[at]?.text === '-' && atoms[at]?.glued) at++
    const { form } = amount.numeral
    if (form === 'fraction' && ['a', 'an'].includes(atoms[at]?.lower ?? '')) at++
    if (form === 'vague' && atoms[at]?.lower === 'of') at++
    if (MAGNITUDE_WORDS.has(atoms[at]?.lower ?? '')) return { kind: 'measure', unit: 'magnitude', first, last: at + 1 }
    const before = atoms[first - 1]?.lower ?? ''
    const of = ['of', 'a', 'was', ',', 'at'].includes(before) ? atoms[first - 2]?.lower : before
    if (MAGNITUDE_WORDS.has(of ?? '') && amount.value <= 10) return { kind: 'measure', unit: 'magnitude', first, last }
    if (isMagnitude(atoms, amount)) return { kind: 'measure', unit: 'magnitude', first, last }
    const shared = sharedUnitAt(atoms, amount)
    const other = shared ? unitAt(atoms, shared, 'measure') : null
    if (other) return { kind: 'measure', unit: other.unit.unit, first, last }
    const unit = unitAt(atoms, at, 'measure')
    if (!unit) return null
    // "12 m people" is a count; "5 in London", "2 am" are none
    const next = atoms[at + 1]?.kind
    if (atoms[at]?.lower === 'in' && !atoms[at]?.glued && (next === 'word' || next === 'number')) return null
    if (
      ['stone', 'foot', 'turns', 'cup', 'cups', 'yard', 'bits', 'bit'].includes(atoms[at]?.lower ?? '') &&
      last === at &&
      amount.value < 2 &&
      amount.numeral.form === 'words'
    )
      return null
    const inches = unit.unit.unit === 'foot' ? inchesAt(atoms, unit.last) : null
    const per = perUnit(atoms, unit.last)
    // a lower-case b is a bit where it flows: "two kb per second"
    const flow = per && /^[kMG]b$/.test(atoms[at]?.text ?? '') ? BITS.get(unit.unit.unit) : undefined
    return {
      kind: 'measure',
      unit: per ? `${flow ?? unit.unit.unit} per ${per.unit}` : unit.unit.unit,
      first,
      last: inches?.last ?? per?.last ?? unit.last,
      ...(inches ? { value: amount.value + inches.value / 12 } : {}),
    }
  },
}

const BITS = new Map([
  ['kilobyte', 'kilobit'],
  ['megabyte', 'megabit'],
  ['gigabyte', 'gigabit'],
])

/** How far back the word may stand that makes a bare "6.4" a magnitude. */
const QUAKE_REACH = 16
const QUAKES = new Set([
  'magnitude',
  'quake',
  'earthquake',
  'tremor',
  'seismic',
  'seismological',
  'seismologists',
  'aftershock',
  'aftershocks',
  'earthquakes',
  'quakes',
  'tremors',
])

/** "the institute gave the magnitude as 6.4", "the centre measured 6.5": one decimal, no noun, after talk of a quake. */
function isMagnitude(atoms: Parameters<typeof unitAt>[0], { first, last, numeral, value, range }: Amount): boolean {
  if (range || numeral.form !== 'digits' || !/^\d\.\d$/.test(atoms[first]?.text ?? '') || value < 1) return false
  const next = atoms[last]
  if (next?.glued && next.kind === 'word') return false
  if (
    next?.kind === 'word' &&
    ![
      'on',
      'in',
      'at',
      'and',
      'but',
      'while',
      'struck',
      'hit',
      'shook',
      'was',
      'quake',
      'earthquake',
      'tremor',
      'aftershock',
      'by',
      'as',
      'to',
      'off',
      'near',
    ].includes(next.lower)
  )
    return false
  if (
    ['%', '$', '€', '£'].includes(next?.text ?? '') ||
    ['$', '€', '£', '.', ':'].includes(atoms[first - 1]?.text ?? '')
  )
    return false
  for (let at = Math.max(0, first - QUAKE_REACH); at < last + 3; at++)
    if (QUAKES.has(atoms[at]?.lower ?? '')) return true
  return false
}

function inchesAt(atoms: Parameters<typeof unitAt>[0], at: number): { value: number; last: number } | null {
  const number = readNumeral(atoms, at)
  if (!number || number.value >= 12) return null
  const next = atoms[number.last]
  if (
    next?.lower === 'in' &&
    (next.glued || /^(?:tall|high|more|long|wide)$/.test(atoms[number.last + 1]?.lower ?? ''))
  )
    return { value: number.value, last: number.last + 1 }
  return next && /^inch(?:es)?$/.test(next.lower) ? { value: number.value, last: number.last + 1 } : null
}

/** "litres per kilometre", "W/min", "barrels per day", "barrels a day". */
function perUnit(atoms: Parameters<typeof unitAt>[0], at: number): { unit: string; last: number } | null {
  const link = atoms[at]?.lower ?? ''
  if (!['per', '/', 'a', 'an'].includes(link)) return null
  const unit = unitAt(atoms, at + 1, 'time') ?? unitAt(atoms, at + 1, 'measure')
  if (!unit || ((link === 'a' || link === 'an') && unit.unit.dimension !== 'time')) return null
  return { unit: unit.unit.unit, last: unit.last }
}
