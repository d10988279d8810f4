import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeContainment } from '../../../src/compare/claims/place-containment.ts'
import type { Annotated } from '../../../src/model/types.ts'

/** An article in which the words in brackets are places: "[Karst], northern [Velmara]". */
function told(marked: string): Annotated {
  const text = marked.replace(/[[\]]/g, '')
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: quote = '', index }, n) => {
    const start = index - 2 * n
    return { span: { articleId: 'a', start, end: start + quote.length, quote }, kind: 'place', entityId: quote }
  })
  return { article: { id: 'a', text }, names } as unknown as Annotated
}

test('a place followed by a wider one lies in it, in either order of asking', () => {
  for (const text of [
    'in [Karst], northern [Velmara], on Monday',
    'at [Karst] in the south of [Velmara]',
    'to [Karst], [Velmara]',
    'in [Karst], a town in [Velmara]',
  ]) {
    const inside = placeContainment([told(text)])
    assert.ok(inside('Karst', 'Velmara') && inside('Velmara', 'Karst'), text)
  }
})

test('places that are only named one after the other do not lie in each other', () => {
  for (const text of [
    'from [Karst] to [Velmara]',
    '[Karst] and [Velmara]',
    '[Karst] attacked [Velmara]',
    'in [Karst]. [Velmara] denied it',
  ])
    assert.ok(!placeContainment([told(text)])('Karst', 'Velmara'), text)
})
