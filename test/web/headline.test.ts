import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apartTitle, originsInWords } from '../../src/web/view/headline.ts'

test('updates alone do not stand under the title of conflicts', () => {
  assert.match(apartTitle([{ verdict: 'update' }, { verdict: 'differ' }]), /differ/)
  assert.doesNotMatch(apartTitle([{ verdict: 'update' }]), /differ/)
})

test('origins of several figures are not told as one origin', () => {
  const groups = ['Harbour office', 'Hospital', null].map((origin, n) => ({ origin, articleIds: [`${n}`] }))
  const counted = { articles: 3, atLeast: 1, groups }
  assert.equal(originsInWords({ ...counted, independent: 1, atMost: 1 }), '3 origins, 1 for each figure')
  assert.equal(originsInWords({ ...counted, independent: 2, atMost: 2 }), '3 origins, no more than 2 for one figure')
  assert.equal(originsInWords({ ...counted, independent: 3, atMost: 3 }), '3 origins (1 to 3)')
})
