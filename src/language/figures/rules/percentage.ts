import type { Atom } from '../atoms.ts'
import type { Amount, FigureRule } from '../quantity.ts'
import { sharedUnitAt } from '../shared-unit.ts'

/** Per cent and percentage points; "half", "a third", "one in five" as shares of one. */
export const percentage: FigureRule = {
  name: 'percentage',
  read: ({ atoms }, amount) => {
    const { first, last } = amount
    const points = pointsOf(atoms, amount)
    if (points) return { kind: 'percentagePoints', unit: 'percentage points', first, last: points }
    const shared = sharedUnitAt(atoms, amount)
    if (shared && (atoms[shared]?.text === '%' || atoms[shared]?.lower === 'percent'))
      return { kind: 'percentage', unit: '%', first, last }
    let at = last
    if (atoms[at]?.text === '-' && atoms[at]?.glued) at++
    const word = atoms[at]?.lower ?? ''
    const point = (from: number) => (atoms[from]?.text === '-' ? from + 1 : from)
    const isPoint = (from: number) => /^points?$/.test(atoms[point(from)]?.lower ?? '')
    // "0.5pp", "up 2 ppt"
    if (word === 'pp' || word === 'ppt' || word === 'pps')
      return { kind: 'percentagePoints', unit: 'percentage points', first, last: at + 1 }
    if (
      word === '%' ||
      word === 'percent' ||
      word === 'pct' ||
      word === 'pc' ||
      (word === 'percentage' && !isPoint(at + 1))
    ) {
      if (isPoint(at + 1))
        return { kind: 'percentagePoints', unit: 'percentage points', first, last: point(at + 1) + 1 }
      return { kind: 'percentage', unit: '%', first, last: at + 1 }
    }
    if (word === 'percentage')
      return { kind: 'percentagePoints', unit: 'percentage points', first, last: point(at + 1) + 1 }
    if (word === 'per' && atoms[at + 1]?.lower === 'cent') {
      if (isPoint(at + 2))
        return { kind: 'percentagePoints', unit: 'percentage points', first, last: point(at + 2) + 1 }
      return { kind: 'percentage', unit: '%', first, last: at + 2 }
    }
    return null
  },
}

/** "half a percentage point", "a quarter of a percentage point", "three-quarters of a point": the atom after; else null. */
function pointsOf(atoms: readonly Atom[], { last, numeral }: Amount): number | null {
  if (numeral.form !== 'fraction' && numeral.form !== 'words') return null
  let at = last
  if (atoms[at]?.lower === 'of') at++
  if (atoms[at]?.lower === 'a' && numeral.value < 1) at++
  if (atoms[at]?.lower === 'full') at++
  const named = atoms[at]?.lower === 'percentage' || atoms[at]?.lower === 'percent'
  if (named && atoms[at + 1]?.text === '-') at++
  return named && /^points?$/.test(atoms[at + 1]?.lower ?? '') ? at + 2 : null
}
