import type { FigureRule } from '../quantity.ts'

/** What is left counts persons or things; which ones is read from the sentence later. */
export const count: FigureRule = {
  name: 'count',
  read: ({ atoms }, { first, last, value, numeral }) => {
    // British headlines: "5m people"; nothing else touches the digits here
    const letter = atoms[last]
    if (letter?.glued && letter.text === 'm' && numeral.form === 'digits') {
      return { kind: 'count', unit: '', first, last: last + 1, value: value * 1e6 }
    }
    return { kind: 'count', unit: '', first, last }
  },
}
