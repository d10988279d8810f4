import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Account, Claim, Span, StoryEvent } from '../../src/model/types.ts'
import { accountVerdicts } from '../../src/web/view/account-verdicts.ts'
import { anchorOf, passageAnchor } from '../../src/web/view/anchors.ts'
import { plotScale } from '../../src/web/view/plot-scale.ts'
import { shortTime } from '../../src/web/view/short-time.ts'
import { timelineOf } from '../../src/web/view/timeline.ts'

const span = (articleId: string, start = 0): Span => ({ articleId, start, end: start + 1, quote: 'x' })
const account = (value: number, more: Partial<Account> = {}): Account => ({
  articleId: 'a',
  spans: [span('a')],
  value,
  chain: [],
  ...more,
})
const claimOf = (accounts: readonly Account[], more: Partial<Claim> = {}): Claim => ({
  id: 'claim:a:f1',
  storyId: 's',
  eventId: null,
  kind: 'figure',
  question: 'people hurt',
  accounts,
  verdict: 'differ',
  because: 'they differ',
  silent: [],
  origins: { articles: 1, independent: 1, atLeast: 1, atMost: 1, groups: [] },
  ...more,
})

test('an address is made of letters an address may hold, and two ids stay two', () => {
  assert.equal(anchorOf('claim', 'claim:208f:f1'), anchorOf('claim', '208f:f1'))
  assert.match(anchorOf('article', 'a "b"<c> é'), /^article-[\w-]{7}$/)
  assert.notEqual(anchorOf('article', 'a b'), anchorOf('article', 'a~20~b'))
  assert.match(passageAnchor({ ...span('a', 4), in: 'caption:0' }), /^p[\w-]{7}$/)
  const many = Array.from({ length: 20_000 }, (_, at) => passageAnchor(span(`a${at % 60}`, at)))
  assert.equal(new Set(many).size, many.length)
})

test('numbers far apart stand on one scale from zero, close ones without the zero, very unlike ones logarithmically', () => {
  const wide = plotScale(claimOf([account(41), account(130)]))
  assert.deepEqual(
    wide?.ticks.map(({ label }) => label),
    ['0', '50', '100'],
  )
  assert.ok(wide.at(41) < wide.at(130))
  const close = plotScale(claimOf([account(9488), account(9770)]))
  assert.ok((close?.ticks[0]?.value ?? 0) > 9000)
  const unlike = plotScale(claimOf([account(3), account(40_000)]))
  assert.equal(unlike?.logarithmic, true)
})

test('there is no plot of one number, of the same number twice, or of words', () => {
  assert.equal(plotScale(claimOf([account(5)])), null)
  assert.equal(plotScale(claimOf([account(5), account(5)])), null)
  assert.equal(plotScale(claimOf([account(5), account(6)], { kind: 'statement' })), null)
})

test('negative numbers and zeros have their place', () => {
  const scale = plotScale(claimOf([account(-4), account(0), account(6)]))
  assert.ok(scale)
  for (const value of [-4, 0, 6]) assert.ok(scale.at(value) >= 0 && scale.at(value) <= 100)
})

test('an account stands to the others as its gravest pair', () => {
  const pairs = [
    { a: 0, b: 1, verdict: 'update' as const, because: '' },
    { a: 1, b: 2, verdict: 'differ' as const, because: '' },
  ]
  assert.deepEqual(accountVerdicts(claimOf([account(1), account(2), account(3), account(4)], { pairs })), [
    'update',
    'differ',
    'differ',
    'agree',
  ])
})

test('a range of days is said shortly', () => {
  assert.equal(shortTime({ earliest: '2024-03-09', latest: '2024-03-12' }), '9–12 March 2024')
  assert.equal(shortTime({ earliest: '2024-03-28', latest: '2024-04-02' }), '28 March – 2 April 2024')
  assert.equal(shortTime({ earliest: '2024-03-12', latest: '2024-03-12' }), '12 March 2024')
  assert.equal(shortTime({ earliest: null, latest: null }), null)
})

test('dates that cannot both be true stand side by side; one within another does not', () => {
  const event = (dates: StoryEvent['dates']): StoryEvent => ({
    id: 'event:a:m1',
    label: 'the bridge fell',
    type: null,
    background: false,
    storyIds: ['s'],
    when: { earliest: '2024-03-11', latest: '2024-03-12', value: null },
    placeEntityIds: [],
    participants: [],
    mentions: [],
    dates,
  })
  const story = {
    id: 's',
    title: '',
    articleIds: ['a', 'b'],
    relatedStoryIds: [],
    origins: { articles: 2, independent: 2, atLeast: 2, atMost: 2, groups: [] },
  }
  const monday = { articleId: 'a', span: span('a'), earliest: '2024-03-11', latest: '2024-03-11' }
  const tuesday = { articleId: 'b', span: span('b'), earliest: '2024-03-12', latest: '2024-03-12' }
  const month = { articleId: 'b', span: span('b'), earliest: '2024-03-01', latest: '2024-03-31' }
  assert.deepEqual(
    timelineOf(story, [event([monday, tuesday])])[0]?.conflict.map(({ when }) => when),
    ['11 March 2024', '12 March 2024'],
  )
  assert.deepEqual(timelineOf(story, [event([monday, month])])[0]?.conflict, [])
})
