import type { FigureRule } from '../quantity.ts'
import { unitAt } from '../unit-at.ts'

/** Lengths of time: "eight to ten seconds", "a three-hour delay", "two and a half years". */
export const duration: FigureRule = {
  name: 'duration',
  read: ({ atoms }, { first, last }) => {
    let at = last
    if (atoms[at]?.text === '-' && atoms[at]?.glued) at++
    while (['more', 'full', 'whole', 'straight', 'consecutive', 'long', 'short', 'further', 'additional', 'successive', 'light', 'a', 'an'].includes(atoms[at]?.lower ?? '') && at < last + 2) at++
    const unit = unitAt(atoms, at, 'time')
    if (!unit) return null
    if (unit.unit.unit === 'second' && atoms[at]?.lower === 'second' && !['-'].includes(atoms[at - 1]?.text ?? '') && atoms[last - 1]?.lower !== 'one') return null
    return { kind: 'duration', unit: `${unit.unit.unit}s`.replace('centurys', 'centuries'), first, last: unit.last }
  },
}
