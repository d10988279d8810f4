import type { BoundKind, FigureKind } from '../../model/types.ts'
import type { Atom } from './atoms.ts'
import type { Numeral } from './read-numeral.ts'

/** A number or a range of two, before it is known what it counts. Indices of atoms, `last` exclusive. */
export type Amount = {
  readonly first: number
  readonly last: number
  readonly value: number
  /** Both null unless a range or a vague plural. */
  readonly low: number | null
  readonly high: number | null
  readonly numeral: Numeral
  /** "from 10 to 12", "8-10". */
  readonly range: boolean
}

/** What a rule makes of an amount. `none`: it counts nothing, and no later rule is asked. */
export type Reading =
  | { readonly kind: 'none'; readonly last: number }
  | {
      readonly kind: FigureKind
      readonly unit: string
      readonly first: number
      readonly last: number
      /** Where the unit ends and "per …" begins. */
      readonly unitLast?: number
      readonly value?: number
      /** "in her 40s": the ends where the words themselves give them. */
      readonly ends?: readonly [low: number, high: number]
      /** "per share", "an hour". */
      readonly per?: string
    }

/** A number with kind, unit and bound, still without what it is said of. */
export type Quantity = {
  readonly start: number
  readonly end: number
  /** Offsets of the number with its unit, without its bound. */
  readonly coreStart: number
  readonly coreEnd: number
  /** Offsets of the number alone. */
  readonly numberStart: number
  readonly numberEnd: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: BoundKind
  readonly kind: FigureKind
  readonly unit: string
  readonly per: string | null
  readonly form: Numeral['form']
}

/** What the rules look at. */
export type Scan = {
  readonly text: string
  readonly atoms: readonly Atom[]
  /** Is the passage inside a date or a time of day that the times reader found? */
  readonly dated: (start: number, end: number) => boolean
  /** Is the passage inside a longer name? */
  readonly named: (start: number, end: number) => boolean
  /** Does a person's name end at this offset? null where names are not known. */
  readonly personEndsAt: (offset: number) => boolean | null
}

export type FigureRule = { readonly name: string; readonly read: (scan: Scan, amount: Amount) => Reading | null }
