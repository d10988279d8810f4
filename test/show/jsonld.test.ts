import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import jsonld from 'jsonld'
import type { Synopsis } from '../../src/model/types.ts'
import { iriOf } from '../../src/show/jsonld/iris.ts'
import { render } from '../../src/show/render.ts'
import { sampleSynopsis } from '../web/synopses.ts'
import { hostileSynopsis } from './hostile-synopsis.ts'

type Value = { '@id'?: string; '@value'?: unknown; '@type'?: string }
type Node = { readonly '@id': string; readonly '@type': readonly string[] } & Readonly<Record<string, readonly Value[]>>

const SCHEMA = 'http://schema.org/'
const PROV = 'http://www.w3.org/ns/prov#'
const OA = 'http://www.w3.org/ns/oa#'
const AGENTS = [`${PROV}Person`, `${PROV}Organization`]

/** The graph, flattened; throws where a key, a type or an IRI is not in the context, and where a host is asked. */
async function graphOf(shown: Synopsis): Promise<ReadonlyMap<string, Node>> {
  const documentLoader = async (url: string) => assert.fail(`asks ${url}`)
  const document = JSON.parse(render(shown, { format: 'jsonld' }))
  const expanded = await jsonld.expand(document, { documentLoader, safe: true })
  const nodes = (await jsonld.flatten(expanded)) as Node[]
  return new Map(nodes.map((node) => [node['@id'], node]))
}
const withType = (graph: ReadonlyMap<string, Node>, type: string) =>
  [...graph.values()].filter((node) => node['@type']?.includes(type))
const ids = (node: Node, property: string) => (node[property] ?? []).map((value) => value['@id'] ?? '')

let synopsis: Synopsis
let graph: ReadonlyMap<string, Node>
before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
  graph = await graphOf(synopsis)
})

test('each report is a NewsArticle and an entity, with what its page states', () => {
  const reports = withType(graph, `${SCHEMA}NewsArticle`)
  assert.equal(reports.length, synopsis.articles.length)
  for (const { id, title, published } of synopsis.articles) {
    const node = graph.get(iriOf('article', id))
    assert.ok(node?.['@type'].includes(`${PROV}Entity`))
    assert.equal(node?.[`${SCHEMA}headline`]?.[0]?.['@value'], title)
    const date = node?.[`${SCHEMA}datePublished`]?.[0]?.['@value']
    assert.equal(date, published.basis === 'stated' ? published.value : undefined)
  }
})

test('each answer is a Claim of schema.org: words, appearances that are reports, the first of them where it is sure', () => {
  const claims = withType(graph, `${SCHEMA}Claim`)
  assert.ok(claims.length >= synopsis.claims.length)
  for (const claim of claims) {
    assert.ok(claim[`${SCHEMA}text`]?.[0]?.['@value'])
    const appearances = ids(claim, `${SCHEMA}appearance`)
    assert.ok(appearances.length > 0)
    for (const id of appearances) assert.ok(graph.get(id)?.['@type'].includes(`${SCHEMA}NewsArticle`))
    for (const id of ids(claim, `${SCHEMA}firstAppearance`)) assert.ok(appearances.includes(id))
    for (const id of ids(claim, `${SCHEMA}author`))
      assert.match(graph.get(id)?.['@type'][0] ?? '', /^http:\/\/schema.org\/(?:Person|Organization)$/)
    const [point] = ids(claim, `${SCHEMA}isPartOf`)
    assert.ok(ids(graph.get(point ?? '')!, `${SCHEMA}hasPart`).includes(claim['@id']))
  }
})

test('accounts that differ are claims apart, in order to be reviewed one by one', () => {
  const claim = synopsis.claims.find(({ verdict, kind }) => verdict === 'differ' && kind === 'figure')!
  const point = graph.get(iriOf('claim', claim.id))!
  assert.equal(point['urn:synoptic:vocab:verdict']?.[0]?.['@value'], 'differ')
  const texts = ids(point, `${SCHEMA}hasPart`).map((id) => graph.get(id)?.[`${SCHEMA}text`]?.[0]?.['@value'])
  assert.ok(texts.length > 1)
  assert.equal(new Set(texts).size, texts.length)
  assert.ok(texts.includes('94 deaths'))
})

