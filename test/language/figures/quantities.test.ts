import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuantities } from '../../../src/language/figures/find-quantities.ts'
import { readCases } from './read-cases.ts'

const number = (value: number | null) => (value === null ? '-' : String(Number(value.toFixed(6))))

function show(text: string): string[] {
  return findQuantities(text).map((q) => {
    const limits = q.low === null && q.high === null ? '' : ` [${number(q.low)}, ${number(q.high)}]`
    const unit = q.unit ? ` ${q.unit}` : ''
    const vague = q.bound === 'atLeast' && q.form === 'vague'
    return `${text.slice(q.start, q.end)} = ${number(q.value)} ${q.bound} ${q.kind}${unit}${q.per ? ` ${q.per}` : ''}${vague ? '' : limits}`
  })
}

for (const name of ['numbers', 'bounds', 'kinds', 'no-figures']) {
  for (const { title, input, expected } of readCases(name)) {
    test(`${name}: ${title}`, () => {
      const shown = show(input)
      const bare = expected.some((line) => line.includes('['))
        ? shown
        : shown.map((line) => line.replace(/ \[.*\]$/, ''))
      assert.deepEqual(bare, expected)
    })
  }
}

const PIECES = [
  '12',
  '1,200',
  '3.5',
  '1/2',
  '½',
  '-',
  '–',
  ' ',
  ' ',
  ' ',
  '.',
  ',',
  '(',
  ')',
  '$',
  '€',
  '%',
  'km',
  'm',
  'bn',
  'two',
  'twenty',
  'hundred',
  'million',
  'dozens',
  'of',
  'and',
  'a',
  'half',
  'third',
  'to',
  'or',
  'more',
  'than',
  'at least',
  'between',
  'per',
  'cent',
  'share',
  'years',
  'old',
  'people',
  'No',
  'one',
  'in',
  'June',
  '\n',
  '’s',
  '😀',
  'é',
]

test('any text gives quantities within it, in order, apart', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join(pieces.length % 2 ? ' ' : '')
      let last = 0
      for (const q of findQuantities(text)) {
        assert.ok(q.numberStart >= q.start && q.numberEnd <= q.end && q.end <= text.length)
        assert.ok(q.numberStart >= last && q.numberEnd > q.numberStart)
        assert.ok(Number.isFinite(q.value))
        assert.ok(q.low === null || q.low <= q.value || q.value < 0)
        last = q.numberEnd
      }
    }),
    { numRuns: 400 },
  )
})

test('cost grows with the length, whatever is repeated', () => {
  for (const piece of ['1,', '1 ', '1-', '$', 'one hundred and ', '1/', 'more than ', '123456789', '0 ', '+1 2 ']) {
    const text = piece.repeat(20_000)
    const start = performance.now()
    findQuantities(text)
    assert.ok(performance.now() - start < 3000, piece)
  }
})
