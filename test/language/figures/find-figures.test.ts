import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { findFigures } from '../../../src/language/figures/find-figures.ts'
import { createSyntax } from '../../../src/language/tokens/syntax.ts'
import type { Article, Figure, Time } from '../../../src/model/types.ts'
import { readCases } from './read-cases.ts'

const folder = new URL('../../../models/en/', import.meta.url)
const trained = existsSync(new URL('parser.bin', folder))
const models = new Map(
  trained
    ? readdirSync(folder).map((file) => [`en/${file}`, new Uint8Array(readFileSync(new URL(file, folder)))] as const)
    : [],
)
const parse = trained ? createSyntax(models) : null
const options = { skip: trained ? false : 'the models are not trained yet' }

function read(text: string, times: readonly Time[] = []): readonly Figure[] {
  const article = {
    id: 'a',
    text,
    published: { value: '2031-05-02', earliest: '2031-05-02', latest: '2031-05-02', basis: 'stated', because: null },
  } as unknown as Article
  return findFigures({ doc: parse!(text), article, mentions: [], times })
}

function show(text: string): string[] {
  const figures = read(text)
  return figures.map(({ value, bound, measures, facets, partOf }) => {
    const limit = {
      exact: '',
      moreThan: 'more than ',
      atLeast: 'at least ',
      atMost: 'up to ',
      lessThan: 'less than ',
      about: 'about ',
    }[bound]
    const whole = figures.find(({ id }) => id === partOf)
    const said = facets.predicate ? ` / ${facets.predicate}` : ''
    return `${limit}${value} ${measures}: ${[facets.counted + said, ...facets.qualifiers].join(', ')}${whole ? ` (part of ${whole.value})` : ''}`
  })
}

for (const { title, input, expected } of readCases('counted')) {
  test(`counted: ${title}`, options, () => assert.deepEqual(show(input), expected))
}

test('as-of times and their default', options, () => {
  const text = 'As of Monday, 12 people had died. Another 4 people were hurt.'
  const day = { earliest: '2031-04-28', latest: '2031-04-28' }
  const span = { articleId: 'a', start: 6, end: 12, quote: 'Monday' }
  const [first, second] = read(text, [{ span, type: 'DATE', value: '2031-04-28', ...day }])
  assert.deepEqual(first?.asOf, day)
  assert.deepEqual(second?.asOf, { earliest: null, latest: '2031-05-02' })
})

test('numbers inside dates are left to the times reader', options, () => {
  const text = 'The 12 boats left 3 days ago.'
  const span = { articleId: 'a', start: 18, end: 28, quote: '3 days ago' }
  const figures = read(text, [{ span, type: 'DATE', value: '2031-04-29', earliest: null, latest: null }])
  assert.deepEqual(
    figures.map(({ value }) => value),
    [12],
  )
})

test('spans are as the text has them', options, () => {
  const text = 'More than 300 “Ruritanian” sailors, 40 percent of them under 20 years old, sailed 12 miles to 3 ports.'
  for (const { span } of read(text)) assert.equal(text.slice(span.start, span.end), span.quote)
})

const WORDS = [
  '12',
  'two',
  'of',
  'those',
  'people',
  'killed',
  'were',
  'and',
  ',',
  '.',
  'no',
  'more than',
  '$5',
  'per',
  'share',
  '%',
  '-',
  'toll',
  'the',
  'including',
  'in',
  'half',
  'a',
  'which',
  '“',
  '”',
  '\n\n',
  'one',
  'dozens',
  '😀',
]

test('any text gives figures whose spans are the text and whose wholes are figures', options, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const figures = read(text)
      const ids = new Set(figures.map(({ id }) => id))
      assert.equal(ids.size, figures.length)
      for (const { span, partOf, value } of figures) {
        assert.equal(text.slice(span.start, span.end), span.quote)
        assert.ok(Number.isFinite(value) && span.quote.length > 0)
        assert.ok(partOf === null || ids.has(partOf))
      }
    }),
    { numRuns: 200 },
  )
})
