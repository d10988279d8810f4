import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findReuse } from '../../../src/compare/origins/reuse.ts'
import type { Article } from '../../../src/model/types.ts'

const article = (id: string, text: string, published: string | null = null) => ({
  article: {
    id,
    text,
    outlet: null,
    credits: [],
    published: { value: published, earliest: published, latest: published, basis: 'unknown', because: null },
  } as unknown as Article,
})

const NOTICE = 'this page was made by the press room of the old harbour town and may be copied by all'
const REPORT = 'rescuers carried sandbags along the flooded quay while the pumps of the upper town ran dry before dawn'

test('two reports of many share a passage', () => {
  const { reuse } = findReuse([
    article('a', `One. ${REPORT}`),
    article('b', 'Nothing of it here.'),
    article('c', REPORT),
  ])
  assert.deepEqual(
    reuse.map(({ from, to }) => [from, to].sort()),
    [['a', 'c']],
  )
})

test('what very many hold leads each to the earliest alone, whatever the order', () => {
  const many = Array.from({ length: 90 }, (_, n) =>
    article(`n${n}`, `Own words number ${n}. ${NOTICE}`, `2031-05-${String(1 + ((n + 7) % 28)).padStart(2, '0')}`),
  )
  many[40] = article('first', NOTICE, '2031-01-01')
  const pairs = (list: typeof many) =>
    findReuse(list)
      .reuse.map(({ from, to }) => `${from} ${to}`)
      .sort()
  const found = pairs(many)
  assert.equal(found.length, 89)
  assert.ok(found.every((pair) => pair.endsWith(' first')))
  assert.deepEqual(pairs([...many].reverse()), found)
})

test('a notice that a publisher puts under all is no shared text', () => {
  const notice =
    'Copyright 2031 Orbel Broadcasting. All rights reserved. The terms of use on the pages of the station tell who may show this programme again and for how long'
  assert.deepEqual(
    findReuse([article('a', `One thing. ${notice}`), article('b', `Another matter. ${notice}`)]).reuse,
    [],
  )
})

test('several short runs tell together what none tells alone', () => {
  const one =
    'Nearly all of the girls that were taken by the group more than two years ago have been released. Others, who were held at the boarding school in the town of Chelm in April 2029, are still away.'
  const other =
    'Many who were taken by the group more than two years ago have been seen, it said. It all began at the boarding school in the town of Chelm in April 2029 on a quiet night.'
  assert.equal(findReuse([article('a', one), article('b', other)]).reuse.length, 1)
})
