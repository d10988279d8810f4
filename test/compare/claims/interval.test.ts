import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutsShort, intervalOf, lastDigit, meet } from '../../../src/compare/claims/interval.ts'

test('the last digit that was meant', () => {
  for (const [value, unit] of [
    [1400, 100],
    [9488, 1],
    [27_000_000, 1_000_000],
    [148.9, 0.1],
    [4.25, 0.01],
    [0, 1],
    [10, 10],
  ] as const)
    assert.ok(Math.abs(lastDigit(value) - unit) < 1e-9, `${value}: ${lastDigit(value)}`)
})

test('rounded figures meet what they round, and no more', () => {
  const exact = (value: number) => intervalOf({ value, bound: 'exact' })
  assert.ok(meet(exact(27_000_000), intervalOf({ value: 27_000_000, bound: 'moreThan' })))
  assert.ok(meet(exact(1400), exact(1380)))
  assert.ok(!meet(exact(9770), exact(9488)))
  assert.ok(!meet(exact(7), exact(8)))
  assert.ok(!meet(exact(40), exact(42)), 'two digits are not read as rounded')
  assert.ok(!meet(exact(103e9), exact(105e9)))
})

test('about is wider than exact, but not by much', () => {
  const about = intervalOf({ value: 200, bound: 'about' })
  assert.ok(meet(about, intervalOf({ value: 197 })))
  assert.ok(!meet(about, intervalOf({ value: 250 })))
  assert.ok(!meet(intervalOf({ value: 146e9, bound: 'about' }), intervalOf({ value: 148.9e9 })))
})

test('bounds are half-open intervals; a range is both its ends', () => {
  assert.ok(meet(intervalOf({ value: 200, low: 200, high: null, bound: 'moreThan' }), intervalOf({ value: 276 })))
  assert.ok(
    !meet(intervalOf({ value: 10_000, low: 10_000, high: null, bound: 'moreThan' }), intervalOf({ value: 9770 })),
  )
  assert.ok(!meet(intervalOf({ value: 200, high: 200, bound: 'lessThan' }), intervalOf({ value: 250 })))
  assert.deepEqual(intervalOf({ value: 10, low: 10, high: 12, bound: 'about' }), { low: 10, high: 12 })
})

test('a lower bound cut short of a number is no earlier count of it', () => {
  assert.ok(cutsShort({ value: 200, bound: 'moreThan' }, { value: 276 }))
  assert.ok(cutsShort({ value: 270, bound: 'moreThan' }, { value: 276 }))
  assert.ok(!cutsShort({ value: 5, bound: 'atLeast' }, { value: 7 }))
  assert.ok(!cutsShort({ value: 40, bound: 'atLeast' }, { value: 52 }))
})

test('an interval holds its own value, and meeting is mutual', () => {
  const bound = fc.constantFrom('exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'about') as fc.Arbitrary<'exact'>
  const reading = fc.record({ value: fc.double({ min: 0, max: 1e12, noNaN: true }), bound })
  fc.assert(
    fc.property(reading, (x) => {
      const { low, high } = intervalOf(x)
      return low <= x.value && x.value <= high
    }),
  )
  fc.assert(
    fc.property(reading, reading, (a, b) => meet(intervalOf(a), intervalOf(b)) === meet(intervalOf(b), intervalOf(a))),
  )
})

test('a range holds its ends, a number with "about" is not a tenth to each side', () => {
  const range = intervalOf({ value: 11.75, low: 8, high: 15.5, bound: 'about' })
  assert.deepEqual(range, { low: 8, high: 15.5 })
  assert.ok(!meet(intervalOf({ value: 48, low: 43.2, high: 52.8, bound: 'about' }), intervalOf({ value: 52 })))
})
