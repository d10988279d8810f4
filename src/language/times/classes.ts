import type { Atom } from './atoms.ts'
import { dayAt, numberAt, quantityAt, yearAt } from './quantities.ts'

/** The classes a pattern can name. Each gives the index after what it takes at an atom, or -1. */
const CLASSES = {
  /** A month's name, or its abbreviation with or without its point. */
  month: (atoms, at) => monthEnd(atoms, at),
  /** A month's full name, or its abbreviation with its point. */
  monthAlone: (atoms, at) => {
    const end = monthEnd(atoms, at)
    return end < 0 || (atoms[at]?.term?.short === true && end === at + 1) ? -1 : end
  },
  weekday: (atoms, at) => {
    const term = atoms[at]?.term
    return term?.weekday !== undefined && term.short === undefined && term.plural === undefined ? at + 1 : -1
  },
  /** Also "Sat" and "Sat.", for places where a date stands beside it. */
  weekdayOrShort: (atoms, at) => {
    const atom = atoms[at]
    if (atom?.term?.weekday === undefined || atom.term.plural === true) return -1
    if (atom.term.short === undefined) return at + 1
    if (!isCapital(atom)) return -1
    return atoms[at + 1]?.lower === '.' && atoms[at + 1]?.glued ? at + 2 : at + 1
  },
  /** "Sat." with its point. */
  weekdayShort: (atoms, at) =>
    atoms[at]?.term?.weekday !== undefined &&
    atoms[at]?.term?.short === true &&
    atoms[at + 1]?.lower === '.' &&
    atoms[at + 1]?.glued
      ? at + 2
      : -1,
  weekdays: (atoms, at) => (atoms[at]?.term?.weekday !== undefined && atoms[at]?.term?.plural === true ? at + 1 : -1),
  /** Day of the month: "7", "07", "7th", "twenty-third". */
  day: (atoms, at) => dayAt(atoms, at)?.end ?? -1,
  year: (atoms, at) => yearAt(atoms, at)?.end ?? -1,
  /** The two digits of "'98". */
  shortYear: (atoms, at) =>
    atoms[at]?.text.length === 2 && atoms[at]?.term?.digits === true && atoms[at]?.glued ? at + 1 : -1,
  unit: (atoms, at) => (atoms[at]?.term?.unit !== undefined && atoms[at]?.term?.plural === undefined ? at + 1 : -1),
  units: (atoms, at) => (atoms[at]?.term?.unit !== undefined && atoms[at]?.term?.plural === true ? at + 1 : -1),
  length: (atoms, at) => (atoms[at]?.term?.length !== undefined ? at + 1 : -1),
  season: (atoms, at) => (atoms[at]?.term?.season !== undefined ? at + 1 : -1),
  part: (atoms, at) => (atoms[at]?.term?.part !== undefined ? at + 1 : -1),
  frequency: (atoms, at) => (atoms[at]?.term?.frequency !== undefined ? at + 1 : -1),
  number: (atoms, at) => numberAt(atoms, at)?.end ?? -1,
  quantity: (atoms, at) => quantityAt(atoms, at)?.end ?? -1,
  ordinal: (atoms, at) => (atoms[at]?.term?.ordinal !== undefined ? at + 1 : -1),
  decade: (atoms, at) => (atoms[at]?.term?.decade !== undefined ? at + 1 : -1),
  clock: (atoms, at) => (atoms[at]?.term?.clock !== undefined ? at + 1 : -1),
  iso: (atoms, at) => (atoms[at]?.term?.iso !== undefined ? at + 1 : -1),
  slashed: (atoms, at) => (atoms[at]?.term?.slashed !== undefined ? at + 1 : -1),
  quarter: (atoms, at) => (atoms[at]?.term?.quarter !== undefined ? at + 1 : -1),
  zone: (atoms, at) => (atoms[at]?.term?.zone !== undefined && /^[A-Z]/.test(atoms[at]?.text ?? '') ? at + 1 : -1),
} satisfies Readonly<Record<string, (atoms: readonly Atom[], at: number) => number>>

function monthEnd(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at]
  if (atom?.term?.month === undefined || !isNamed(atom)) return -1
  const point = atoms[at + 1]
  if (atom.term.short !== true || point?.lower !== '.') return at + 1
  // Texts cut into tokens write "Sept . 18".
  return point.glued || atoms[at + 2]?.term?.digits === true ? at + 2 : at + 1
}

export type ClassName = keyof typeof CLASSES

export function isClassName(name: string): name is ClassName {
  return Object.hasOwn(CLASSES, name)
}

export function classEnd(name: ClassName, atoms: readonly Atom[], at: number): number {
  return CLASSES[name](atoms, at)
}

/** Words that are months only with a capital: the rest stand for months also in lower case. */
const AMBIGUOUS = new Set(['may', 'march', 'august'])

function isNamed(atom: Atom): boolean {
  return isCapital(atom) || (atom.term?.short === undefined && !AMBIGUOUS.has(atom.lower))
}

function isCapital(atom: Atom): boolean {
  const first = atom.text.charCodeAt(0)
  return first >= 65 && first <= 90
}
