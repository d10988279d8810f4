import { PLAIN_PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import type { Reading } from './careful-verdict.ts'
import { cutsShort, intervalOf } from './interval.ts'
import type { PairVerdict } from './pair-verdict.ts'

/** Does the place of the first id lie in that of the second? */
export type PlacesWithin = (inner: string, outer: string) => boolean

/** An agreement with the reason which of two accounts says more, where the one follows from the other. */
export function withScope(a: Reading, b: Reading, found: PairVerdict, within: PlacesWithin): PairVerdict {
  if (isNarrower(a, b, within)) return { ...found, because: saying(a, b), relation: 'narrower' }
  if (isNarrower(b, a, within)) return { ...found, because: saying(b, a), relation: 'wider' }
  return found
}

const saying = (narrow: Reading, wide: Reading): string => `‘${narrow.words}’ is narrower than ‘${wide.words}’`

/** The number of the one lies in what the other allows, or the one counts a kind of persons, or in a part, of the other's. */
function isNarrower(a: Reading, b: Reading, within: PlacesWithin): boolean {
  if (a.told.own || b.told.own) return false
  if (a.value !== b.value) return isInside(a, b)
  if (a.bound !== b.bound) return isInside(a, b)
  if (a.words === b.words || a.told.figure.kind !== 'count') return false
  const [one, other] = [a.told.figure.facets.counted, b.told.figure.facets.counted]
  if (one !== null && other !== null && one !== other) return PLAIN_PEOPLE.has(other) && !PLAIN_PEOPLE.has(one)
  return areWithin(a, b, within) && !areWithin(b, a, within)
}

function isInside(a: Reading, b: Reading): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)]
  if (cutsShort(a, b)) return false
  if (b.bound === 'exact' && !hasRange(b)) return false
  const inside = other.low <= one.low && one.high <= other.high
  return inside && (other.low < one.low || one.high < other.high)
}

/** Both ends are stated; that an exact number may be rounded makes it no wider. */
const hasRange = ({ low, high }: Reading): boolean => typeof low === 'number' && typeof high === 'number' && low < high

/** Fewer in a place that lies in the other's: both can be true. */
export function scopeVerdict(a: Reading, b: Reading, within: PlacesWithin): PairVerdict | null {
  const [less, more] = a.value <= b.value ? [a, b] : [b, a]
  if (a.told.figure.kind !== 'count' || !areWithin(less, more, within) || areWithin(more, less, within)) return null
  const because = `‘${less.words}’ is narrower than ‘${more.words}’: it is of a place that lies in the other's`
  return { verdict: 'agree', because, relation: less === a ? 'narrower' : 'wider' }
}

/** Each is said of places, none in common, and one of the first's lies in one of the other's. */
function areWithin({ told: a }: Reading, { told: b }: Reading, within: PlacesWithin): boolean {
  const [inner, outer] = [a.figure.facets.placeEntityIds, b.figure.facets.placeEntityIds]
  return !inner.some((id) => outer.includes(id)) && inner.some((one) => outer.some((other) => within(one, other)))
}
