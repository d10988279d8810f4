import type { Figure } from '../../model/types.ts'

type Interval = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>

/** Can both be true of one quantity? "at least five" and seven can, five and seven cannot. Rounding is granted. */
export function areCompatible(a: Interval, b: Interval): boolean {
  const slack = Math.max(rounding(a.value), rounding(b.value))
  return floor(a) <= ceiling(b) + slack && floor(b) <= ceiling(a) + slack
}

/** How many times the larger number is the smaller. */
export function apartBy(a: Interval, b: Interval): number {
  const [low, high] = [Math.min(Math.abs(a.value), Math.abs(b.value)), Math.max(Math.abs(a.value), Math.abs(b.value))]
  if (low === high) return 1
  return low === 0 ? high + 1 : high / low
}

/** Equal, and with three digits or more that say something: 51.3 or 42.50, not 600. */
export function isSameNumber(a: Interval, b: Interval): boolean {
  return a.value === b.value && String(a.value).replace(/0+$|[.-]/g, '').length > 2
}

function floor({ value, low, high }: Interval): number {
  return low ?? (high === null ? value : -Infinity)
}

function ceiling({ value, low, high }: Interval): number {
  return high ?? (low === null ? value : Infinity)
}

/** Rounded numbers are granted half of their last digit that is no nought, but at most this share of them. */
const LOOSEST = 0.03

/** Half of the last digit that is no nought, for numbers from 1,000 on: 12,400 may stand for 12,350 to 12,450. */
function rounding(value: number): number {
  const size = Math.abs(value)
  if (size < 1000 || !Number.isInteger(size)) return 0
  let step = 1
  while (size % (step * 10) === 0) step *= 10
  return step > 1 ? Math.min(step / 2, size * LOOSEST) : 0
}
