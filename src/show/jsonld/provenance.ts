import type { OriginEdge, OriginGraph, OriginNode, Stemma } from '../../model/types.ts'
import type { Node } from './context.ts'
import { evidenceOf } from './evidence.ts'
import { iriOf } from './iris.ts'
import type { GraphIndex } from './jsonld-report.ts'

/** PROV-O's class for what reports depend on: agents, but for documents and reports, which are entities. */
const CLASSES: Readonly<Record<OriginNode['kind'], readonly string[]>> = {
  article: ['prov:Entity'],
  document: ['prov:Entity'],
  person: ['Person', 'prov:Person'],
  organization: ['Organization', 'prov:Organization'],
  outlet: ['Organization', 'prov:Organization'],
  agency: ['Organization', 'prov:Organization'],
}

/** How a dependence is said, short and with its evidence. */
type Relation = {
  readonly short: string
  readonly qualified: string
  readonly type: string
  readonly role: 'agent' | 'entity'
}

const RELATIONS = {
  derived: { short: 'wasDerivedFrom', qualified: 'qualifiedDerivation', type: 'prov:Derivation', role: 'entity' },
  attributed: { short: 'wasAttributedTo', qualified: 'qualifiedAttribution', type: 'prov:Attribution', role: 'agent' },
  influenced: { short: 'wasInfluencedBy', qualified: 'qualifiedInfluence', type: 'prov:AgentInfluence', role: 'agent' },
  informed: { short: 'wasInfluencedBy', qualified: 'qualifiedInfluence', type: 'prov:EntityInfluence', role: 'entity' },
  primary: {
    short: 'hadPrimarySource',
    qualified: 'qualifiedPrimarySource',
    type: 'prov:PrimarySource',
    role: 'entity',
  },
} as const satisfies Record<string, Relation>

/** The sources that are no report of the synopsis, each with whom it has it from itself. */
export function sourceNodes(
  { nodes }: OriginGraph,
  dependence: ReadonlyMap<string, Node>,
  stemmata: readonly Stemma[] = [],
): readonly Node[] {
  const lost = new Map(stemmata.flatMap((stemma) => stemma.lost.map((source) => [source.id, source.because] as const)))
  return nodes
    .filter(({ kind }) => kind !== 'article')
    .map((node) => ({
      '@id': iriOfNode(node),
      '@type': lost.has(node.id) ? [...CLASSES[node.kind], 'HypotheticalSource'] : CLASSES[node.kind],
      name: node.name,
      ...(lost.has(node.id) && { because: lost.get(node.id) }),
      ...dependence.get(node.id),
    }))
}

/** The graph with the sources that are inferred, and the reports derived from them. */
export function withInferred({ nodes, edges }: OriginGraph, stemmata: readonly Stemma[] = []): OriginGraph {
  const lost = stemmata.flatMap((stemma) => stemma.lost)
  const ids = new Set(lost.map(({ id }) => id))
  const links = stemmata.flatMap((stemma) => stemma.links).filter(({ to }) => ids.has(to))
  return {
    nodes: [...nodes, ...lost.map(({ id, name }) => ({ id, kind: 'document' as const, name }))],
    edges: [...edges, ...links.map(({ from, to, evidence }) => ({ from, to, basis: 'reuse' as const, evidence }))],
  }
}

/** By who depends: on what, each dependence with the passages that show it. */
export function dependenceOf({ nodes, edges }: OriginGraph, index: GraphIndex): ReadonlyMap<string, Node> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byDependent = Map.groupBy(edges, ({ from }) => from)
  return new Map([...byDependent].map(([from, own]) => [from, relationsOf(own, byId, index)]))
}

function relationsOf(edges: readonly OriginEdge[], nodes: ReadonlyMap<string, OriginNode>, index: GraphIndex): Node {
  const said: Record<string, unknown[]> = {}
  const add = (key: string, value: unknown) => {
    said[key] = [...(said[key] ?? []), value]
  }
  for (const edge of edges) {
    const node = nodes.get(edge.to)
    if (!node) continue
    const { short, qualified, type, role } = relationOf(edge, nodes.get(edge.from), node)
    add(short, iriOfNode(node))
    add(qualified, {
      '@type': type,
      [role]: iriOfNode(node),
      ...(edge.share === undefined ? {} : { share: edge.share }),
      evidence: evidenceOf(edge.evidence, index),
    })
  }
  return said
}

/** Shared text is a derivation, a credit an attribution, a quoted person or body an influence, a quoted document a source. */
function relationOf({ basis }: OriginEdge, from: OriginNode | undefined, to: OriginNode): Relation {
  if (!isEntity(to)) return basis === 'credit' && isEntity(from) ? RELATIONS.attributed : RELATIONS.influenced
  if (!isEntity(from)) return RELATIONS.informed
  return basis === 'reuse' ? RELATIONS.derived : RELATIONS.primary
}

const isEntity = (node: OriginNode | undefined) => node?.kind === 'article' || node?.kind === 'document'
const iriOfNode = ({ id, kind }: OriginNode) => iriOf(kind === 'article' ? 'article' : 'origin', id)
