import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantityLikeness } from '../../../src/language/figures/same-quantity.ts'
import type { Figure } from '../../../src/model/types.ts'

type Facets = Partial<Figure['facets']>

function figure(articleId: string, value: number, facets: Facets, rest: Partial<Figure> = {}): Figure {
  return {
    id: `${articleId}:f1`,
    span: { articleId, start: 0, end: 1, quote: '1' },
    value,
    low: null,
    high: null,
    bound: 'exact',
    kind: 'count',
    unit: '',
    measures: '',
    facets: { counted: null, predicate: null, qualifiers: [], placeEntityIds: [], entityIds: [], ...facets },
    partOf: null,
    asOf: { earliest: null, latest: '2031-05-02' },
    attributionId: null,
    ...rest,
  }
}

const same = (a: string, b: string) => a === b
const dead = { counted: 'people', predicate: 'kill' }

test('the same thing said the same is one question', () => {
  assert.ok(quantityLikeness(figure('a', 9400, dead), figure('b', 9700, dead), same) > 0.7)
})

test('another kind, unit or opposed qualifier never is', () => {
  const offer = { counted: 'offer', qualifiers: ['initial'] }
  const money = { kind: 'money', unit: 'USD' } as const
  assert.equal(quantityLikeness(figure('a', 5, dead), figure('b', 5, dead, money), same), 0)
  assert.equal(
    quantityLikeness(figure('a', 5, offer, money), figure('b', 5, offer, { kind: 'money', unit: 'EUR' }), same),
    0,
  )
  assert.equal(
    quantityLikeness(figure('a', 5, offer, money), figure('b', 6, { ...offer, qualifiers: ['latest'] }, money), same),
    0,
  )
})

test('dead and injured, one place and another, a part and the whole are apart', () => {
  const toll = figure('a', 90, { ...dead, placeEntityIds: ['zan'] })
  assert.ok(quantityLikeness(toll, figure('b', 90, { counted: 'people', predicate: 'injure' }), same) < 0.3)
  assert.ok(quantityLikeness(toll, figure('b', 20, { ...dead, placeEntityIds: ['ruri'] }), same) < 0.4)
  assert.ok(
    quantityLikeness(toll, figure('b', 20, { ...dead, qualifiers: ['some of'] }, { partOf: 'b:f0' }), same) < 0.4,
  )
})

test('the order of the two does not matter', () => {
  const a = figure('a', 90, { ...dead, qualifiers: ['serious'], placeEntityIds: ['zan'] })
  const b = figure('b', 20, { counted: 'sailor', predicate: null }, { bound: 'atLeast', low: 20 })
  assert.equal(quantityLikeness(a, b, same), quantityLikeness(b, a, same))
})

test('one age of nobody named may be of one person, two ages of them are not', () => {
  const aged = (articleId: string, value: number, counted: string) =>
    figure(articleId, value, { counted }, { kind: 'age' })
  const likeness = (a: number, b: number) => quantityLikeness(aged('a', a, 'keeper'), aged('b', b, 'warden'), same)
  assert.ok(likeness(31, 31) > 0.08)
  assert.ok(likeness(31, 34) <= 0.08)
})
