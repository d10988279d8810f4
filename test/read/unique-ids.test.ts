import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../src/model/types.ts'
import { extract } from '../../src/read/extract.ts'
import { uniqueIds } from '../../src/read/unique-ids.ts'

function article(id: string, path: string, text = 'The ferry of Lund sank.'): Article {
  const [found] = extract(Buffer.from(text), { path, plain: true }).articles
  return { ...found!, id }
}

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id)

test('different ids stay, and nothing is said', () => {
  const given = [article('a', 'a.txt'), article('b', 'b.txt')]
  assert.deepEqual(uniqueIds(given), { articles: given, notices: [] })
})

test('one id for different articles: each gets its own, whatever the order', () => {
  const given = [article('a', 'two.txt'), article('a-2', 'x.txt'), article('a', 'one.txt'), article('b', 'y.txt')]
  const { articles, notices } = uniqueIds(given)
  assert.deepEqual(ids(articles), ['a-3', 'a-2', 'a', 'b'])
  assert.deepEqual(notices, ["2 articles have the id 'a'; they are called a, a-3"])
  const turned = uniqueIds(given.toReversed()).articles
  assert.deepEqual(turned.toReversed(), articles)
})

test('the same article given twice is read once', () => {
  const { articles, notices } = uniqueIds([article('a', 'a.txt'), article('a', 'a.txt'), article('b', 'b.txt')])
  assert.deepEqual(ids(articles), ['a', 'b'])
  assert.deepEqual(notices, ["the article 'a' was given 2 times; it is read once"])
})
