import type { FigureRule } from '../quantity.ts'

/** Digits that letters or dashed letters before them make a name: "A320", "F-16", "Covid-19". */
export const code: FigureRule = {
  name: 'code',
  read: ({ atoms }, { first, last }) => {
    const [number, before, earlier] = [atoms[first], atoms[first - 1], atoms[first - 2]]
    if (number?.kind !== 'number' || !number.glued || !before) return null
    if (before.kind === 'word') return { kind: 'none', last }
    const dash = ['-', '–', '/', '+'].includes(before.text)
    return dash && before.glued && (earlier?.kind === 'word' || earlier?.kind === 'number')
      ? { kind: 'none', last }
      : null
  },
}
