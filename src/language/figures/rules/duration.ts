import type { FigureRule } from '../quantity.ts'
import { unitAt } from '../unit-at.ts'

const LENGTHS = new Set(
  'in within for after than just only last least about nearly almost over under by up exactly'.split(' '),
)
const BETWEEN = new Set('more full whole straight consecutive long short further additional successive'.split(' '))

/** Lengths of time: "eight to ten seconds", "a three-hour delay", "two and a half years". */
export const duration: FigureRule = {
  name: 'duration',
  read: ({ atoms }, { first, last, numeral }) => {
    let at = last
    if (atoms[at]?.text === '-' && atoms[at]?.glued) at++
    const half = numeral.form === 'fraction' && ['a', 'an'].includes(atoms[at]?.lower ?? '')
    const vague = numeral.form === 'vague' && atoms[at]?.lower === 'of'
    if (half || vague || BETWEEN.has(atoms[at]?.lower ?? '')) at++
    const unit = unitAt(atoms, at, 'time')
    if (!unit) return null
    // "one day they left" tells no length
    if (
      at === last &&
      atoms[first]?.lower === 'one' &&
      atoms[at]?.lower === 'day' &&
      !LENGTHS.has(atoms[first - 1]?.lower ?? '')
    ) {
      return { kind: 'none', last: unit.last }
    }
    if (
      unit.unit.unit === 'second' &&
      atoms[at]?.lower === 'second' &&
      !['-'].includes(atoms[at - 1]?.text ?? '') &&
      atoms[last - 1]?.lower !== 'one'
    )
      return null
    return { kind: 'duration', unit: `${unit.unit.unit}s`.replace('centurys', 'centuries'), first, last: unit.last }
  },
}
