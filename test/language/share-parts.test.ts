import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareParts } from '../../src/language/share-parts.ts'

const data = () => ({
  names: [{ span: { articleId: 'a', start: 0, end: 3, quote: 'Ida' }, roles: [] as string[] }],
  title: { articleId: 'a', start: 0, end: 3, quote: 'Ida', in: 'title' },
  events: [
    {
      trigger: { articleId: 'a', start: 0, end: 3, quote: 'Ida' },
      time: { earliest: null, latest: '2031' },
      roles: [],
    },
    {
      trigger: { articleId: 'a', start: 4, end: 7, quote: 'Ida' },
      time: { earliest: null, latest: '2031' },
      roles: [],
    },
  ],
})

test('the same data, with one object for what is the same', () => {
  const shared = shareParts(data())
  assert.deepEqual(shared, data())
  assert.equal(shared.names[0]?.span, shared.events[0]?.trigger)
  assert.equal(shared.events[0]?.time, shared.events[1]?.time)
  assert.equal(shared.names[0]?.roles, shared.events[0]?.roles)
})

test('passages that only read alike, or stand in another piece, stay apart', () => {
  const shared = shareParts(data())
  assert.notEqual(shared.events[0]?.trigger, shared.events[1]?.trigger)
  assert.notEqual(shared.title, shared.names[0]?.span)
})
