import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FigureReading, figureVerdict } from '../../../src/compare/claims/figure-verdict.ts'

const day = (iso: string) => ({ earliest: iso, latest: iso })
const toll = (value: number, over: Partial<FigureReading> = {}): FigureReading => ({
  value,
  bound: 'exact',
  words: `${value} people`,
  asOf: day('2031-05-04'),
  isCount: true,
  cumulative: true,
  fleeting: false,
  fresh: true,
  ...over,
})
const verdict = (a: FigureReading, b: FigureReading) => figureVerdict(a, b).verdict

test('the same number agrees, with and without a bound', () => {
  assert.equal(verdict(toll(12), toll(12)), 'agree')
  assert.equal(verdict(toll(12), toll(12, { bound: 'atLeast', low: 12 })), 'agree')
})

test('two numbers for one time differ', () => {
  assert.equal(verdict(toll(12), toll(15)), 'differ')
})

test('a toll that rises from one day to the next is an update; one that falls is not', () => {
  assert.equal(verdict(toll(12), toll(15, { asOf: day('2031-05-05') })), 'update')
  assert.equal(verdict(toll(15), toll(12, { asOf: day('2031-05-06') })), 'differ')
  assert.equal(verdict(toll(15), toll(12, { asOf: day('2031-05-05') })), 'unclear')
})

test('a count that is no toll and is higher in a later report of fresh news is for the reader to see', () => {
  const engines = (value: number, iso: string, fresh = true) =>
    toll(value, { cumulative: false, fresh, asOf: day(iso) })
  assert.equal(verdict(engines(4, '2031-05-04'), engines(5, '2031-05-05')), 'unclear')
  assert.equal(verdict(engines(5, '2031-05-04'), engines(4, '2031-05-05')), 'differ')
  assert.equal(verdict(engines(4, '2031-05-04', false), engines(5, '2031-05-05', false)), 'differ')
})

test('where the order in time is not known, a rising count is not called a conflict', () => {
  assert.equal(verdict(toll(12, { asOf: { earliest: null, latest: null } }), toll(15)), 'unclear')
})

test('a lower bound that the other meets is an earlier count of fresh news, and compatible of old news', () => {
  const bounded = toll(5, { bound: 'atLeast', low: 5 })
  assert.equal(verdict(bounded, toll(7)), 'update')
  assert.equal(verdict({ ...bounded, fresh: false }, toll(7, { fresh: false })), 'agree')
  assert.equal(verdict(toll(24, { bound: 'atLeast', low: 24, words: 'dozens' }), toll(40)), 'agree')
  assert.equal(verdict(toll(200, { bound: 'moreThan', low: 200 }), toll(276)), 'agree')
})

test('prices of different days are an update, of one day for the reader to compare', () => {
  const price = (value: number, iso: string) => toll(value, { cumulative: false, fleeting: true, asOf: day(iso) })
  assert.equal(verdict(price(63.2, '2031-05-04'), price(65.1, '2031-05-05')), 'update')
  assert.equal(verdict(price(63.2, '2031-05-04'), price(65.1, '2031-05-04')), 'unclear')
})

test('the verdict does not hang on which account comes first', () => {
  const pairs = [
    [toll(12), toll(15)],
    [toll(5, { bound: 'atLeast', low: 5 }), toll(7)],
    [toll(12), toll(15, { asOf: day('2031-05-05') })],
  ] as const
  for (const [a, b] of pairs) assert.equal(verdict(a, b), verdict(b, a))
})

test('of two counts of one day the later report’s higher one is an update', () => {
  const at = (hour: string) => ({ earliest: `2031-05-04T${hour}:00`, latest: `2031-05-04T${hour}:00` })
  const [morning, evening] = [toll(12, { published: at('09:15') }), toll(15, { published: at('18:30') })]
  assert.equal(verdict(morning, evening), 'update')
  assert.equal(verdict({ ...morning, value: 20 }, evening), 'differ')
})

test('a round number that the other rounds to is for the reader to see; a toll, or a number that rounds elsewhere, is not', () => {
  const sum = (value: number, words: string, over: Partial<FigureReading> = {}) =>
    toll(value, { words, cumulative: false, isCount: false, fresh: false, ...over })
  const [round, exact] = [sum(2e12, '$2 trillion'), sum(2.3e12, '$2.3 trillion')]
  assert.equal(verdict(round, exact), 'unclear')
  assert.match(figureVerdict(exact, round).because, /‘\$2 trillion’ may be ‘\$2\.3 trillion’, rounded/)
  assert.equal(verdict(round, sum(2.6e12, '$2.6 trillion')), 'differ')
  assert.equal(verdict(sum(2000, '2,000'), sum(2300, '2,300')), 'differ')
  assert.equal(verdict(sum(200, 'about 200', { bound: 'about' }), sum(240, '240')), 'unclear')
  assert.equal(verdict(toll(200, { bound: 'about', words: 'about 200' }), toll(240)), 'differ')
})

test('the most that may be says nothing against less', () => {
  const most = toll(5, { bound: 'atMost', words: 'up to five warrants', cumulative: false })
  assert.equal(verdict(toll(3, { cumulative: false }), most), 'unclear')
  assert.equal(verdict(toll(9, { cumulative: false }), most), 'differ')
})

test('two tolls of one day are a conflict where two sources give them, else either may be the later', () => {
  const published = day('2031-05-04')
  const [less, more] = [toll(12, { published }), toll(15, { published })]
  assert.equal(verdict(less, more), 'unclear')
  assert.equal(verdict({ ...less, source: 'the mayor' }, { ...more, source: 'the wardens' }), 'differ')
  assert.equal(verdict({ ...less, source: 'wardens' }, { ...more, source: 'wardens' }), 'unclear')
})
