import { moment } from './moment.ts'
import type { Told } from './told.ts'

/** What a count of victims is taken over: a long time told in words, some days, or what it does not say. */
type TollScope = 'total' | 'days' | 'open'

const DAY = 86_400_000
/** A time no wider than this is that of one event, or of one day of many. */
const FEW_DAYS = 4 * DAY
/** "In the past year": the victims of all that time. */
const LONG = 80 * DAY
const LONG_STRUGGLE =
  '(?:uprising|revolt|revolution|conflict|war|unrest|crackdown|insurgency|struggle|crisis|rebellion|offensive|campaign|epidemic|outbreak)'
/** "since the uprising began", "in the 16-month conflict", "in more than a year of violence". */
const TOTAL = new RegExp(
  `\\bsince\\b|\\b(?:in|during|over|throughout|of)\\s(?:the|this|its|a)\\s(?:[\\w-]+\\s){0,2}${LONG_STRUGGLE}\\b|\\b(?:months?|years?)\\sof\\s\\w+|\\b(?:past|last)\\s(?:\\w+\\s)?(?:months|years?)\\b`,
  'i',
)
/** Words by which the time is that of the telling, and the count one that goes on. */
const RISING =
  /\b(?:tolls?|ris(?:e|en|es|ing)|rose|climb(?:s|ed)?|increased?|stands?|stood|reach(?:es|ed)?|now|so far|up from|as of|by|revised|total)\b/i

/** Kept as long as the figure is: it is asked of every pair. */
const SCOPES = new WeakMap<Told, TollScope>()

function scopeOf(told: Told): TollScope {
  const known = SCOPES.get(told)
  if (known) return known
  const scope = readScope(told)
  SCOPES.set(told, scope)
  return scope
}

function readScope({ figure, clause, annotated: { article }, times }: Told): TollScope {
  if (figure.span.in !== undefined) return 'open'
  if (figure.facets.qualifiers.some((word) => word.startsWith('since '))) return 'total'
  if (TOTAL.test(article.text.slice(clause.start, clause.end))) return 'total'
  const published = moment(article.published?.value ?? article.published?.latest)
  // nobody has counted the victims of a day to come: the weekday was read as the next one
  const isKnown = ([first, last]: readonly [number, number]) =>
    last - first <= FEW_DAYS && (published === null || first <= published + DAY)
  if (times.length > 0 && times.every(([first, last]) => last - first >= LONG)) return 'total'
  return times.length > 0 && times.every(isKnown) ? 'days' : 'open'
}

/**
 * Are two counts of victims taken over different times: the dead of a war and those of a day, or of two days? In reports
 * of what goes on for long every day has its own toll. Found by reading conflicts of four long-running stories.
 */
export function areOtherTolls(a: Told, b: Told): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)]
  if (one === 'open' || other === 'open') return false
  if (one !== other) return true
  if (one === 'total' || isRising(a) || isRising(b)) return false
  return !a.times.some(([first, last]) => b.times.some((its) => first <= its[1] && its[0] <= last))
}

/** Both say that they are totals over a long time. */
export const areTotals = (a: Told, b: Told): boolean => isTotal(a) && isTotal(b)

export const isTotal = (told: Told): boolean => scopeOf(told) === 'total'

function isRising({ clause, annotated: { article } }: Told): boolean {
  return RISING.test(article.text.slice(clause.start, clause.end))
}
