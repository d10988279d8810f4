import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldOnce } from '../../src/web/view/told-once.ts'

const event = (label: string, earliest: string | null, latest: string | null = earliest) => ({
  label,
  when: { earliest, latest },
})
const labels = (events: readonly { readonly label: string }[]) => events.map(({ label }) => label)

test('what a longer label tells is not told again, and of equal ones the narrower time stays', () => {
  const whole = event('The dam burst on Sunday, killing 11 people', '2024-05-05')
  assert.deepEqual(labels(toldOnce([event('killing 11 people', '2024-05-03', '2024-05-06'), whole])), [whole.label])
  const wide = event('The dam burst', '2024-05-03', '2024-05-06')
  const narrow = event('the dam burst', '2024-05-05')
  assert.deepEqual(toldOnce([wide, narrow]), [narrow])
  assert.deepEqual(toldOnce([narrow, { ...narrow }]).length, 1)
})

test('like words of another time, and parts of words, are events of their own', () => {
  const first = event('The dam burst', '2021-05-05')
  assert.equal(toldOnce([first, event('The dam burst again', '2024-05-05')]).length, 2)
  assert.equal(toldOnce([event('The ban', '2024-05-05'), event('The bank failed', '2024-05-05')]).length, 2)
})

test('of two labels that are mostly one passage the first is told', () => {
  const first = event('Orlan was sued by his former aide, Ana Ruiz, in 2014', '2014-01-01', '2014-12-31')
  const cut = event('sued by his former aide, Ana Ruiz, in 2014, alleging neglect', '2014-01-01', '2014-12-31')
  assert.deepEqual(labels(toldOnce([first, cut])), [first.label])
  const other = event('Ana Ruiz, in 2014, sold the yard to Orlan', '2014-01-01', '2014-12-31')
  assert.equal(toldOnce([first, other]).length, 2)
})
