import type { Figure } from '../../model/types.ts'
import { changes } from './changing-counts.ts'
import { isContrast } from './disputed.ts'
import { cutsShort, intervalOf, meet, roundedInterval } from './interval.ts'
import { isFallen, isLaterState } from './later-state.ts'
import { arePersonsApart } from './participants.ts'
import { passageLikeness } from './passage.ts'
import { arePlacesApart, DOUBTFUL, LIKE_SENTENCE, PARALLEL, parallel, type Quantity, SURE } from './sure-quantity.ts'
import type { Told } from './told.ts'
import { areOtherTolls } from './toll-scope.ts'
import { isVague } from './vague.ts'

/** A shared number speaks for one quantity where what is measured is at least so alike. */
export const LIKE_AT_ALL = 0.08
/** What parallel sentences add for each part that they share beyond that. */
const OF_PARALLEL = 0.6
/** Smaller numbers are shared by chance: seven dead now and seven dead twenty years ago. */
const TELLING_NUMBER = 13
/** What a number and its lower bound cut short ("276", "more than 270") say for one quantity. */
const CUT_SHORT = 0.12
/** In one report that credits two numbers to two sources, this likeness makes them a dispute. */
const DISPUTED = 0.45
/** Two measures that are nearly the same, told one after the other, need less: that they are of one report has lowered it. */
const CONTRASTED = 0.3
/** Large sums nearer to each other than this are of one thing more often than not. */
const NEAR_SUM = 1.05
const LARGE_SUM = 1e6
const OF_NEAR_SUM = 0.12
/** What a number that meets the other once it is converted says for one quantity: as one shared of two digits, less its rounding. */
const OF_CONVERTED = 0.2
const NEAR_CONVERTED = 1.1
/** A figure of a related story is taken in from this likeness of quantity on; the stories' words differ, which is made up for. */
const OTHER_STORY = 0.6
const OF_OTHER_STORY = 0.1

/**
 * How likely two figures answer one question: the likeness of what they measure, of the sentences they stand in, and, for
 * what is not ruled out by the first, how seldom two different quantities share such a number.
 */
export function questionLikeness(a: Told, b: Told, quantity: number): number {
  if (a.figure.unit !== b.figure.unit && (a.figure.kind === 'money' || a.figure.kind === 'measure')) return 0
  const same = a.figure.value === b.figure.value ? distinctiveness(a.figure) : meetConverted(a, b) ? OF_CONVERTED : 0
  const cut = cutsShort(a.figure, b.figure) || cutsShort(b.figure, a.figure) ? CUT_SHORT : 0
  if ((a.related || b.related) && !changes(a.figure)) return 0
  if (a.related !== b.related && !isLaterState(a, b)) return 0
  if (quantity < (a.related || b.related ? OTHER_STORY : same > 0 ? LIKE_AT_ALL : DOUBTFUL)) return 0
  return (
    (a.related !== b.related ? OF_OTHER_STORY : 0) +
    0.75 * quantity +
    Math.max(same, cut, isNearSum(a.figure, b.figure) ? OF_NEAR_SUM : 0) +
    0.25 * passageLikeness(a.passage, b.passage) +
    OF_PARALLEL * Math.max(0, parallel(a, b) - PARALLEL)
  )
}

/** Two that are the same once the one is converted: one digit of each ("2 yards", "5 feet") meets by chance. */
function meetConverted({ own, figure: a }: Told, { own: other, figure: b }: Told): boolean {
  if ((own === undefined && other === undefined) || !meet(roundedInterval(a), roundedInterval(b))) return false
  return Math.max(a.value, b.value) <= NEAR_CONVERTED * Math.min(a.value, b.value)
}

function isNearSum(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return a.kind === 'money' && low >= LARGE_SUM && high < NEAR_SUM * low
}

/** How much a shared number tells: next to nothing for 2, much for 9,488. By its digits that are not trailing zeros. */
function distinctiveness({ value, span }: Figure): number {
  if (value <= 3 || isVague(span.quote)) return 0
  const digits = String(Math.abs(value))
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '').length
  return Math.min(0.55, (value >= 13 ? 0.3 : 0.15) + 0.15 * (digits - 1))
}

/**
 * One report seldom contradicts itself: two numbers of its own that cannot both be true count different things, unless it
 * has them from different sources. A number of long ago is not set against one of the day's news. Another number in a related story belongs to that story, unless such counts rise.
 */
export function isAnotherQuantity(a: Told, b: Told, quantity: Quantity): boolean {
  const same = a.figure.value === b.figure.value || cutsShort(a.figure, b.figure) || cutsShort(b.figure, a.figure)
  if (a.related !== b.related && isFallen(a, b)) return true
  const otherTime = a.fresh !== b.fresh
  if (otherTime && (!same || a.figure.value < TELLING_NUMBER)) return true
  if (same && a.figure.value < TELLING_NUMBER && changes(a.figure) && changes(b.figure))
    return areOtherTolls(a, b) || (arePlacesApart(a, b) && passageLikeness(a.passage, b.passage) < LIKE_SENTENCE)
  if (same) return a.figure.value < TELLING_NUMBER && a.figure.kind === 'duration' && arePersonsApart(a, b)
  if (a.figure.kind === 'ordinal') return true
  if (changes(a.figure) && changes(b.figure) && areOtherTolls(a, b)) return true
  if (meet(intervalOf(a.figure), intervalOf(b.figure))) return false
  if (!a.fresh && isAnotherPast(a, b)) return true
  if (a.related !== b.related) return false
  if (a.annotated !== b.annotated || isBare(a) || isBare(b)) return false
  if (a.figure.kind === 'age') return quantity(a, b) < SURE
  const sources = [a.figure.attributionId, b.figure.attributionId]
  const disputed = sources[0] !== sources[1] && !sources.includes(null)
  if (isContrast(a.figure, b.figure)) return quantity(a, b) < CONTRASTED
  return quantity(a, b) < (disputed ? DISPUTED : SURE)
}

/** "The ministry's 87": a number that says nothing of what it counts is taken up from elsewhere, and proves nothing. */
function isBare({ figure: { kind, facets } }: Told): boolean {
  return kind === 'count' && facets.counted === null && facets.predicate === null
}

/** Of what lies back, two numbers are of one thing only where nothing tells the times or the sentences apart. */
function isAnotherPast(a: Told, b: Told): boolean {
  if (a.times.every(([first, last]) => b.times.every((other) => last < other[0] || other[1] < first))) return true
  return passageLikeness(a.passage, b.passage) < LIKE_SENTENCE
}
