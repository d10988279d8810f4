import { isoDay } from '../../language/times/calendar.ts'
import type { Article } from '../../model/types.ts'
import type { TellingSentence } from './telling-sentences.ts'

/** A dated report of a story, as an undated one is held against it. */
export type DatedSibling = {
  readonly article: Article
  /** Days since 1970. */
  readonly day: number
  /** Its telling words. */
  readonly terms: ReadonlySet<number>
}

/**
 * Thresholds found on the tune half of the benchmark inferred-dates: with all of them 157 of 556 hidden dates are given,
 * 152 of them right within a day; a share of 0.4 would give 94, one right more in a hundred.
 */
const SHARED = 0.35
/** Days between the first and the last dated report: a story told over several days says nothing of the day of one. */
const SPREAD = 1
/** The news of a report stands in its first sentences that name a weekday. */
const LEADING = 2

/**
 * The day of an undated report, where its siblings leave no doubt: all dated reports of the story are of one day or
 * two, the report shares a good part of its telling words with one of them, its first weekday is that day or the one
 * before, and it names none that may lie after it. Right within a day; null rather than a guess.
 */
export function siblingDay(
  sentences: readonly TellingSentence[],
  terms: ReadonlySet<number>,
  siblings: readonly DatedSibling[],
): { readonly day: number; readonly told: number; readonly because: string } | null {
  const days = siblings.map(({ day }) => day)
  if (siblings.length === 0 || Math.max(...days) - Math.min(...days) > SPREAD) return null
  const leading = sentences.slice(0, LEADING)
  const alike = siblings
    .filter(({ day, terms: theirs }) => shareOf(terms, theirs) > SHARED && leading.some((one) => lag(one, day) <= 1))
    .toSorted((a, b) => a.day - b.day)
  const first = alike[Math.floor((alike.length - 1) / 2)]
  if (first === undefined) return null
  const { day, article } = first
  const named = leading.find((one) => lag(one, day) <= 1)
  const later = sentences.some((one) => lag(one, day + 1) === 0 || lag(one, day + 2) === 0)
  if (named === undefined || later) return null
  const others = alike.length > 1 ? ` and ${alike.length - 1} more` : ''
  return {
    day,
    told: day - lag(named, day),
    because: `it tells of ${named.name} what ${article.outlet?.name ?? article.id} of ${isoDay(day)}${others} tells, and no other report of the story is of another time`,
  }
}

/** How many days a sentence's weekday lies before a day, from 0 to 6. */
function lag({ weekday }: TellingSentence, day: number): number {
  return (((day + 3) % 7) - weekday + 7) % 7
}

/** The share of the shorter report's telling words that stand in the other. */
function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const term of small) if (large.has(term)) shared += 1
  return small.size === 0 ? 0 : shared / small.size
}
