import type { Rule } from './rule.ts'
import { age } from './rules/age.ts'
import { ago, dayBefore, fromNow, later } from './rules/ago.ts'
import { century } from './rules/century.ts'
import { clock } from './rules/clock.ts'
import { dayDate, dayOfMonth } from './rules/day-date.ts'
import { dayWord } from './rules/day-word.ts'
import { decade } from './rules/decade.ts'
import { duration, stretch } from './rules/duration.ts'
import { edge } from './rules/edge.ts'
import { future } from './rules/future.ts'
import { holiday } from './rules/holiday.ts'
import { month } from './rules/month.ts'
import { numericDate } from './rules/numeric-date.ts'
import { partOf } from './rules/part-of.ts'
import { partOfDay } from './rules/part-of-day.ts'
import { past } from './rules/past.ts'
import { present } from './rules/present.ts'
import { latestPeriod, quarter } from './rules/quarter.ts'
import { relativeUnit, sameUnit } from './rules/relative-unit.ts'
import { season } from './rules/season.ts'
import { frequency } from './rules/set.ts'
import { weekOfMonth } from './rules/week-of-month.ts'
import { weekday } from './rules/weekday.ts'
import { year } from './rules/year.ts'

/**
 * All rules. At each place the longest fit wins; between fits of one length the earlier rule, so that the exact stand
 * before the vague ("a year earlier" before "a year", sets before durations of the same words).
 */
export const rules: readonly Rule[] = [
  numericDate,
  dayDate,
  dayOfMonth,
  holiday,
  month,
  weekOfMonth,
  weekday,
  dayWord,
  clock,
  partOfDay,
  quarter,
  latestPeriod,
  season,
  edge,
  partOf,
  decade,
  century,
  year,
  age, // before durations: "five years old" is no length of time
  ago,
  later,
  dayBefore,
  fromNow,
  stretch,
  relativeUnit,
  sameUnit,
  present,
  past,
  future, // before durations: "one day"
  frequency, // before durations: "$5 million a year"
  duration,
]
