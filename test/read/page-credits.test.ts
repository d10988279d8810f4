import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/read/extract.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const body =
  '<p>The dam above Ostmark will be raised by two metres, the council said on Tuesday, after years of talks with the towns below it and the farmers.</p><p>It is a sad day, but the cracks leave no choice, said the mayor, who had crossed it every morning on the way to school, as all had.</p>'
const read = (data: string, html = body) =>
  extract(
    encode(
      `<html><head><meta property="og:site_name" content="Tarn Post"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam of Ostmark to be raised"${data}}</script></head><body><article><h1>Dam of Ostmark to be raised</h1>${html}</article></body></html>`,
    ),
  ).articles[0]

test('what a page is based on, where it has its text from and who signs it are credited', () => {
  assert.deepEqual(read(',"isBasedOn":"https://www.wire.example/dam"')?.credits, ['wire.example'])
  assert.deepEqual(read(',"isBasedOn":{"@type":"NewsArticle","publisher":{"name":"Vale Wire"}}')?.credits, [
    'Vale Wire',
  ])
  assert.deepEqual(read(',"sourceOrganization":{"name":"Vale Wire"}')?.credits, ['Vale Wire'])
  assert.deepEqual(read(',"author":{"@type":"Organization","name":"Reuters"}')?.credits, ['Reuters'])
  const both = read('', `<p class="byline">By Ida Holm and agencies</p>${body}`)
  assert.deepEqual([both?.authors, both?.credits], [['Ida Holm'], ['agencies']])
})

test('the outlet itself is no credit, and an author no agency', () => {
  assert.deepEqual(read(',"provider":{"name":"Tarn Post"},"author":{"name":"Ida Holm"}')?.credits, [])
})

const text =
  'Dam of Ostmark to be raised\n\nThe dam above Ostmark will be raised by two metres, the council said on Tuesday, after years of talks with the towns below it.\n\nIt is a sad day, but the cracks leave no choice, said the mayor, who had crossed it every morning.'

test('credits below a plain text', () => {
  for (const [line, credits] of [
    ['With agencies', ['agencies']],
    ['– Reuters', ['Reuters']],
    ['(With inputs from AP and AFP)', ['AP', 'AFP']],
    ['Source: Xinhua', ['Xinhua']],
    ['AFP/dpa', ['AFP', 'dpa']],
  ] as const) {
    const [article] = extract(encode(`${text}\n\n${line}\n\nMore on this story`), { path: 'a.txt' }).articles
    assert.deepEqual(article?.credits, credits, line)
    assert.match(article?.text ?? '', /every morning\.$/)
  }
})

test('the section that the data name, and none where they list tags', () => {
  assert.equal(read(',"articleSection":["Valley","News"]')?.section, 'Valley')
  assert.equal(read(`,"articleSection":"${'tag, '.repeat(20)}"`)?.section, undefined)
})
