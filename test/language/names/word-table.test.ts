import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createWordTable } from '../../../src/language/names/word-table.ts'

test('words of one and of several texts are found with all their bits, others are not', () => {
  const table = createWordTable(3)
  table.add('orvale\nlindow', 0, 6, 1)
  table.add('orvale\nlindow', 7, 13, 2)
  table.add('the lindow', 4, 10, 4)
  table.add('pell', 0, 4, 8)
  assert.deepEqual(['orvale', 'lindow', 'pell', 'orval', 'lindows', ''].map(table.get), [1, 6, 8, 0, 0, 0])
})

test('a full table says so', () => {
  const table = createWordTable(1)
  table.add('orvale', 0, 6, 1)
  assert.throws(() => table.add('lindow', 0, 6, 1), /more than 1 words/)
})
