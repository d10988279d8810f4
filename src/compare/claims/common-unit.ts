import { UNIT_WORDS } from '../../language/lang/en/figure-units.ts'
import type { Figure } from '../../model/types.ts'
import type { ExchangeRate, RateTable } from './exchange-rates.ts'
import { type Interval, roundedInterval } from './interval.ts'
import type { Told } from './told.ts'

const UNITS = new Map([...UNIT_WORDS.values()].map((entry) => [entry.unit, entry] as const))
/** Units of several sizes under one name, as multiples of the size they are listed with: short, long and metric tons. */
const LOOSE_SIZES: ReadonlyMap<string, Interval> = new Map([
  ['ton', { low: 1, high: 1.12 }],
  ['gallon', { low: 1, high: 1.201 }],
  ['pint', { low: 1, high: 1.201 }],
])
/** Zero of a scale of temperature, in its own degrees. */
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['degree Fahrenheit', 32],
  ['kelvin', 273.15],
])
/** A difference of temperatures has no zero: "rose by 1.5 °C". */
const DIFFERENCE = new Set(['rise', 'fall', 'warm', 'cool', 'increase', 'drop', 'decrease', 'climb'])

/**
 * Figures of one quantity in one unit: those in another unit of the same dimension by definition, those in another currency
 * at a rate that a report gives; one that its report itself sets equal to another ("10 km (6 miles)") as that. Into the unit that most of them have (of equals, the first by name); each keeps its own
 * figure as `own`. What cannot be converted stays as it is.
 */
export function inCommonUnits(told: readonly Told[], rates: RateTable): Told[] {
  const units = Map.groupBy(told, ({ figure }) => dimensionOf(figure))
  const targets = new Map([...units].map(([dimension, members]) => [dimension, commonest(members)]))
  return told.map((one) => {
    const target = targets.get(dimensionOf(one.figure))
    return target === undefined || target === one.figure.unit ? one : (converted(one, target, rates) ?? one)
  })
}

/** Two that were both converted from one unit, as their reports have them. */
export function asStated(a: Told, b: Told): readonly [Told, Told] {
  if (!a.own || a.own.unit !== b.own?.unit) return [a, b]
  const plain = ({ own, evidence: _, ...one }: Told): Told => ({ ...one, figure: own ?? one.figure })
  return [plain(a), plain(b)]
}

/** What figures must share to be compared at all: the dimension of a measure, money as such, else the unit. */
export function dimensionOf({ kind, unit }: Figure): string {
  if (kind === 'money') return kind
  return (kind === 'measure' ? UNITS.get(unit)?.dimension : undefined) ?? unit
}

function commonest(members: readonly Told[]): string | undefined {
  const counts = Map.groupBy(members, ({ figure }) => figure.unit)
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0]
}

function converted(one: Told, unit: string, rates: RateTable): Told | null {
  const { figure } = one
  const rate = figure.kind === 'money' ? rates.between(figure.unit, unit) : null
  const equal = rates.equalTo(figure)
  const stated = equal?.unit === unit ? roundedInterval(equal) : null
  const ends = stated ?? (rate ? atRate(figure, rate) : byDefinition(figure, unit))
  if (!ends) return null
  const isOpen = figure.bound === 'atLeast' || figure.bound === 'moreThan'
  const value = rounded((ends.low + ends.high) / 2)
  const converted = isOpen
    ? { value: ends.low, low: ends.low, high: null }
    : { value, low: ends.low, high: ends.high, bound: 'exact' as const }
  return { ...one, figure: { ...figure, ...converted, unit }, own: figure, evidence: rate?.evidence ?? [] }
}

/** What the sum's own rounding allows, or that of the rate: the two seldom add up. */
function atRate(figure: Figure, { per }: ExchangeRate): Interval {
  const [sum, middle] = [ownInterval(figure), (per.low + per.high) / 2]
  return {
    low: Math.min(sum.low * middle, figure.value * per.low),
    high: Math.max(sum.high * middle, figure.value * per.high),
  }
}

/** An open bound is its number alone: more than so much in the one unit is more than so much in the other. */
function ownInterval(figure: Figure): Interval {
  if (figure.bound === 'atLeast' || figure.bound === 'moreThan') return { low: figure.value, high: figure.value }
  return roundedInterval(figure)
}

function byDefinition(figure: Figure, unit: string): Interval | null {
  const [from, to] = [UNITS.get(figure.unit), UNITS.get(unit)]
  if (!from || !to || from.dimension !== to.dimension) return null
  const { low, high } = ownInterval(figure)
  if (from.dimension === 'temperature') {
    const isDifference = DIFFERENCE.has(figure.facets.predicate ?? '')
    const [zero, other] = isDifference ? [0, 0] : [ZEROS.get(figure.unit) ?? 0, ZEROS.get(unit) ?? 0]
    const convert = (value: number) => rounded(((value - zero) * from.size) / to.size + other)
    return { low: convert(low), high: convert(high) }
  }
  const [mine, theirs] = [LOOSE_SIZES.get(figure.unit) ?? ONE, LOOSE_SIZES.get(unit) ?? ONE]
  const factor = from.size / to.size
  return {
    low: rounded((low * factor * mine.low) / theirs.high),
    high: rounded((high * factor * mine.high) / theirs.low),
  }
}

const ONE: Interval = { low: 1, high: 1 }

/** Without the noise of arithmetic. */
const rounded = (value: number): number => Number(value.toPrecision(9))
