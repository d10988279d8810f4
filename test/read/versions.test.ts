import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../../src/model/types.ts'
import { markVersions } from '../../src/read/versions.ts'

function article(id: string, text: string, more: { readonly url?: string; readonly day?: string } = {}): Article {
  const day = more.day ?? null
  return {
    id,
    source: { sha256: id.repeat(64).slice(0, 64), ...(more.url === undefined ? {} : { url: more.url }) },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { value: day, earliest: day, latest: day, basis: day === null ? 'unknown' : 'stated', because: null },
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
  }
}

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ')

const articles = [
  article('a', words(0, 200), { url: 'https://post.example/bridge?utm_source=x', day: '2020-06-02' }),
  article('b', `${words(0, 200)} and more of it ${words(900, 40)}`, {
    url: 'https://www.post.example/bridge/',
    day: '2020-06-03',
  }),
  article('c', `${words(0, 190)} tail`, { url: 'https://other.example/copy', day: '2020-06-04' }),
  article('d', words(3000, 200), { url: 'https://other.example/own', day: '2020-06-04' }),
  article('e', `${words(0, 30)} ${words(5000, 300)}`, { day: '2020-06-05' }),
]

test('the same page is a version, the same text elsewhere a repeat, a passage alone neither', () => {
  const [, b, c, d, e] = markVersions(articles)
  assert.equal(b?.versionOf, 'a')
  assert.equal(b?.nearDuplicateOf, undefined)
  assert.equal(c?.nearDuplicateOf, 'a')
  assert.equal(d?.nearDuplicateOf, undefined)
  assert.equal(e?.nearDuplicateOf, undefined)
})

test('the order of the input does not matter', () => {
  const marks = (list: readonly Article[]) =>
    new Map(markVersions(list).map(({ id, versionOf, nearDuplicateOf }) => [id, `${versionOf} ${nearDuplicateOf}`]))
  const wanted = marks(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (list) => {
      for (const [id, mark] of marks(list)) assert.equal(mark, wanted.get(id))
    }),
  )
})
