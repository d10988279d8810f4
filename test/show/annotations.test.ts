import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import jsonld from 'jsonld'
import type { Synopsis } from '../../src/model/types.ts'
import { pieceOf } from '../../src/show/annotations/selectors.ts'
import { render } from '../../src/show/render.ts'
import { sampleSynopsis } from '../web/synopses.ts'
import { WEB_ANNOTATION } from './contexts/web-annotation.ts'
import { hostileSynopsis } from './hostile-synopsis.ts'

type Selector = { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }
type Annotation = {
  id: string
  type: string
  motivation: string
  body: { type: string; source?: string; value?: string; purpose: string }[]
  target: { type: string; source: { id: string; type: string; via?: string }; selector: Selector[] }
}
type Collection = {
  '@context': string
  id: string
  type: string
  total: number
  first: { type: string; partOf: string; startIndex: number; items: Annotation[] }
}

const read = (shown: Synopsis): Collection => JSON.parse(render(shown, { format: 'annotations' }))
let synopsis: Synopsis
before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
})

test('one collection with one page, an annotation for each passage of each account, each with its own IRI', () => {
  const { total, first, id, ...collection } = read(synopsis)
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld')
  assert.equal(collection.type, 'AnnotationCollection')
  assert.deepEqual([first.type, first.partOf, first.startIndex], ['AnnotationPage', id, 0])
  const passages = synopsis.claims.flatMap(({ accounts }) => accounts.flatMap(({ spans }) => spans))
  assert.equal(total, passages.length)
  assert.equal(first.items.length, total)
  assert.equal(new Set(first.items.map((item) => item.id)).size, total)
})

test('each has what the data model asks for: a type, one target, a source, both selectors', () => {
  for (const { id, type, motivation, body, target } of read(synopsis).first.items) {
    assert.match(id, /^urn:synoptic:passage:[\w.~%:-]+$/)
    assert.equal(type, 'Annotation')
    assert.equal(motivation, 'linking')
    assert.match(body[0]?.source ?? '', /^urn:synoptic:claim:/)
    assert.deepEqual(
      body.slice(1).map((one) => one.type),
      body.slice(1).map(() => 'TextualBody'),
    )
    assert.deepEqual(
      target.selector.map((one) => one.type),
      ['TextQuoteSelector', 'TextPositionSelector'],
    )
  }
})

test('its selectors find the passage: by words, by code points, and by prefix and suffix alone', () => {
  for (const shown of [synopsis, hostileSynopsis()]) {
    const { items } = read(shown).first
    const spans = shown.claims.flatMap(({ accounts }) => accounts.flatMap((account) => account.spans))
    for (const [index, span] of spans.entries()) {
      const article = shown.articles.find(({ id }) => id === span.articleId)!
      const text = pieceOf(article, span.in)
      const [quote, position] = items[index]!.target.selector
      assert.equal(quote!.exact, span.quote)
      assert.equal(Array.from(text).slice(position!.start, position!.end).join(''), span.quote)
      assert.ok(text.includes(quote!.prefix + quote!.exact + quote!.suffix))
      assert.ok(Array.from(quote!.prefix).length <= 32)
    }
  }
})

test('a page on the web is where a text came from; an address that is none is not named', () => {
  const vias = read(hostileSynopsis()).first.items.map(({ target }) => target.source.via)
  assert.deepEqual([...new Set(vias)].sort(), ['https://coastwire.example/ferry?a=1&b=%3C2%3E', undefined])
})

test('read as JSON-LD, every key is a term of the vocabulary', async () => {
  const document = read(hostileSynopsis())
  const documentLoader = async (documentUrl: string) => {
    assert.equal(documentUrl, 'http://www.w3.org/ns/anno.jsonld')
    return { contextUrl: undefined, document: WEB_ANNOTATION, documentUrl }
  }
  const [expanded] = await jsonld.expand(document, { documentLoader, safe: true })
  const AS = 'http://www.w3.org/ns/activitystreams#'
  const { [`${AS}first`]: [page] = [] } = expanded as Record<string, Record<string, { '@list': unknown[] }[]>[]>
  assert.equal(page?.[`${AS}items`]?.[0]?.['@list'].length, document.total)
})
