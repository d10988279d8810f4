import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mostQuantityLikeness, quantityLikeness } from '../../../src/language/figures/same-quantity.ts'
import type { Figure } from '../../../src/model/types.ts'

const word = fc.constantFrom('people', 'child', 'soldier', 'house', 'offer', 'share')
const figure: fc.Arbitrary<Figure> = fc.record({
  id: fc.constant('f'),
  span: fc.record({
    articleId: fc.constantFrom('a', 'b'),
    start: fc.constant(0),
    end: fc.constant(1),
    quote: fc.constant('1'),
  }),
  value: fc.constantFrom(3, 41, 87, 123, 2500, 51.3),
  low: fc.constant(null),
  high: fc.constant(null),
  bound: fc.constant('exact' as const),
  kind: fc.constantFrom('count' as const, 'money' as const, 'percentage' as const, 'measure' as const),
  unit: fc.constantFrom('people', 'USD', 'metre'),
  measures: fc.constant(''),
  facets: fc.record({
    counted: fc.option(word),
    predicate: fc.option(fc.constantFrom('kill', 'injure', 'pay', 'offer')),
    qualifiers: fc.uniqueArray(fc.constantFrom('per year', 'total', 'cash', 'other', 'initial'), { maxLength: 2 }),
    placeEntityIds: fc.uniqueArray(fc.constantFrom('p1', 'p2'), { maxLength: 1 }),
    entityIds: fc.uniqueArray(fc.constantFrom('e1', 'e2'), { maxLength: 1 }),
  }),
  partOf: fc.option(fc.constant('x')),
  asOf: fc.record({
    earliest: fc.constant(null),
    latest: fc.constantFrom(null, '2024-03-12', '2024-05-01'),
  }),
  attributionId: fc.option(fc.constantFrom('t1', 't2')),
})

test('no two figures are more alike than the most that is said of what they measure', () => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const likeness = quantityLikeness(a, b, (x, y) => x === y)
      assert.ok(likeness <= mostQuantityLikeness(a, b, a.value === b.value) + 1e-9)
    }),
    { numRuns: 3000 },
  )
})
