import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'
import { anchorOf, passageAnchor } from '../view/anchors.ts'
import { type GraphLayout, NODE_HEIGHT } from '../view/graph-layout.ts'
import { firstEvidence, MOST_IN_FULL } from '../view/origin-edges.ts'

type Point = { readonly x: number; readonly y: number }

/** Who got it from whom, as a picture: arrows run from a source to the report that has it from there. */
export function originGraph({ width, height, nodes, edges }: GraphLayout, name: string): VNode {
  const tip = element(
    'marker',
    { id: `tip-${name}`, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
    element('path', { d: 'M0 0.5 8 4 0 7.5z' }),
  )
  const lines = edges.map(({ edge, points }) =>
    element('path', { class: `edge ${edge.isInferred ? 'inferred' : edge.basis}`, d: curve(points) }),
  )
  // With many edges the list in words names both ends; here the reason alone is the link's name.
  const isThicket = edges.length > MOST_IN_FULL
  const labels = edges.map(({ edge, reason, x, y }) =>
    edgeLabel({ reason, x, y }, isThicket ? null : `${edge.fromName} ${reason}: ${edge.toName}`, firstEvidence(edge)),
  )
  const boxes = nodes.map((node) => {
    const box = [
      element('rect', {
        x: round(node.x - node.width / 2),
        y: round(node.y - NODE_HEIGHT / 2),
        width: round(node.width),
        height: NODE_HEIGHT,
        rx: node.isReport ? 3 : NODE_HEIGHT / 2,
      }),
      element('text', { x: round(node.x), y: round(node.y + 4.5) }, node.label),
    ]
    return node.isReport
      ? element('a', { href: `#${anchorOf('article', node.id)}`, class: 'node report-node' }, box)
      : element('g', { class: node.isLost ? 'node lost' : 'node' }, box)
  })
  const svg = element(
    'svg',
    {
      class: 'graph',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'text-anchor': 'middle',
      'aria-label': 'Graph of origins; the same in words below',
    },
    element('defs', {}, tip),
    element('g', { 'marker-end': `url(#tip-${name})` }, lines),
    boxes,
    labels,
  )
  return element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': 'Who got it from whom, a picture', tabindex: 0 },
    svg,
  )
}

function edgeLabel(
  { reason, x, y }: { readonly reason: string } & Point,
  words: string | null,
  span: ReturnType<typeof firstEvidence>,
): Child {
  const text = element('text', { x: round(x), y: round(y + 4), class: 'reason' }, reason)
  return span ? element('a', { href: `#${passageAnchor(span)}`, 'aria-label': words }, text) : text
}

/** A smooth line through every point of a layout, level where it enters and leaves one. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map((point, index) => {
    const { x, y } = points[index] ?? first
    const middle = round((x + point.x) / 2)
    return `C${middle} ${round(y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`
  })
  return `M${round(first.x)} ${round(first.y)}${steps.join('')}`
}

const round = (value: number) => Math.round(value)
