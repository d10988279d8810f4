import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, type PairVerdict } from '../../../src/compare/claims/pair-verdict.ts'

const account = (value: number, n: number) => ({ articleId: `a${n}`, value })
const compare = (a: { value: number }, b: { value: number }): PairVerdict => ({
  verdict: a.value === b.value ? 'agree' : 'differ',
  because: 'as they stand',
})

test('the gravest pair speaks for the claim', () => {
  assert.equal(judge([account(1, 1), account(1, 2), account(2, 3)], compare).verdict, 'differ')
  assert.equal(judge([account(1, 1), account(2, 1)], compare).verdict, 'single')
})

test('of very many accounts the one that says another thing is still heard, and soon', () => {
  const many = Array.from({ length: 900 }, (_, n) => account(n === 899 ? 2 : 1, n))
  let compared = 0
  const counted = (a: { value: number }, b: { value: number }) => {
    compared++
    return compare(a, b)
  }
  assert.equal(judge(many, counted, ({ value }) => `${value}`).verdict, 'differ')
  assert.ok(compared <= 2_000, `${compared} pairs`)
})
