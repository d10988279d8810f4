import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Doc } from '../../../src/language/doc.ts'
import { withFollowingTotals } from '../../../src/language/figures/following-total.ts'
import type { Figure } from '../../../src/model/types.ts'

/** The parts of a total among the numbers of a sentence, by their words. */
function parts(text: string): string[] {
  const figures = [...text.matchAll(/\d+ \w+/g)].map(({ index, 0: quote }, n) => ({
    id: `f${n}`,
    kind: 'count',
    value: Number.parseInt(quote, 10),
    span: { articleId: 'a', start: index, end: index + quote.length, quote },
    partOf: null,
    facets: { counted: null, predicate: null, qualifiers: [], placeEntityIds: [], entityIds: [] },
  }))
  const found = withFollowingTotals({ text } as Doc, figures as unknown as Figure[])
  return found.filter(({ partOf }) => partOf !== null).map(({ span }) => span.quote)
}

test('who was among a total that follows is a part of it', () => {
  assert.deepEqual(parts('Some 3 Karstians and 2 Ossarians were among the 84 guests hurt.'), [
    '3 Karstians',
    '2 Ossarians',
  ])
  assert.deepEqual(parts('About 40 girls are some of the 200 pupils held.'), ['40 girls'])
})

test('other numbers are no parts', () => {
  assert.deepEqual(parts('The storm killed 3 sailors and 84 houses were lost.'), [])
  assert.deepEqual(parts('Police held 90 men who were among the 84 guests.'), [])
})
