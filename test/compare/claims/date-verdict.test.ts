import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DateReading, dateVerdict } from '../../../src/compare/claims/date-verdict.ts'

const reading = (words: string, day: string | null, more: Partial<DateReading> = {}): DateReading => ({
  words,
  bounds: { earliest: day, latest: day },
  lemmas: ['sink'],
  modality: 'asserted',
  beside: new Set(['ferri', 'harbour']),
  named: new Set(),
  numerals: new Set(),
  gap: 4,
  zoned: false,
  ...more,
})
const verdict = (a: DateReading, b: DateReading) => dateVerdict(a, b)?.verdict ?? null

test('two days given for the sinking of one ferry are a conflict', () => {
  assert.equal(verdict(reading('Monday', '2031-03-03'), reading('Tuesday', '2031-03-04')), 'differ')
})

test('the acts of two that are named before the verb are for the reader to compare', () => {
  const of = (day: string, who: string) =>
    reading(day === '2031-03-03' ? 'Monday' : 'Tuesday', day, { named: new Set([who]) })
  assert.equal(verdict(of('2031-03-03', 'Karstian'), of('2031-03-04', 'Ostrandian')), 'unclear')
  assert.equal(verdict(of('2031-03-03', 'Karstian'), of('2031-03-04', 'Karstian')), 'differ')
})

test('the same day said in two ways is no conflict', () => {
  assert.equal(verdict(reading('Monday', '2031-03-03'), reading('3 March', '2031-03-03')), 'agree')
})

test('days of two happenings are not held against each other', () => {
  const monday = reading('Monday', '2031-03-03')
  const others: Partial<DateReading>[] = [{ lemmas: ['raise'] }, { beside: new Set(['tanker']) }, { gap: 200 }]
  for (const other of others)
    assert.equal(verdict(monday, reading('Tuesday', '2031-03-04', other)), null, JSON.stringify(other))
  assert.equal(verdict({ ...monday, lemmas: ['say'] }, reading('Tuesday', '2031-03-04', { lemmas: ['say'] })), null)
  assert.equal(verdict(monday, reading('12 June', '2031-06-12')), null)
})

test('a year is not held against a day, nor words that fix no time against either', () => {
  assert.equal(verdict(reading('2030', '2030'), reading('Monday', '2031-03-03')), null)
  assert.equal(verdict(reading('recently', null), reading('Monday', '2031-03-03')), null)
})

test('two years beside the same word are a conflict, years that stand further off are not', () => {
  assert.equal(verdict(reading('2030', '2030'), reading('2031', '2031')), 'differ')
  assert.equal(verdict(reading('2030', '2030', { gap: 50 }), reading('2031', '2031')), null)
  assert.equal(verdict(reading('last year', '2030'), reading('2031', '2031')), null)
})

test('"last night" hangs on when the report was written', () => {
  assert.equal(verdict(reading('last night', '2031-03-02'), reading('Monday', '2031-03-03')), null)
})

test('what was planned and what came are an update', () => {
  const plan = reading('9:45 am', '2031-03-03T09:45', { modality: 'planned' })
  assert.equal(verdict(plan, reading('10:15 am', '2031-03-03T10:15')), 'update')
})

test('times of day a few minutes apart, or in two time zones, are no conflict', () => {
  const early = reading('10:30 pm', '2031-03-03T22:30')
  assert.equal(verdict(early, reading('10:45 pm', '2031-03-03T22:45')), 'unclear')
  assert.equal(verdict(early, reading('4 pm ET', '2031-03-03T16:00', { zoned: true })), null)
  assert.equal(verdict(early, reading('8 pm', '2031-03-03T20:00')), 'differ')
})

test('of reports without a date the same weekday is the same, another may be', () => {
  assert.equal(verdict(reading('Friday', null), reading('Friday', '2031-03-07')), 'agree')
  assert.equal(verdict(reading('Thursday', null), reading('Friday', '2031-03-07')), 'unclear')
})

test('of two times that agree, the one that says more is named', () => {
  const at = (words: string, earliest: string, latest = earliest): DateReading => ({
    ...reading(words, earliest),
    bounds: { earliest, latest },
  })
  const day = at('Tuesday', '2024-06-04')
  assert.equal(dateVerdict(at('Tuesday morning', '2024-06-04'), day)?.relation, 'narrower')
  assert.equal(dateVerdict(at('early June', '2024-06-01', '2024-06-10'), at('3 June', '2024-06-03'))?.relation, 'wider')
  assert.equal(dateVerdict(day, at('on Tuesday', '2024-06-04'))?.relation, undefined)
})

test('"a couple of days ago" and "last night" may be one time told roughly', () => {
  const rough = { ...reading('a couple of days ago', null), bounds: { earliest: '2031-03-01', latest: '2031-03-03' } }
  assert.equal(verdict(rough, reading('last night', '2031-03-02')), 'unclear')
  assert.equal(verdict(rough, rough), 'agree')
})

test('times of day some minutes apart are no conflict, though one names its zone', () => {
  const six = reading('06:00 GMT', '2031-03-03T06:00', { zoned: true })
  assert.equal(verdict(six, reading('6.10am', '2031-03-03T06:10')), 'unclear')
  assert.equal(verdict(six, reading('9.10am', '2031-03-03T09:10')), null)
})

test('"the day before" hangs on another time, and what is done day after day needs more words beside', () => {
  assert.equal(verdict(reading('the day', '2031-03-03'), reading('Tuesday', '2031-03-04')), null)
  assert.equal(verdict(reading('the next morning', '2031-03-03'), reading('Tuesday', '2031-03-04')), null)
  const beside = (...more: string[]) => ({ lemmas: ['fire'], beside: new Set(['rocket', 'mill', 'river', ...more]) })
  const [one, other] = [beside('guard', 'gate'), beside('crowd', 'fair')]
  assert.equal(verdict(reading('Monday', '2031-03-03', one), reading('Tuesday', '2031-03-04', other)), 'unclear')
  assert.equal(verdict(reading('Monday', '2031-03-03', one), reading('Tuesday', '2031-03-04', one)), 'differ')
})
