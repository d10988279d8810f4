import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conceptOf } from '../../../src/compare/claims/concepts.ts'
import { numeralsApart, numeralsOf } from '../../../src/compare/claims/numerals.ts'
import { stem } from '../../../src/compare/stories/stem.ts'

test('numbers in digits and small ones in words are read alike', () => {
  assert.deepEqual(numeralsOf('three of 2,024 boats, 1.5 miles off, on 5 May'), new Set(['3', '2024', '1.5', '5']))
  assert.deepEqual(numeralsOf('someone onerous in B52s'), new Set())
})

test('numbers are apart where both give some and none is common', () => {
  assert.equal(numeralsApart(numeralsOf('three years'), numeralsOf('2 years')), true)
  assert.equal(numeralsApart(numeralsOf('July 2024'), numeralsOf('July 1, 2024')), false)
  assert.equal(numeralsApart(numeralsOf('for a while'), numeralsOf('2 years')), false)
})

test('words made from one another, and words of one meaning, are one concept; others are not', () => {
  const same = (a: string, b: string) => conceptOf(stem(a)) === conceptOf(stem(b))
  assert.ok(same('denied', 'denial'))
  assert.ok(same('purchase', 'buys'))
  assert.ok(!same('denied', 'confirmed'))
  assert.ok(!same('rose', 'fell'))
})
