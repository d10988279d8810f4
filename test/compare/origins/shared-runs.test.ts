import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createShingler, sharedRuns } from '../../../src/compare/origins/shared-runs.ts'
import { quotedRanges } from '../../../src/compare/quoted-ranges.ts'

const shingle = createShingler()
const runs = (a: string, b: string) => sharedRuns(shingle('a', a), shingle('b', b))

test('a shared passage is found with its place in both, over a light edit', () => {
  const a =
    'Rain fell. The harbour wall gave way before dawn and flooded several warehouses along the northern quay, officials said.'
  const b =
    'Vessel crews fled when the harbour wall gave way before dawn and flooded several large warehouses along the northern quay.'
  const [run] = runs(a, b)
  assert.ok(run)
  assert.equal(
    a.slice(run.a.start, run.a.end),
    'The harbour wall gave way before dawn and flooded several warehouses along the northern quay',
  )
  assert.equal(
    b.slice(run.b.start, run.b.end),
    'the harbour wall gave way before dawn and flooded several large warehouses along the northern quay',
  )
  assert.ok(run.telling >= 8)
})

test('a shared quotation is no sign of the reporter’s own words', () => {
  const quote = '“we shall rebuild every single house that the river has taken from you”'
  const [run] = runs(`The mayor promised: ${quote}.`, `She said ${quote} to cheers.`)
  assert.ok(run)
  assert.equal(run.ownWords, 0)
  assert.equal(run.telling, 0)
})

test('fewer than eight words in common are no run', () => {
  assert.deepEqual(runs('the wall gave way before dawn today', 'and the wall gave way before dawn'), [])
})

test('quotations end with their paragraph, and a stray mark swallows nothing', () => {
  assert.deepEqual(
    quotedRanges('He said "yes" and 6" nails').map(({ start, end }) => [start, end]),
    [[9, 12]],
  )
  assert.deepEqual(
    quotedRanges('“one\n\ntwo').map(({ start, end }) => [start, end]),
    [[1, 4]],
  )
})

test('runs lie in the texts and do not overlap', () => {
  const text = fc
    .array(fc.constantFrom('sea', 'wall', 'fell', 'on', 'the', 'old', 'port', 'at', 'night', '“', '”', '.'), {
      maxLength: 60,
    })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      let end = 0
      for (const run of runs(a, b)) {
        assert.ok(run.a.start >= end && run.a.end <= a.length && run.b.end <= b.length)
        end = run.a.end
      }
    }),
  )
})
