import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldFigures } from '../../../src/compare/claims/fold-figures.ts'
import type { Told } from '../../../src/compare/claims/told.ts'

const told = (value: number, words: string[]): Told =>
  ({
    figure: {
      value,
      low: null,
      high: null,
      bound: 'exact',
      unit: 'people',
      partOf: null,
      facets: { counted: 'people', predicate: 'kill', qualifiers: [] },
    },
    passage: { articleId: 'a', start: 0, end: 9, stems: new Set(words) },
    fresh: true,
    related: false,
  }) as unknown as Told

test('a few figures are all clustered', () => {
  const few = [1, 2, 3, 4, 5, 6, 7, 8].map(() => told(12, ['ferri']))
  assert.deepEqual(foldFigures(few).leaders, few)
})

test('of very many that say the same a few lead, the others follow the one most like them', () => {
  const leading = Array.from({ length: 8 }, (_, n) => told(12, [n === 5 ? 'ferri' : 'bridg']))
  const [late, other] = [told(12, ['ferri']), told(13, ['ferri'])]
  const { leaders, followers } = foldFigures([...leading, late, other])
  assert.deepEqual(leaders, [...leading, other])
  assert.deepEqual(followers.get(leading[5]!), [late])
})
