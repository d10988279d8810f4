import type { FigureRule } from '../quantity.ts'

/** Numbers inside a date, a time of day or a longer name: they belong to the other readers. */
export const datedOrNamed: FigureRule = {
  name: 'dated-or-named',
  read: ({ atoms, dated, named }, { first, last }) => {
    const start = atoms[first]?.start ?? 0
    const end = atoms[last - 1]?.end ?? start
    return dated(start, end) || named(start, end) ? { kind: 'none', last } : null
  },
}
