import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allPairs, cluster } from '../../../src/compare/claims/cluster.ts'

const near = (a: number, b: number) => Math.max(0, 1 - Math.abs(a - b) / 10)

test('numbers near one another fall together, far ones do not', () => {
  const items = [1, 2, 3, 40, 41]
  assert.deepEqual(cluster(items, allPairs(items, near), 0.7), [
    [1, 2, 3],
    [40, 41],
  ])
})

test('a chain of near neighbours does not drag far ends together', () => {
  const items = [0, 4, 8, 12, 16]
  const groups = cluster(items, allPairs(items, near), 0.5)
  assert.ok(
    groups.every((group) => Math.max(...group) - Math.min(...group) <= 8),
    JSON.stringify(groups),
  )
})

test('every item is in exactly one cluster', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 }), (items) => {
      const groups = cluster(items, allPairs(items, near), 0.6)
      assert.deepEqual(groups.flat().sort(), [...items].sort())
    }),
  )
})
