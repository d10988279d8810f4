import { Graph, layout } from '@dagrejs/dagre'
import { type NamedEdge, reasonOf } from './origin-edges.ts'
import { shorten } from './shorten.ts'

export type GraphLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly {
    readonly id: string
    readonly label: string
    readonly isReport: boolean
    /** Inferred: not among the reports. */
    readonly isLost: boolean
    readonly x: number
    readonly y: number
    readonly width: number
  }[]
  readonly edges: readonly {
    readonly edge: NamedEdge
    readonly reason: string
    readonly points: readonly { readonly x: number; readonly y: number }[]
    readonly x: number
    readonly y: number
  }[]
}

/** Pixels; a character of the page's 13 px sans is about 7 wide, a capital 9; of the 11 px labels about 5.9. */
export const NODE_HEIGHT = 30
const CHARACTER = 7
const CAPITAL = 9
const SMALL_CHARACTER = 5.9
const LABEL_HEIGHT = 16
function widthOf(label: string): number {
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0
  return label.length * CHARACTER + capitals * (CAPITAL - CHARACTER)
}

type Box = { readonly x?: number; readonly y?: number; readonly width?: number }

/** Where an edge meets a node: at its right side (1) or its left (-1), towards the next point, so that many fan out. */
function sideOf(
  { x = 0, y = 0, width = 0 }: Box,
  side: 1 | -1,
  next?: Box,
): { readonly x: number; readonly y: number } {
  const towards = ((next?.y ?? y) - y) * 0.15
  const most = NODE_HEIGHT / 2 - 5
  return { x: x + (side * width) / 2, y: y + Math.max(-most, Math.min(most, towards)) }
}

/** Sources at the left, those who have it from them at the right; null where there is no edge to draw. */
export function graphLayout(edges: readonly NamedEdge[]): GraphLayout | null {
  if (edges.length === 0) return null
  const graph = new Graph({ multigraph: true }).setGraph({
    rankdir: 'LR',
    nodesep: 14,
    ranksep: 26,
    edgesep: 8,
    marginx: 6,
    marginy: 6,
  })
  const names = new Map<string, { label: string; isReport: boolean; isLost: boolean }>()
  for (const edge of edges) {
    names.set(edge.to, {
      label: shorten(edge.toName, 30),
      isReport: edge.toKind === 'article',
      isLost: edge.isInferred ?? false,
    })
    names.set(edge.from, { label: shorten(edge.fromName, 30), isReport: true, isLost: false })
  }
  // dagre keeps nodes as fields of an object: an id such as "__proto__" must not be one
  const keys = new Map([...names.keys()].map((id, index) => [id, `n${index}`]))
  const key = (id: string) => keys.get(id) ?? ''
  for (const [id, { label }] of names) graph.setNode(key(id), { width: widthOf(label) + 22, height: NODE_HEIGHT })
  edges.forEach((edge, index) => {
    const width = reasonOf(edge).length * SMALL_CHARACTER + 8
    graph.setEdge(key(edge.to), key(edge.from), { width, height: LABEL_HEIGHT, labelpos: 'c' }, `e${index}`)
  })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: [...names].map(([id, { label, isReport, isLost }]) => {
      const node = graph.node(key(id))
      return { id, label, isReport, isLost, x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0 }
    }),
    edges: edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(key(edge.to), key(edge.from), `e${index}`)
      const inner = points.slice(1, -1)
      const ends = [
        sideOf(graph.node(key(edge.to)), 1, inner[0]),
        sideOf(graph.node(key(edge.from)), -1, inner.at(-1)),
      ] as const
      return { edge, reason: reasonOf(edge), points: [ends[0], ...inner, ends[1]], x, y }
    }),
  }
}
