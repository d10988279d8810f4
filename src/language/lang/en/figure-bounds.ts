import type { BoundKind } from '../../../model/types.ts'

/**
 * What a phrase beside a number says of it. `low` and `high` are factors of the number: ABOUT is one tenth either way,
 * the looseness news allows itself with round numbers; null is an open end.
 */
export type BoundMeaning = { readonly bound: BoundKind; readonly low: number | null; readonly high: number | null }

const moreThan: BoundMeaning = { bound: 'moreThan', low: 1, high: null }
const atLeast: BoundMeaning = { bound: 'atLeast', low: 1, high: null }
const atMost: BoundMeaning = { bound: 'atMost', low: null, high: 1 }
const lessThan: BoundMeaning = { bound: 'lessThan', low: null, high: 1 }
const about: BoundMeaning = { bound: 'about', low: 0.9, high: 1.1 }
/** A little less: "nearly 200". */
const nearly: BoundMeaning = { bound: 'about', low: 0.9, high: 1 }
const justOver: BoundMeaning = { bound: 'moreThan', low: 1, high: 1.1 }
const justUnder: BoundMeaning = { bound: 'lessThan', low: 0.9, high: 1 }

const list = (meaning: BoundMeaning, phrases: string): readonly (readonly [string, BoundMeaning])[] =>
  phrases.split(', ').map((phrase) => [phrase, meaning] as const)

/** Phrases before the number. */
export const BOUNDS_BEFORE: ReadonlyMap<string, BoundMeaning> = new Map([
  ...list(
    moreThan,
    'more than, over, above, greater than, higher than, larger than, bigger than, in excess of, upwards of, upward of, north of, exceeding, exceed, exceeds, exceeded, well over, well above, well more than, far more than, much more than, far over, topping, surpassing, >, beyond, older than, longer than, well in excess of',
  ),
  ...list(
    justOver,
    'just over, slightly more than, slightly over, a little over, a little more than, just more than, just above, barely over',
  ),
  ...list(
    atLeast,
    'at least, at the very least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, a least, at a minimum, greater than or equal to, bigger or equal than, at least or equal to, equal to or more than, more than or equal to, ≥',
  ),
  ...list(
    atMost,
    'up to, at most, as many as, as much as, as high as, no more than, not more than, a maximum of, maximum of, at the most, as few as, less than or equal to, smaller or equal than, equal to or less than, ≤',
  ),
  ...list(
    lessThan,
    'less than, fewer than, lower than, under, below, smaller than, well under, well below, far less than, far fewer than, younger than, shorter than, south of, <',
  ),
  ...list(
    justUnder,
    'just under, just below, slightly less than, slightly under, slightly below, a little under, a little less than, just short of, just shy of, a shade under, fractionally under',
  ),
  ...list(
    about,
    'about, around, some, approximately, approx, roughly, circa, ca, an estimated, estimated, estimated at, estimated to be, reportedly some, more or less, in the region of, in the order of, on the order of, somewhere around, something like, ~, ≈, an approximate, a reported',
  ),
  ...list(nearly, 'nearly, almost, close to, nearing, approaching, not quite, near, practically, virtually'),
])

/** Phrases after the number or after its unit. */
export const BOUNDS_AFTER: ReadonlyMap<string, BoundMeaning> = new Map([
  ...list(
    atLeast,
    'or more, or above, or greater, or higher, or older, or over, and over, and above, and older, and more, and up, if not more, at least, plus, - plus, +, minimum, or longer',
  ),
  ...list(
    atMost,
    'or less, or fewer, or lower, or under, or below, or younger, and under, and below, at most, maximum, at the most, tops',
  ),
  ...list(about, 'or so, - odd, odd, - ish, or thereabouts, more or less, give or take'),
])

/** The longest phrase above, in words and signs. */
export const LONGEST_BOUND = 6
