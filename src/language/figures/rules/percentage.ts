import type { FigureRule } from '../quantity.ts'
import { sharedUnitAt } from '../shared-unit.ts'

/** Per cent and percentage points; "half", "a third", "one in five" as shares of one. */
export const percentage: FigureRule = {
  name: 'percentage',
  read: ({ atoms }, amount) => {
    const { first, last } = amount
    const shared = sharedUnitAt(atoms, amount)
    if (shared && (atoms[shared]?.text === '%' || atoms[shared]?.lower === 'percent'))
      return { kind: 'percentage', unit: '%', first, last }
    let at = last
    if (atoms[at]?.text === '-' && atoms[at]?.glued) at++
    const word = atoms[at]?.lower ?? ''
    const point = (from: number) => (atoms[from]?.text === '-' ? from + 1 : from)
    const isPoint = (from: number) => /^points?$/.test(atoms[point(from)]?.lower ?? '')
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
