import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRunningTally } from '../../../src/compare/claims/running-tally.ts'
import type { Figure } from '../../../src/model/types.ts'

const count = (unit: string, counted: string | null): Figure =>
  ({ kind: 'count', unit, facets: { counted } }) as unknown as Figure

test('what is added up from game to game is a tally; people and things are none', () => {
  assert.equal(isRunningTally(count('points', 'lead')), true)
  assert.equal(isRunningTally(count('career points', null)), true)
  assert.equal(isRunningTally(count('matches', 'match')), true)
  assert.equal(isRunningTally(count('people', 'people')), false)
  assert.equal(isRunningTally(count('cables', 'cable')), false)
})
