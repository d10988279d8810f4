import type {
  Annotated,
  Attribution,
  Decision,
  Entity,
  OriginEdge,
  OriginGraph,
  OriginNode,
  SourceKind,
  Span,
  TraceEntry,
} from '../../model/types.ts'
import { decisionEntry } from '../decisions/by-whom.ts'
import { vetoesOf, withoutVetoed } from '../decisions/vetoes.ts'
import { knownMedia, mediaCredits } from './media-credits.ts'
import type { Reuse, SharedQuotation } from './reuse.ts'
import { strongestReuse } from './strongest-reuse.ts'

/**
 * The graph of who has what from whom: an edge from an article to each agency or outlet it credits, to each source it
 * attributes statements to, and to each article it shares text with; and from a source to the one it was quoted by.
 */
export function traceOrigins(
  articles: readonly Annotated[],
  { reuse: all, quotations }: { readonly reuse: readonly Reuse[]; readonly quotations: readonly SharedQuotation[] },
  entity: (id: string) => Entity | undefined,
  decisions: readonly Decision[] = [],
): { readonly origins: OriginGraph; readonly trace: readonly TraceEntry[] } {
  const { kept: reuse, trace: left } = strongestReuse(all)
  const nodes = new Map<string, OriginNode>()
  const edges = new Map<string, Omit<OriginEdge, 'evidence'> & { readonly evidence: Span[] }>()
  const add = (edge: OriginEdge) => {
    const key = `${edge.from}\n${edge.to}\n${edge.basis}`
    const known = edges.get(key)
    if (known) for (const span of edge.evidence) known.evidence.push(span)
    else edges.set(key, { ...edge, evidence: [...edge.evidence] })
  }
  const node = (found: OriginNode) => {
    if (!nodes.has(found.id)) nodes.set(found.id, found)
    return found.id
  }
  for (const { article } of articles) node({ id: article.id, kind: 'article', name: article.title ?? article.id })
  const isMedium = knownMedia(articles)
  const text = new Map(articles.map(({ article }) => [article.id, article.text]))
  for (const { from, to, runs, share, degree } of reuse) {
    const evidence = runs.flatMap(({ a, b }) => [spanAt(text, from, a), spanAt(text, to, b)])
    const made = degree === 'none' ? {} : { degree }
    add({ from, to, basis: 'reuse', evidence, share: Math.round(share * 1000) / 1000, ...made })
  }
  for (const annotated of articles) {
    for (const credit of annotated.article.credits) {
      const named = annotated.entities.find(
        ({ name, variants }) => name === credit || variants.some((variant) => variant.text === credit),
      )
      const id = node({
        id: named ? `source:${named.id}` : `source:${credit.toLowerCase()}`,
        kind: 'agency',
        name: credit,
      })
      const spans =
        named?.variants
          .find((variant) => variant.text === credit)
          ?.spans.filter((span) => span.articleId === annotated.article.id) ?? []
      add({ from: annotated.article.id, to: id, basis: 'credit', evidence: [...spans.slice(0, 1)] })
    }
    for (const { entityId, name, kind, evidence } of mediaCredits(annotated, isMedium))
      add({
        from: annotated.article.id,
        to: node({ id: `source:${entityId ?? name.toLowerCase()}`, kind, name }),
        basis: 'credit',
        evidence: [evidence],
      })
    const byId = new Map(annotated.attributions.map((attribution) => [attribution.id, attribution]))
    for (const attribution of annotated.attributions) {
      const source = sourceNode(attribution, entity)
      if (!source || isOwnOutlet(annotated, source.name)) continue
      const outer = attribution.via.map((id) => byId.get(id)).find((found) => found && sourceNode(found, entity))
      const outerNode = outer ? sourceNode(outer, entity) : null
      const evidence = [...attribution.content, ...(attribution.source ? [attribution.source] : [])]
      node(source)
      if (outerNode && outerNode.id !== source.id)
        add({ from: node(outerNode), to: source.id, basis: 'attribution', evidence })
      // Another medium is credited for what it reported; anybody else is quoted.
      const basis = source.kind === 'agency' || source.kind === 'outlet' ? 'credit' : 'attribution'
      add({ from: annotated.article.id, to: source.id, basis, evidence })
    }
  }
  const spokenBy = new Map(articles.map((annotated) => [annotated.article.id, annotated.attributions]))
  for (const { a, b, run } of quotations) {
    const sides = [spanAt(text, a, run.a), spanAt(text, b, run.b)]
    const speakers = sides.map((span) => speakerOf(spokenBy.get(span.articleId) ?? [], span, entity))
    const speaker = speakers.find((found) => found !== null) ?? quotationNode(sides[0])
    for (const span of sides) add({ from: span.articleId, to: node(speaker), basis: 'attribution', evidence: [span] })
  }
  const vetoed = vetoesOf(decisions)
  const kept = withoutVetoed([...edges.values()], vetoed)
  const known = new Set([...edges.values()].map(({ from, to }) => `${from}\n${to}`))
  const trace = [
    ...vetoed.flatMap((veto) => {
      const ids = [veto.from, veto.to]
      if (known.has(ids.join('\n')))
        return [decisionEntry('origins', veto, 'applied', 'it does not depend on the other', ids)]
      return text.has(veto.from) ? [decisionEntry('origins', veto, 'lost', 'there is no such dependence', ids)] : []
    }),
    ...reuse.map(({ from, to, runs, share, degree, dated }) => ({
      step: 'origins',
      rule: 'shared text',
      reason: `${runs.length} passages of ${Math.max(...runs.map((run) => run.words))} words or fewer in common, ${Math.round(share * 100)} % of the text${MADE[degree]}; ${dated ? 'the later one is taken to depend on the earlier' : 'which came first is not known'}`,
      ids: [from, to],
    })),
    ...left,
  ]
  return { origins: { nodes: [...nodes.values()], edges: kept }, trace }
}

