import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { findTimes, type TimeReference } from '../../../src/language/times/find-times.ts'
import { createSyntax } from '../../../src/language/tokens/syntax.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const parse = createSyntax(readModelFiles())

/**
 * Case files: `# title`, a line `@ DAY`, `@ EARLIEST..LATEST` or `@ unknown` for the publication, the text, `==>`, and
 * one line an expression: `quote | TYPE | value | earliest..latest`, with `-` for an end that is not known. No line: no
 * expression.
 */
const folder = new URL('./cases/', import.meta.url)
for (const file of readdirSync(folder).sort())
  for (const block of readFileSync(new URL(file, folder), 'utf8').split(/^(?=# )/m)) {
    const [title = '', published = '', ...rest] = block.trimEnd().split('\n')
    const middle = rest.indexOf('==>')
    if (middle < 0) continue
    test(`${file}: ${title.slice(2)}`, () => {
      const text = rest.slice(0, middle).join('\n')
      const expected = rest.slice(middle + 1).filter((line) => line !== '')
      const found = findTimes(parse(text), referenceOf(published.replace(/^@\s*/, '')))
      assert.deepEqual(
        found.map(
          ({ span, type, value, earliest, latest }) =>
            `${span.quote.replaceAll('\n', ' ')} | ${type} | ${value} | ${earliest ?? '-'}..${latest ?? '-'}`,
        ),
        expected,
      )
    })
  }

function referenceOf(published: string): TimeReference {
  const [earliest = null, latest = null] = published.split('..')
  if (earliest === 'unknown') return { articleId: 'a', published: { value: null, earliest: null, latest: null } }
  const value = latest === null ? earliest : null
  return { articleId: 'a', published: { value, earliest, latest: latest ?? earliest } }
}

const PIECES = [
  'On',
  'Friday',
  'May',
  '3',
  ',',
  '2016',
  '-',
  'three',
  'years',
  'ago',
  'the',
  'last',
  'week',
  "'s",
  '\n\n',
  '½',
  '𝟛',
  'é',
  'early',
  '12',
  '/',
  '31',
  '6.10am',
  ':',
  'of',
  'next',
  'quarter',
  'half',
  'billion',
  'centuries',
  'later',
  '9999',
  '0000',
  '(',
  '"',
  '1990s',
  '31st',
  'February',
  '2023-02-30',
  'million',
  'every',
  'and',
  'night',
  'second',
  '.',
  '$',
  'December',
]

test('spans round-trip, stand in order and apart, on any text and publication', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 40,
  })
  const glue = fc.constantFrom(' ', ' ', '', '\n')
  const reference = fc.constantFrom(
    'unknown',
    '2016-11-10',
    '2016-02-29T23:59:00Z',
    '2023-11-05..2023-11-06',
    '0001-01-01',
    '9999-12-31',
  )
  fc.assert(
    fc.property(words, glue, reference, (parts, joint, published) => {
      const text = parts.join(joint)
      let last = 0
      for (const { span, earliest, latest, value } of findTimes(parse(text), referenceOf(published))) {
        assert.equal(text.slice(span.start, span.end), span.quote)
        assert.ok(span.start >= last && span.end > span.start)
        assert.ok(value !== '')
        if (earliest !== null && latest !== null)
          assert.ok(earliest.slice(0, 10) <= latest.slice(0, 10), `${earliest} ${latest}`)
        last = span.end
      }
    }),
    { numRuns: 300 },
  )
})

test('cost grows with the text, not with its square', () => {
  const cost = (text: string): number => {
    const doc = parse(text)
    const start = performance.now()
    findTimes(doc, referenceOf('2016-11-10'))
    return performance.now() - start
  }
  const text = (n: number): string => 'On Friday, May 3, 2016, the first three - years ago of last week. '.repeat(n)
  cost(text(300))
  assert.ok(cost(text(1600)) < 40 * Math.max(cost(text(200)), 1))
})
