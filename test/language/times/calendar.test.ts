import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, boundsOf, dayNumber, isoDay, overlaps } from '../../../src/language/times/calendar.ts'
import {
  easter,
  formatDay,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekdayOf,
} from '../../../src/language/times/date-arithmetic.ts'

test('days and their numbers are each other’s inverse', () => {
  fc.assert(fc.property(fc.integer({ min: -719162, max: 2932896 }), (n) => dayNumber(isoDay(n)) === n))
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('2000-02-29'), 11016)
})

test('what is no day has no number', () => {
  for (const text of ['', '2023', '2023-02-30', '2023-13-01', '20230101', '2023-1-1'])
    assert.equal(dayNumber(text), null)
  assert.equal(addDays('2023-02-30', 1), null)
})

test('days pass over months, years and leap days', () => {
  assert.equal(addDays('2023-12-31', 1), '2024-01-01')
  assert.equal(addDays('2024-02-28', 1), '2024-02-29')
  assert.equal(addDays('2023-03-01T05:00Z', -1), '2023-02-28')
})

test('weeks are ISO weeks', () => {
  assert.deepEqual(isoWeek(dayNumber('2016-01-03') ?? 0), { year: 2015, week: 53 })
  assert.deepEqual(isoWeek(dayNumber('2018-12-31') ?? 0), { year: 2019, week: 1 })
  fc.assert(
    fc.property(fc.integer({ min: -100000, max: 100000 }), (n) => {
      const { year, week } = isoWeek(n)
      return mondayOf(year, week) === n - weekdayOf(n) + 1
    }),
  )
})

test('movable days', () => {
  assert.equal(formatDay(easter(2016)), '2016-03-27')
  assert.equal(formatDay(easter(2024)), '2024-03-31')
  assert.equal(formatDay(nthWeekday(2016, 11, 4, 4)), '2016-11-24')
  assert.equal(formatDay(nthWeekday(2016, 5, 1, -1)), '2016-05-30')
})

test('values stand for ranges', () => {
  const ranges: Readonly<Record<string, string>> = {
    '1998': '1998-01-01..1998-12-31',
    '2024-02': '2024-02-01..2024-02-29',
    '2016-11-09': '2016-11-09..2016-11-09',
    '2016-W45': '2016-11-07..2016-11-13',
    '2016-W45-WE': '2016-11-12..2016-11-13',
    '2016-Q3': '2016-07-01..2016-09-30',
    '2016-H2': '2016-07-01..2016-12-31',
    '2016-SU': '2016-06-01..2016-08-31',
    '199': '1990-01-01..1999-12-31',
    '19': '1900-01-01..1999-12-31',
    '2016-11-09TNI': '2016-11-09..2016-11-09',
    '2016-11-09T06:10Z': '2016-11-09T06:10Z..2016-11-09T06:10Z',
    'XXXX-06': 'null..null',
    P3D: 'null..null',
    PAST_REF: 'null..null',
  }
  for (const [value, range] of Object.entries(ranges)) {
    const { earliest, latest } = boundsOf(value)
    assert.equal(`${earliest}..${latest}`, range, value)
  }
  assert.deepEqual(boundsOf('2023-06', 'END'), { earliest: '2023-06-20', latest: '2023-06-30' })
  assert.deepEqual(boundsOf('2023-06', 'START'), { earliest: '2023-06-01', latest: '2023-06-10' })
})

test('ranges overlap where they share a day; an unknown end is open', () => {
  const range = (earliest: string | null, latest: string | null) => ({ earliest, latest })
  assert.ok(overlaps(range('2016-11-08', '2016-11-09'), range('2016-11-09T06:10Z', null)))
  assert.ok(!overlaps(range('2016-11-08', '2016-11-09'), range('2016-11-10', '2016-11-12')))
  assert.ok(overlaps(range(null, null), range('2016-11-10', '2016-11-12')))
})