test('the first appearance is not claimed where dates are missing or too rough', async () => {
  const undated = synopsis.articles.map((article) => ({
    ...article,
    published: { value: null, earliest: null, latest: null, basis: 'unknown' as const, because: null },
  }))
  for (const claim of withType(await graphOf({ ...synopsis, articles: undated }), `${SCHEMA}Claim`))
    assert.equal(ids(claim, `${SCHEMA}firstAppearance`).length, ids(claim, `${SCHEMA}appearance`).length === 1 ? 1 : 0)
})

test('who depends on whom keeps to PROV-O: entities derive from entities, and are attributed to agents', () => {
  const relations = [
    { property: 'wasDerivedFrom', qualified: 'qualifiedDerivation', end: 'entity', ofAgents: false },
    { property: 'hadPrimarySource', qualified: 'qualifiedPrimarySource', end: 'entity', ofAgents: false },
    { property: 'wasAttributedTo', qualified: 'qualifiedAttribution', end: 'agent', ofAgents: true },
    { property: 'wasInfluencedBy', qualified: 'qualifiedInfluence', end: 'agent', ofAgents: true },
  ]
  let edges = 0
  for (const node of graph.values()) {
    for (const { property, qualified, end, ofAgents } of relations) {
      const targets = ids(node, `${PROV}${property}`)
      for (const id of targets) {
        if (property !== 'wasInfluencedBy') assert.ok(node['@type'].includes(`${PROV}Entity`))
        const types = graph.get(id)?.['@type'] ?? []
        assert.ok(
          ofAgents ? AGENTS.some((agent) => types.includes(agent)) : types.includes(`${PROV}Entity`),
          `${property} ${id}`,
        )
      }
      edges += ids(node, `${PROV}${qualified}`).length
      const ends = ids(node, `${PROV}${qualified}`).map((id) => ids(graph.get(id)!, `${PROV}${end}`)[0])
      assert.deepEqual([...new Set(ends)].sort(), [...new Set(targets)].sort())
    }
  }
  assert.equal(edges, synopsis.origins.edges.length)
})

test('a source that is inferred is a hypothetical entity with its reason, from which reports derive', async () => {
  const [one, other] = synopsis.articles
  const [story] = synopsis.stories
  assert.ok(one && other && story)
  const span = ({ id, text }: typeof one) => ({ articleId: id, start: 0, end: 20, quote: text.slice(0, 20) })
  const lost = {
    id: 'lost:x',
    name: 'a report by X',
    because: 'both credit X',
    articleIds: [one.id, other.id],
    evidence: [span(one)],
  }
  const links = [one, other].map((report) => ({
    from: report.id,
    to: lost.id,
    order: 'credit' as const,
    because: lost.because,
    evidence: [span(report)],
  }))
  const shown = await graphOf({ ...synopsis, stemmata: [{ storyId: story.id, lost: [lost], links }] })
  const iri = iriOf('origin', lost.id)
  const node = shown.get(iri)
  assert.deepEqual(
    [...(node?.['@type'] ?? [])].sort(),
    [`${PROV}Entity`, 'urn:synoptic:vocab:HypotheticalSource'].sort(),
  )
  assert.equal(node?.['urn:synoptic:vocab:because']?.[0]?.['@value'], lost.because)
  for (const { id } of [one, other])
    assert.ok(ids(shown.get(iriOf('article', id))!, `${PROV}wasDerivedFrom`).includes(iri))
})

test('each passage has a source and both selectors of Web Annotation, its positions whole numbers', () => {
  const passages = withType(graph, `${OA}SpecificResource`)
  assert.ok(passages.length > 0)
  for (const passage of passages) {
    assert.equal(ids(passage, `${OA}hasSource`).length, 1)
    const selectors = ids(passage, `${OA}hasSelector`).map((id) => graph.get(id)!)
    assert.deepEqual(selectors.flatMap((one) => one['@type']).sort(), [
      `${OA}TextPositionSelector`,
      `${OA}TextQuoteSelector`,
    ])
    const start = selectors.flatMap((one) => one[`${OA}start`] ?? [])[0]
    assert.equal(start?.['@type'], 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger')
  }
})

test('hostile ids and texts make IRIs and literals, nothing else; and the graph is RDF', async () => {
  const shown = hostileSynopsis()
  for (const id of (await graphOf(shown)).keys()) assert.match(id, /^(?:_:b\d+|urn:synoptic:[a-z]+:[\w.~%:#-]+)$/)
  const quads = await jsonld.toRDF(JSON.parse(render(shown, { format: 'jsonld' })), {
    format: 'application/n-quads',
  })
  assert.ok(quads.split('\n').length > 100)
})
