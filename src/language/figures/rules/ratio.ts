import { TIME_UNITS } from '../../lang/en/figure-units.ts'
import type { FigureRule } from '../quantity.ts'
import { readNumeral } from '../read-numeral.ts'

/** "a third of", "one in five", "two out of three": a share of one. */
export const ratio: FigureRule = {
  name: 'ratio',
  read: ({ atoms }, { first, last, value, range, numeral }) => {
    if (numeral.form === 'fraction' && value < 1 && value > 0) return { kind: 'percentage', unit: 'share', first, last }
    if (range || !Number.isInteger(value) || value < 1) return null
    const out = atoms[last]?.lower === 'out' && atoms[last + 1]?.lower === 'of'
    const over = atoms[last]?.lower === 'over'
    if (!out && !over && atoms[last]?.lower !== 'in') return null
    const under = readNumeral(atoms, last + (out ? 2 : 1))
    if (!under || under.form === 'vague' || under.value <= value || !Number.isInteger(under.value)) return null
    if (over && atoms[under.last]?.kind === 'word') return null
    if (TIME_UNITS.has(atoms[under.last]?.lower ?? '')) return null
    if (
      !out &&
      (value > 9 || (under.value > 1000 && under.value % 100 !== 0) || (under.value >= 1500 && under.value <= 2100))
    )
      return null
    return { kind: 'percentage', unit: 'share', first, last: under.last, value: value / under.value }
  },
}
