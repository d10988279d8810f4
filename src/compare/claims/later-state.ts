import { PLAIN_PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import type { Figure } from '../../model/types.ts'
import { changes, isCumulative } from './changing-counts.ts'
import { moment, order } from './moment.ts'
import { asOfOf } from './reading.ts'
import { PARALLEL, parallel } from './sure-quantity.ts'
import type { Told } from './told.ts'
import { areOtherTolls, areTotals } from './toll-scope.ts'
import { isVague } from './vague.ts'

/** Of one event the count is not told anew after so long; later numbers are of something else. */
const LATEST = 45 * 86_400_000

/**
 * Can the number of a report of a related story be an earlier or later state of the same count? Such stories often tell of
 * another event of one kind: another attack, another day of a war. So the counts must be of one kind that changes, of a
 * time not far off, both totals with a place or a name in common, or in parallel sentences, and of those that only rise the
 * later must not be the lower. Found by reading the conflicts of 1,900 articles of long-running stories, where of 190 between related
 * stories none was one.
 */
export function isLaterState(a: Told, b: Told): boolean {
  const [x, y] = [a.figure, b.figure]
  if (!changes(x) || x.facets.predicate !== y.facets.predicate || isVague(x.span.quote) || isVague(y.span.quote))
    return false
  if (!isNearInTime(a, b) || areTimesApart(a, b)) return false
  if (!countsAlike(x, y) || areOtherTolls(a, b)) return false
  if (!(areTotals(a, b) && sharesPlaceOrName(x, y)) && parallel(a, b) < PARALLEL) return false
  return !isFallen(a, b)
}

/** Of counts that only rise, the later is the lower: it is another count. */
export function isFallen(a: Told, b: Told): boolean {
  if (a.figure.value === b.figure.value || !isCumulative(a.figure)) return false
  const [less, more] = a.figure.value < b.figure.value ? [a, b] : [b, a]
  return order(asOfOf(less.figure, less.annotated), asOfOf(more.figure, more.annotated)) === 'after'
}

function isNearInTime({ annotated: { article: a } }: Told, { annotated: { article: b } }: Told): boolean {
  const [one, other] = [a, b].map(({ published }) => moment(published.value ?? published.latest))
  if (one === null || other === null || one === undefined || other === undefined) return true
  return Math.abs(one - other) <= LATEST
}

/** Each says when, and not the same time. */
function areTimesApart({ times: a }: Told, { times: b }: Told): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some(([first, last]) => b.some((other) => first <= other[1] && other[0] <= last))
  )
}

/** The same kind of persons or things, or people by plain words. */
export function countsAlike({ facets: a }: Figure, { facets: b }: Figure): boolean {
  return a.counted === b.counted || [a, b].every(({ counted }) => PLAIN_PEOPLE.has(counted ?? 'people'))
}

function sharesPlaceOrName({ facets: a }: Figure, { facets: b }: Figure): boolean {
  const ids = new Set([...b.placeEntityIds, ...b.entityIds])
  return [...a.placeEntityIds, ...a.entityIds].some((id) => ids.has(id))
}
