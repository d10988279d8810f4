import type { FigureRule } from '../quantity.ts'

/** Numbers inside a date, a time of day or a longer name, which other readers tell of, and sizes that are no number. */
export const datedOrNamed: FigureRule = {
  name: 'dated-or-named',
  read: ({ atoms, dated, named }, { first, last }) => {
    // "multi-million dollar": a size and no number
    if (atoms[first - 1]?.text === '-' && atoms[first - 2]?.lower === 'multi') return { kind: 'none', last }
    const start = atoms[first]?.start ?? 0
    const end = atoms[last - 1]?.end ?? start
    return dated(start, end) || named(start, end) ? { kind: 'none', last } : null
  },
}
