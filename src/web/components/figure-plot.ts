import type { VNode } from 'preact'
import type { Account } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { passageAnchor } from '../view/anchors.ts'
import { numbersOf, type PlotScale } from '../view/plot-scale.ts'

/** Pixels; widths are in per cent, so that a plot is as wide as its column. */
const HEIGHT = 26
const MIDDLE = HEIGHT / 2

/**
 * One row of a plot: the account's number on the common scale, a bar between its bounds, an arrow where one is open.
 * The row's text says the same, so the picture is hidden from screen readers; its point leads to the passage.
 */
export function plotRow(account: Account, scale: PlotScale): VNode | null {
  const span = account.spans[0]
  const numbers = numbersOf(account)
  if (!span || numbers.length === 0) return null
  const { bound = 'exact' } = account
  const value = typeof account.value === 'number' ? account.value : (numbers[0] ?? 0)
  const openUp = bound === 'atLeast' || bound === 'moreThan'
  const openDown = bound === 'atMost' || bound === 'lessThan'
  const from = openDown ? 0 : scale.at(account.low ?? value)
  const to = openUp ? 100 : scale.at(account.high ?? value)
  const isOpen = bound !== 'exact'
  const percent = (at: number) => `${at}%`
  const shapes: Child[] = [
    ...scale.ticks.map((tick) =>
      element('line', {
        x1: percent(scale.at(tick.value)),
        x2: percent(scale.at(tick.value)),
        y2: HEIGHT,
      }),
    ),
    from < to ? element('line', { class: 'bar', x1: percent(from), x2: percent(to), y1: MIDDLE, y2: MIDDLE }) : null,
    openUp
      ? element(
          'svg',
          { x: '100%', y: MIDDLE, overflow: 'visible' },
          element('path', { d: 'M-7-4 0 0-7 4', class: 'tip' }),
        )
      : null,
    openDown
      ? element(
          'svg',
          { x: '0%', y: MIDDLE, overflow: 'visible' },
          element('path', { d: 'M7-4 0 0 7 4', class: 'tip' }),
        )
      : null,
    element('circle', { class: isOpen ? 'point open' : 'point', cx: percent(scale.at(value)), cy: MIDDLE, r: 5 }),
  ]
  return element(
    'svg',
    { class: 'plot', width: '100%', height: HEIGHT, 'aria-hidden': 'true' },
    element('a', { href: `#${passageAnchor(span)}`, tabindex: -1 }, shapes),
  )
}

/** The numbers of the scale, above its rows. */
export function plotAxis({ ticks, at, logarithmic }: PlotScale): VNode {
  const labels = ticks.map(({ value, label }) =>
    element('text', { x: `${at(value)}%`, y: 14, 'text-anchor': 'middle' }, label),
  )
  return element(
    'svg',
    { class: 'axis', width: '100%', height: 18, 'aria-hidden': 'true' },
    labels,
    logarithmic ? element('title', {}, 'logarithmic') : null,
  )
}
