import { moment } from '../../compare/claims/moment.ts'
import type { Account, Claim } from '../../model/types.ts'
import { numbersOf, type PlotScale, plotScale } from './plot-scale.ts'

export type TimePoint = {
  readonly account: Account
  /** Per cent of the width: the middle of the time it is about, and the ends of that time. */
  readonly x: number
  readonly from: number
  readonly to: number
  /** Per cent of the height, from above: the number, and its bounds; a bound that is open reaches the edge. */
  readonly y: number
  readonly top: number
  readonly bottom: number
}

/** The figures of a claim by the time they are about. */
export type TimePlot = {
  readonly points: readonly TimePoint[]
  readonly scale: PlotScale
  readonly days: readonly { readonly x: number; readonly label: string }[]
}

/** With fewer different times the rows of the table tell it as well. */
const LEAST_TIMES = 3
/** Per cent left free at either side. */
const MARGIN = 4
const MOST_LABELS = 5
/** Per cent of the width that a label needs. */
const LABEL_ROOM = 9
const DAY = 86_400_000

/** Where the figures stand in time; null where fewer than three different times are known, or one number alone. */
export function timePlot(claim: Claim): TimePlot | null {
  const scale = plotScale(claim)
  const dated = claim.accounts.flatMap((account) => {
    const [start, end] = [moment(account.asOf?.earliest), moment(account.asOf?.latest, true)]
    const known = start ?? end
    return known === null || numbersOf(account).length === 0
      ? []
      : [{ account, start: start ?? known, end: Math.max(end ?? known, start ?? known) }]
  })
  if (!scale || new Set(dated.map(({ start, end }) => (start + end) / 2)).size < LEAST_TIMES) return null
  const first = Math.min(...dated.map(({ start }) => start))
  const last = Math.max(...dated.map(({ end }) => end))
  const at = (time: number) => round(MARGIN + ((time - first) / (last - first || 1)) * (100 - 2 * MARGIN))
  const points = dated.map(({ account, start, end }) => ({
    account,
    x: at((start + end) / 2),
    from: at(start),
    to: at(end),
    ...heights(account, scale),
  }))
  const distinct = new Map(
    [...points].reverse().map((point) => [`${point.x} ${point.y} ${point.account.bound}`, point]),
  )
  return { points: [...distinct.values()].reverse(), scale, days: dayLabels(first, last, at) }
}

function heights(
  account: Account,
  scale: PlotScale,
): { readonly y: number; readonly top: number; readonly bottom: number } {
  const [number = 0] = numbersOf(account)
  const { bound, low, high } = account
  const y = (value: number) => round(100 - scale.at(value))
  return {
    y: y(number),
    top: bound === 'atLeast' || bound === 'moreThan' ? 0 : y(high ?? number),
    bottom: bound === 'atMost' || bound === 'lessThan' ? 100 : y(low ?? number),
  }
}

/** The days between first and last, as many as there is room for; within one day, its hours. */
function dayLabels(first: number, last: number, at: (time: number) => number): TimePlot['days'] {
  const unit = last - first < DAY ? DAY / 24 : DAY
  const start = Math.ceil(first / unit) * unit
  const step = Math.max(1, Math.ceil((last - start) / unit / MOST_LABELS)) * unit
  const name = (time: number) => (unit === DAY ? DAYS : HOURS).format(time)
  const labels = at(start) - at(first) > LABEL_ROOM ? [{ x: at(first), label: name(first) }] : []
  for (let time = start; time <= last && labels.length <= MOST_LABELS; time += step)
    labels.push({ x: at(time), label: name(time) })
  return labels
}

const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const HOURS = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
const round = (value: number) => Math.round(value * 10) / 10
