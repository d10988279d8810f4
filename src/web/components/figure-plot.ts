import type { VNode } from 'preact'
import type { Account } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { passageAnchor } from '../view/anchors.ts'
import { numbersOf, type PlotScale } from '../view/plot-scale.ts'

/** Pixels, as the style has them; widths are in per cent, so that a plot is as wide as its column. */
const HEIGHT = 26
const MIDDLE = HEIGHT / 2

/**
 * One row of a plot: the account's number on the common scale, a bar between its bounds, an arrow where one is open.
 * The row's text says the same, so the picture is hidden from screen readers; its point leads to the passage.
 */
export function plotRow(account: Account, scale: PlotScale, ticks: string): VNode | null {
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
    element('use', { href: `#${ticks}` }),
    from < to ? element('rect', { x: percent(from), width: percent(Math.round((to - from) * 10) / 10) }) : null,
    openUp ? element('use', { href: '#tip-up', x: '100%', y: MIDDLE }) : null,
    openDown ? element('use', { href: '#tip-down', y: MIDDLE }) : null,
    element('circle', { class: isOpen ? 'open' : null, cx: percent(scale.at(value)) }),
  ]
  return element(
    'svg',
    { 'aria-hidden': 'true' },
    element('a', { href: `#${passageAnchor(span)}`, tabindex: -1 }, shapes),
  )
}

/** The numbers of the scale, above its rows, and its lines once for all rows, under the id `name`. */
export function plotAxis({ ticks, at, logarithmic }: PlotScale, name: string): VNode {
  const lines = ticks.map(({ value }) => element('line', { x1: `${at(value)}%`, x2: `${at(value)}%`, y2: HEIGHT }))
  const labels = ticks.map(({ value, label }) =>
    element('text', { x: `${at(value)}%`, y: 14, 'text-anchor': 'middle' }, label),
  )
  return element(
    'svg',
    { class: 'axis', width: '100%', height: 18, 'aria-hidden': 'true' },
    element('symbol', { id: name }, lines),
    labels,
    logarithmic ? element('title', {}, 'logarithmic') : null,
  )
}

/** What all plots of a page draw with. */
export function plotShapes(): VNode {
  return element(
    'svg',
    { class: 'shapes', width: 0, height: 0, 'aria-hidden': 'true' },
    element(
      'defs',
      {},
      element('path', { id: 'tip-up', d: 'M-7-4 0 0-7 4' }),
      element('path', { id: 'tip-down', d: 'M7-4 0 0 7 4' }),
    ),
  )
}
