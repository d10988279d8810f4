import type { VNode } from 'preact'
import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { passageAnchor } from '../view/anchors.ts'
import { shorten } from '../view/shorten.ts'
import { type TimePoint, timePlot } from '../view/time-plot.ts'

/** Points that are drawn; of more than this a picture of so small a size shows no more. */
const MOST_POINTS = 24

/**
 * The figures of a claim by the time they are about, with their bounds: how a number grew, and which stand beside each
 * other. The table below says the same in words, so it is hidden from screen readers; each point leads to its passage.
 */
export function timeChart(claim: Claim, label: (articleId: string) => string): VNode | null {
  const plot = timePlot(claim)
  if (!plot) return null
  const { points, scale, days } = plot
  const lines = scale.ticks.map(({ value, label: number }) => {
    const y = `${Math.round((100 - scale.at(value)) * 10) / 10}%`
    return [element('line', { y1: y, y2: y, x2: '100%' }), element('text', { x: '-8', y, dy: 4 }, number)]
  })
  const times = days.map(({ x, label: day }) => element('text', { class: 'day', x: `${x}%`, y: '100%', dy: 16 }, day))
  return element(
    'svg',
    { class: 'time-chart', 'aria-hidden': 'true' },
    lines,
    times,
    points.slice(0, MOST_POINTS).map((point) => pointOf(point, label)),
  )
}

function pointOf(point: TimePoint, label: (articleId: string) => string): Child {
  const { account, x, from, to, y, top, bottom } = point
  const span = account.spans[0]
  if (!span) return null
  return element(
    'a',
    { href: `#${passageAnchor(span)}`, tabindex: -1 },
    element('title', {}, `${label(account.articleId)}: ${shorten(span.quote, 40)}`),
    top < bottom ? element('line', { x1: `${x}%`, x2: `${x}%`, y1: `${top}%`, y2: `${bottom}%` }) : null,
    to - from > 2 ? element('line', { class: 'span', x1: `${from}%`, x2: `${to}%`, y1: `${y}%`, y2: `${y}%` }) : null,
    element('circle', { class: account.bound && account.bound !== 'exact' ? 'open' : null, cx: `${x}%`, cy: `${y}%` }),
  )
}
