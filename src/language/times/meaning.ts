import type { Time } from '../../model/types.ts'
import type { Modifier } from './bounds.ts'

/** A unit of the calendar or clock, as time-words.ts names it. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** What a year is counted from: the date of the report, or the time the story last spoke of. */
type From = 'now' | 'story'

/** A year said outright, by its distance ("last year" −1), or not at all (null: told by tense and nearness). */
export type YearSpec = number | { readonly shift: number; readonly from: From } | null

/** Which of several like days or seasons is meant. */
export type Choice = 'last' | 'next' | 'this' | 'previous' | 'following' | null

/** A date as the words give it, before it is resolved. */
export type DateSpec =
  | { readonly at: 'day'; readonly year: YearSpec; readonly month: number; readonly day: number }
  | { readonly at: 'month'; readonly year: YearSpec; readonly month: number; readonly choice: Choice }
  | { readonly at: 'year'; readonly year: number }
  /** Years from `first`, for `count` of them: decade 10, century 100. Below 100 the century is open. */
  | { readonly at: 'years'; readonly first: number; readonly count: 10 | 100 }
  | { readonly at: 'season'; readonly year: YearSpec; readonly season: string; readonly choice: Choice }
  /** The first week of June: number 1; the last: −1. */
  | { readonly at: 'weekOfMonth'; readonly year: YearSpec; readonly month: number; readonly number: number }
  /** Third quarter: count 4, number 3; second half: count 2, number 2. */
  | { readonly at: 'fraction'; readonly year: YearSpec; readonly count: 2 | 4; readonly number: number }
  | { readonly at: 'weekday'; readonly weekday: number; readonly choice: Choice; readonly weeks?: number }
  /** So many units before or after: "last week" −1 week from now, "the day before" −1 day from the story. */
  | { readonly at: 'shift'; readonly unit: Unit; readonly amount: number; readonly from: From }
  /** The unit the story or the report is in: "that day", "the quarter", "the weekend". */
  | { readonly at: 'same'; readonly unit: Unit; readonly from: From }
  /** The nearest quarter or year that has been told of: "the latest quarter", "a year earlier" beside a quarter. */
  | { readonly at: 'yearEarlier' }
  | { readonly at: 'latest'; readonly year: YearSpec; readonly ended?: number }
  | { readonly at: 'holiday'; readonly holiday: string; readonly year: YearSpec; readonly choice: Choice }
  | { readonly at: 'dayOfMonth'; readonly day: number }

/** A clock time: minutes after midnight, and minutes east of UTC where a zone is said. */
export type ClockSpec = { readonly hour: number; readonly minute: number; readonly zone: number | null }

/** What an expression means. */
export type Meaning =
  | {
      readonly kind: 'date'
      readonly date: DateSpec
      /** TIMEX3 code of a part of the day ("NI") or a clock time; makes the expression a time. */
      readonly part?: string
      readonly clock?: ClockSpec
      readonly modifier?: Modifier
      /** The edge of the date, not the whole: "the end of the year". */
      readonly edge?: 'START' | 'END'
      /** A length of time up to or from now, not the calendar's unit: "the past month". */
      readonly trailing?: true
      /** The number was vague ("a couple of days ago"): a day more either way. */
      readonly vague?: true
      /** Where the expression is no DATE or TIME though it has a place in the calendar. */
      readonly type?: Time['type']
      /** The value where it is not that of the date: "P3D" of "three days later". */
      readonly value?: string
    }
  /** A part of the day or clock time alone: "the morning", "6 a.m.". */
  | {
      readonly kind: 'time'
      readonly part?: string
      readonly clock?: ClockSpec
      readonly modifier?: Modifier
      readonly from: From
    }
  /** A stretch that ends or begins now: "the past three months" −3, "the next two weeks" 2. */
  | {
      readonly kind: 'stretch'
      readonly value: string
      readonly unit: Unit
      readonly amount: number | null
      readonly ahead: boolean
      readonly type: Time['type']
    }
  | { readonly kind: 'plain'; readonly type: Time['type']; readonly value: string }
