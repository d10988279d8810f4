import type { Account, Claim } from '../../model/types.ts'

/** Where numbers stand on a plot, in per cent of its width. */
export type PlotScale = {
  readonly at: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly logarithmic: boolean
}

/** Per cent left free at either side, for labels and the arrows of open bounds. */
const MARGIN = 7
/** From this ratio of largest to smallest on, a linear scale would lay the small ones upon each other. */
const WIDE = 60
/** Numbers closer together than this share of the largest are drawn without the zero. */
const CLOSE = 0.6
const TICKS = 4

/** The scale for the figures of a claim; null where there is nothing to see: fewer than two numbers, or all the same. */
export function plotScale({ kind, accounts }: Claim): PlotScale | null {
  if (kind !== 'figure') return null
  const values = accounts.flatMap(numbersOf)
  if (new Set(values).size < 2) return null
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const logarithmic = least > 0 && most / least > WIDE
  const step = niceStep((logarithmic ? most : least > CLOSE * most ? most - least : most - Math.min(0, least)) / TICKS)
  const first =
    least > CLOSE * most ? Math.floor(least / step - 0.25) * step : Math.min(0, Math.floor(least / step) * step)
  const last = Math.max(most, first + step)
  const [from, to] = logarithmic ? [Math.log(least), Math.log(most)] : [first, last]
  const share = (value: number) => ((logarithmic ? Math.log(Math.max(value, least)) : value) - from) / (to - from || 1)
  const marks = logarithmic ? [least, most] : Array.from({ length: TICKS + 3 }, (_, index) => first + index * step)
  return {
    at: (value) => Math.round((MARGIN + share(value) * (100 - 2 * MARGIN)) * 10) / 10,
    ticks: marks
      .filter((value) => value <= last * 1.0001 || value === first)
      .map((value) => ({ value, label: (Math.abs(value) < MILLION ? PLAIN : COMPACT).format(value) })),
    logarithmic,
  }
}

const MILLION = 1e6
const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 })

/** The numbers an account names: its value and its bounds. */
export function numbersOf({ value, low, high }: Account): number[] {
  return [value, low, high].filter((number): number is number => typeof number === 'number' && Number.isFinite(number))
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(raw: number): number {
  if (!(raw > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10)
}
