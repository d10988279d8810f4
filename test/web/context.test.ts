import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contextOf } from '../../src/web/view/context.ts'

const text =
  'The ferry left at noon. It carried 41 cars and their drivers to the island of Tellan, where the harbour had been closed since the storm of the week before. Nobody was hurt.'
const around = (quote: string, within = text) => {
  const start = within.indexOf(quote)
  return contextOf({ text: within }, { articleId: 'a', start, end: start + quote.length, quote })
}

test('a number is shown in its own sentence', () => {
  assert.deepEqual(around('noon'), { before: 'The ferry left at ', after: '' })
})

test('a long sentence is cut at words', () => {
  assert.deepEqual(around('41 cars'), {
    before: 'It carried ',
    after: ' and their drivers to the island of Tellan, where the…',
  })
  const { before = '' } = around('week before') ?? {}
  assert.match(before, /^…\w.* of the $/)
})

test('what stands in a caption has no sentence of the body about it', () => {
  assert.equal(contextOf({ text }, { articleId: 'a', start: 0, end: 3, quote: 'The', in: 'caption:0' }), null)
})

test('a paragraph is an end, and a text of numbers alone is no matter', () => {
  assert.deepEqual(around('7', 'Five\n\n7\n\nSix'), { before: '', after: '' })
})
