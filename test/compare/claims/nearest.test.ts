import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nearestPairs } from '../../../src/compare/claims/nearest.ts'

const items = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 4 }), { maxLength: 25 })

test('with room for all, every pair that has something in common is found once', () => {
  fc.assert(
    fc.property(items, (features) => {
      const all = features.flatMap((own, i) =>
        features.flatMap((other, j) => (i < j && own.some((one) => other.includes(one)) ? [[i, j]] : [])),
      )
      assert.deepEqual(nearestPairs(features, { most: 100, commonest: 100 }), all)
    }),
  )
})

test('pairs grow with the items, not with their square', () => {
  fc.assert(
    fc.property(items, (features) => {
      const pairs = nearestPairs(features, { most: 2, commonest: 100 })
      assert.ok(pairs.length <= 2 * features.length, `${pairs.length} pairs of ${features.length}`)
      assert.ok(pairs.every(([i, j]) => i < j))
    }),
  )
})

test('those that share the rarest are kept; what very many have tells nothing', () => {
  const features = [['rare', 'b'], ['rare', 'b'], ['b'], ['b'], ...Array.from({ length: 5 }, () => ['common'])]
  const pairs = nearestPairs(features, { most: 1, commonest: 4 })
  assert.ok(pairs.some(([i, j]) => i === 0 && j === 1))
  assert.ok(
    pairs.every(([, j]) => j < 4),
    JSON.stringify(pairs),
  )
})
