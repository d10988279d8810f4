import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuotes } from '../../../src/language/attributions/quotes.ts'

const file = new URL('./cases/quotes.txt', import.meta.url)

for (const block of readFileSync(file, 'utf8').split(/^# /m).slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [input = '', expected = ''] = lines.join('\n').split('\n==>\n')
  test(`quotes: ${title}`, () => {
    const text = input.replaceAll('\\n', '\n')
    const found = findQuotes(text).map((quote) => `${text.slice(quote.start, quote.end)}${quote.open ? ' (open)' : ''}`)
    assert.deepEqual(found, expected.trim() === '' ? [] : expected.trim().split('\n'))
  })
}

test('quotes: any text gives ordered, separate passages within it', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    ' ',
    '\n',
    'a',
    'Bo',
    's',
    ',',
    '.',
    '6',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const quote of findQuotes(text)) {
        assert.ok(last <= quote.start && quote.start < quote.end && quote.end <= text.length)
        assert.ok(
          quote.start <= quote.inner.start && quote.inner.start <= quote.inner.end && quote.inner.end <= quote.end,
        )
        last = quote.end
      }
    }),
  )
})
