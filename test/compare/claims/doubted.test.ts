import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDoubted } from '../../../src/compare/claims/doubted.ts'
import type { Statement } from '../../../src/compare/claims/statements.ts'

const statement = (quote: string, negated = false) => ({ span: { quote }, negated }) as Statement

test('who calls it a rumour, alleged or untrue, or negates it, asserts nothing', () => {
  for (const quote of [
    'The agency called reports of cases in Orsk a rumour.',
    'The channel allegedly blurred her face.',
    'He asked the club to confirm whether the man was its owner.',
  ])
    assert.ok(isDoubted(statement(quote)), quote)
  assert.ok(isDoubted(statement('The mill did not burn.', true)))
  assert.ok(!isDoubted(statement('Three cases were found in Orsk, the ministry said.')))
})
