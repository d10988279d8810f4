import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeTimeline } from '../../../src/compare/events/timeline.ts'
import type { Annotated, Time } from '../../../src/model/types.ts'
import { plainAnnotated } from '../stories/annotated.ts'

const ALL = { first: null, last: null, days: 10 }

/** A report in which days stand as "[2031-03-04]". */
function report(id: string, published: string | null, text: string): Annotated {
  const times = [...text.matchAll(/\[(\d{4}-\d{2}-\d{2})\]/g)].map(
    ({ 0: quote, 1: day = '', index }): Time => ({
      span: { articleId: id, start: index, end: index + quote.length, quote },
      type: 'DATE',
      value: day,
      earliest: day,
      latest: day,
    }),
  )
  return { ...plainAnnotated(id, published, id, text), times }
}

const REPORTS = [
  report('a', '2031-03-04', 'The dam above Orlo broke on [2031-03-04]. Two villages were flooded.'),
  report(
    'b',
    '2031-03-10',
    'The dam above Orlo broke on [2031-03-04] after weeks of rain. The mayor resigned on [2031-03-09].',
  ),
  report(
    'c',
    '2031-04-20',
    'Work on a new dam began on [2031-04-20]. The old dam above Orlo broke on [2031-03-04] and flooded two villages.',
  ),
  report('d', '2031-04-21', 'Nothing else happened in Orlo.'),
]

test('days that later reports look back on come before days that reports are merely published on', () => {
  const [first, ...more] = makeTimeline(REPORTS, { ...ALL, days: 1 })
  assert.deepEqual([first?.date, more.length], ['2031-03-04', 0])
  assert.deepEqual(first?.articleIds, ['a', 'b', 'c'])
  const text = REPORTS.find(({ article }) => article.id === first?.articleId)?.article.text.slice(
    first?.start,
    first?.end,
  )
  assert.match(text ?? '', /dam above Orlo broke/)
})

test('days stand in order of time, within the bounds asked for', () => {
  const dates = makeTimeline(REPORTS, { ...ALL, first: '2031-03-05' }).map(({ date }) => date)
  assert.deepEqual(dates, ['2031-03-09', '2031-04-20', '2031-04-21'])
})

test('an echo counts for nothing', () => {
  const echoes = ['e', 'f', 'g'].map((id) => report(id, '2031-03-11', 'The mayor resigned on [2031-03-09].'))
  const [first] = makeTimeline([...REPORTS, ...echoes], { ...ALL, days: 1 })
  assert.equal(first?.date, '2031-03-04')
  const mayor = makeTimeline([...REPORTS, ...echoes], ALL).find(({ date }) => date === '2031-03-09')
  assert.deepEqual(mayor?.articleIds, ['b'])
})

test('the order of the reports does not matter', () => {
  const expected = makeTimeline(REPORTS, ALL)
  fc.assert(
    fc.property(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), (shuffled) => {
      assert.deepEqual(makeTimeline(shuffled, ALL), expected)
    }),
    { numRuns: 20 },
  )
})

test('a day ahead counts little, and none at all gives an empty timeline', () => {
  const plan = report('p', '2031-03-01', 'The vote is due on [2031-05-01]. A storm hit Orlo on [2031-02-27].')
  assert.equal(makeTimeline([plan], { ...ALL, days: 1 })[0]?.date, '2031-02-27')
  assert.deepEqual(makeTimeline([], ALL), [])
})
