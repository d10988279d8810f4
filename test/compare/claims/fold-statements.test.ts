import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldStatements } from '../../../src/compare/claims/fold-statements.ts'
import type { Statement } from '../../../src/compare/claims/statements.ts'

const said = (words: string): Statement => ({ stems: new Set(words.split(' ')) }) as unknown as Statement

const FERRY = 'ferri sank storm harbour night kelvar captain rescu'

test('sentences that a few reports have are all leaders', () => {
  const few = [FERRY, FERRY, 'mayor open bridg river celebr', `${FERRY} crew`].map(said)
  assert.deepEqual(foldStatements(few).leaders, few)
})

test('of a sentence that very many have a few lead, a rewording among them; the others follow the likest', () => {
  const leading = Array.from({ length: 8 }, (_, n) => said(n === 3 ? FERRY.replace('storm', 'gale') : FERRY))
  const [again, reworded, another] = [FERRY, FERRY.replace('storm', 'gale'), 'mayor open bridg river celebr'].map(said)
  assert.ok(again && reworded && another)
  const { leaders, followers } = foldStatements([...leading, again, reworded, another])
  assert.deepEqual(leaders, [...leading, another])
  assert.deepEqual(followers.get(leading[0]!), [again])
  assert.deepEqual(followers.get(leading[3]!), [reworded])
})