/** "told the Herald" in the Herald: a report has nothing from its own outlet. */
function isOwnOutlet({ article }: Annotated, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the /, '')
  return article.outlet !== null && plain(article.outlet.name) === plain(name)
}

const MADE: Readonly<Record<Reuse['degree'], string>> = {
  cut: ', copied in long stretches',
  light: ', edited throughout',
  heavy: ', rewritten',
  none: '',
}

/** The source of the attribution that most of a passage is the content of. */
function speakerOf(
  attributions: readonly Attribution[],
  span: Span,
  entity: (id: string) => Entity | undefined,
): OriginNode | null {
  const holding = attributions.filter(({ content }) =>
    content.some(
      (part) => Math.min(part.end, span.end) - Math.max(part.start, span.start) > (span.end - span.start) / 2,
    ),
  )
  for (const attribution of holding.sort((a, b) => b.via.length - a.via.length)) {
    const source = sourceNode(attribution, entity)
    if (source) return source
  }
  return null
}

/** Where no report names the speaker, the quotation itself is what they have in common. */
function quotationNode(span: Span | undefined): OriginNode {
  const words = (span?.quote ?? '').replace(/\s+/g, ' ')
  return { id: `quotation:${span?.articleId}:${span?.start}`, kind: 'document', name: `“${words.slice(0, 60)}”` }
}

function spanAt(
  text: ReadonlyMap<string, string>,
  articleId: string,
  { start, end }: { readonly start: number; readonly end: number },
): Span {
  return { articleId, start, end, quote: (text.get(articleId) ?? '').slice(start, end) }
}

const NODE_KINDS: Readonly<Record<SourceKind, OriginNode['kind']>> = {
  official: 'person',
  person: 'person',
  witness: 'person',
  anonymous: 'person',
  organization: 'organization',
  outlet: 'outlet',
  agency: 'agency',
  document: 'document',
}

/** The node of an attribution's source: its entity where it has one; else none, for a nameless source is nobody's origin twice. */
function sourceNode(
  { sourceEntityId, sourceKind }: Attribution,
  entity: (id: string) => Entity | undefined,
): OriginNode | null {
  const known = sourceEntityId === null ? undefined : entity(sourceEntityId)
  if (!known) return null
  const kind =
    known.kind === 'person'
      ? 'person'
      : sourceKind === 'outlet' || sourceKind === 'agency'
        ? sourceKind
        : sourceKind === 'document'
          ? 'document'
          : known.kind === 'organization' || known.kind === 'place'
            ? 'organization'
            : NODE_KINDS[sourceKind]
  return { id: `source:${known.id}`, kind, name: known.name }
}
