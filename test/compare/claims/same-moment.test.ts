import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameMoment, timesTold } from '../../../src/compare/claims/same-moment.ts'
import type { Annotated, EventMention, Time } from '../../../src/model/types.ts'

type Facts = {
  readonly id: string
  readonly text: string
  readonly time: string
  readonly lemma: string
  readonly bounds: [string, string]
}

/** A report of one sentence with one time and one event. */
function told({ id, text, time, lemma, bounds: [earliest, latest] }: Facts) {
  const start = text.indexOf(time)
  const span = { articleId: id, start, end: start + time.length, quote: time }
  const annotated = {
    article: { id, text, published: { value: '2031-05-04', earliest: null, latest: null } },
    sentences: [{ start: 0, end: text.length }],
    times: [{ span, type: 'DATE', value: '', earliest, latest } as Time],
    events: [{ lemma, trigger: { articleId: id, start: 0, end: 3, quote: text.slice(0, 3) }, timeSpans: [span] }],
  }
  return timesTold(annotated as unknown as Annotated & { events: EventMention[] })[0]!
}

const clock: [string, string] = ['2031-05-04T04:47', '2031-05-04T04:47']

test('one minute given for what happened is one moment, whatever it is called', () => {
  const a = told({ id: 'a', text: 'The quake struck at 4.47 am.', time: '4.47 am', lemma: 'strike', bounds: clock })
  const b = told({
    id: 'b',
    text: 'Walls shook when it came at 4:47 a.m.',
    time: '4:47 a.m.',
    lemma: 'come',
    bounds: clock,
  })
  assert.equal(isSameMoment(a, b), true)
  assert.equal(isSameMoment(a, a), false)
})

test('the day of the news is the day of all that is told', () => {
  const day: [string, string] = ['2031-05-04', '2031-05-04']
  const a = told({ id: 'a', text: 'The mayor resigned on Sunday.', time: 'Sunday', lemma: 'resign', bounds: day })
  const b = told({ id: 'b', text: 'Two boats sank off Karst on Sunday.', time: 'Sunday', lemma: 'sink', bounds: day })
  assert.equal(isSameMoment(a, b), false)
})

test('the end of a quarter is the end of its last month, of one deed that lies ahead', () => {
  const ahead = (id: string, time: string, bounds: [string, string], lemma = 'complete') =>
    told({ id, text: `It is to be done by ${time}.`, time, lemma, bounds })
  const march = ahead('a', 'the end of March', ['2032-03-21', '2032-03-31'])
  assert.equal(isSameMoment(march, ahead('b', 'the first quarter', ['2032-01-01', '2032-03-31'])), true)
  const other = told({
    id: 'b',
    text: 'The fair opens on 31 March.',
    time: '31 March',
    lemma: 'open',
    bounds: ['2032-03-31', '2032-03-31'],
  })
  assert.equal(isSameMoment(march, other), false)
})
