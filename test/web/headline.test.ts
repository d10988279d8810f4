import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apartTitle } from '../../src/web/view/headline.ts'

test('updates alone do not stand under the title of conflicts', () => {
  assert.match(apartTitle([{ verdict: 'update' }, { verdict: 'differ' }]), /differ/)
  assert.doesNotMatch(apartTitle([{ verdict: 'update' }]), /differ/)
})
