import type { FigureRule } from '../quantity.ts'
import { perAfter } from './money.ts'

/** What is left counts persons or things; which ones is read from the sentence later. */
export const count: FigureRule = {
  name: 'count',
  read: ({ atoms }, { first, last, value, numeral }) => {
    // British headlines: "5m people"; nothing else touches the digits here
    const letter = atoms[last]
    if (letter?.glued && (letter.text === 'm' || letter.text === 'b') && numeral.form === 'digits') {
      return { kind: 'count', unit: '', first, last: last + 1, value: value * (letter.text === 'm' ? 1e6 : 1e9) }
    }
    const per = letter?.lower === 'times' ? perAfter(atoms, last + 1) : null
    if (per) return { kind: 'count', unit: 'times', first, last: per.last, per: per.per }
    return { kind: 'count', unit: '', first, last }
  },
}
