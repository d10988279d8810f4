import type { BoundKind } from '../../model/types.ts'

/** What a figure says of the true number: it lies between `low` and `high`, both inclusive; Infinity where unbounded. */
export type Interval = { readonly low: number; readonly high: number }

export type Reading = {
  readonly value: number
  readonly low?: number | null
  readonly high?: number | null
  readonly bound?: BoundKind
}

/** Exact figures from this size on are read as rounded where they end in zeros: "1,400", not "40". */
const ROUNDED_FROM = 100
/** A rounded figure is never read wider than this share of itself, an "about" never wider than the next. */
const WIDEST_ROUNDING = 0.025
const WIDEST_ABOUT = 0.1
/** "nearly 200" may be said from this share of 200 on. */
const NEARLY = 0.85

/** The size of the last digit that was meant: 100 for 1,400; 1 for 9,488; 0.1 for 4.3; 1e9 for $121 billion. */
export function lastDigit(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return 1
  let unit = 1
  if (!Number.isInteger(size)) {
    for (let n = 0; n < 6 && !Number.isInteger(round(size / unit)); n++) unit /= 10
    return unit
  }
  while (size % (unit * 10) === 0) unit *= 10
  return unit
}

/** The interval a figure stands for, rounding and bound words considered. */
export function intervalOf(reading: Reading): Interval {
  const { value, bound = 'exact' } = reading
  const unit = lastDigit(value)
  if (bound === 'atLeast' || bound === 'moreThan') return { low: reading.low ?? value, high: reading.high ?? Infinity }
  if (bound === 'lessThan' || bound === 'atMost')
    return { low: Math.max(reading.low ?? 0, value * NEARLY), high: reading.high ?? value }
  if (isRange(reading)) return { low: reading.low ?? value, high: reading.high ?? value }
  if (bound === 'about') {
    const slack = Math.min(unit, Math.abs(value) * WIDEST_ABOUT)
    return { low: value - slack, high: value + slack }
  }
  const slack =
    Math.abs(value) >= ROUNDED_FROM && unit >= 100 ? Math.min(unit / 2, Math.abs(value) * WIDEST_ROUNDING) : 0
  return { low: value - slack, high: value + slack }
}

/** Half the last digit of a number that is set against one converted, but no more than this share of it. */
const CONVERTED_SHARE = 0.05

/**
 * The interval of a figure that is converted or held against one that is: whoever converts rounds too, so half of the last
 * digit is granted, to whole units or a twentieth: "5 miles" is 4.5 to 5.5, "30" 28.5 to 31.5.
 */
export function roundedInterval(reading: Reading): Interval {
  const { low, high } = intervalOf(reading)
  const size = Math.abs(reading.value)
  const slack = Math.min(lastDigit(size) / 2, Math.max(size * CONVERTED_SHARE, 0.5))
  return { low: Math.min(low, reading.value - slack), high: Math.max(high, reading.value + slack) }
}

/** "10 to 12": both ends are stated, not a tenth put on and taken off "about 50". */
function isRange({ value, low, high }: Reading): boolean {
  if (typeof low !== 'number' || typeof high !== 'number' || low >= high) return false
  return Math.abs(high - value * (1 + WIDEST_ABOUT)) > Math.abs(value) * 1e-6
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** Is the lower bound only the other number cut short: "more than 200" of 276, but not "at least 5" of 7? */
export function cutsShort(bounded: Reading, other: Reading): boolean {
  if (bounded.bound !== 'moreThan' && bounded.bound !== 'atLeast') return false
  const unit = lastDigit(bounded.value)
  return other.value >= bounded.value && other.value < bounded.value + (unit >= 10 ? unit : 1)
}

/** Is the one of a single digit, and what the other is to that digit: "$1 trillion" of 1.2 trillion, but not of 1.6? */
export function roundsTo(rounded: Reading, other: Reading): boolean {
  const unit = lastDigit(rounded.value)
  return (
    Math.abs(rounded.value) >= ROUNDED_FROM &&
    Math.abs(rounded.value) < 10 * unit &&
    Math.round(other.value / unit) * unit === rounded.value
  )
}

const round = (x: number) => Math.round(x * 1e6) / 1e6
