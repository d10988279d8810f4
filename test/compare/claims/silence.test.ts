import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silence } from '../../../src/compare/claims/material.ts'
import type { Annotated } from '../../../src/model/types.ts'

const reports = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ article: { id: `r${n}` } }) as unknown as Annotated)
const accounts = (count: number) => Array.from({ length: count }, (_, n) => ({ articleId: `r${n}` }))

test('in a story that can be read the silent reports are named', () => {
  assert.deepEqual(silence({ articles: reports(4) }, accounts(2)), { silent: ['r2', 'r3'] })
  assert.equal(silence({ articles: reports(200) }, accounts(2)).silent.length, 198)
})

test('in a large story they are counted, without those of other stories, unless many tell it', () => {
  const articles = reports(400)
  assert.deepEqual(silence({ articles }, [...accounts(3), { articleId: 'elsewhere' }]), {
    silent: [],
    silentCount: 397,
  })
  assert.equal(silence({ articles }, accounts(100)).silent.length, 300)
  assert.equal(silence({ articles }, accounts(100)).silentCount, undefined)
})
