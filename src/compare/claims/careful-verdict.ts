import { asStated } from './common-unit.ts'
import { convertedVerdict, otherCurrencies } from './converted-verdict.ts'
import { type FigureReading, figureVerdict } from './figure-verdict.ts'
import { countsAlike, isLaterState } from './later-state.ts'
import { order } from './moment.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { readingOf } from './reading.ts'
import { type PlacesWithin, scopeVerdict, withScope } from './scope.ts'
import { arePlacesApart, otherPart, type Quantity, saysTheSame, surelySame } from './sure-quantity.ts'
import type { Told } from './told.ts'
import type { TollBond } from './toll-bond.ts'

/** A figure with what its verdict hangs on; its numbers are in the unit of the claim, its words its own. */
export type Reading = FigureReading & { readonly told: Told }

/** From this likeness of quantity on, a later and higher count of what is said in one word is taken for the same count. */
const LIKELY = 0.5

type CarefulOptions = {
  readonly quantity: Quantity
  /** Does the one place lie in the other, as a report says? */
  readonly within: PlacesWithin
  /** Does a report set the two against each other? */
  readonly disputed: boolean
  readonly bond: TollBond
}

/**
 * How two accounts stand to each other: a conflict is only called one where both surely count the same thing; for a count
 * that has risen less is enough. Where they agree, which of them says more.
 */
export function carefulVerdict(one: Reading, other: Reading, options: CarefulOptions): PairVerdict | null {
  if (one.told.related && other.told.related) return null
  if (one.told.related !== other.told.related && !isLaterState(one.told, other.told)) return null
  const { quantity, within, disputed, bond } = options
  const [a, b] = inOwnUnit(one, other)
  const later = laterState(a, b)
  if (later) return bond(a.told, b.told) ? later : null
  if (a.told.figure.kind === 'money' && a.told.figure.unit !== b.told.figure.unit) return otherCurrencies(a, b)
  const total = totalVerdict(a, b)
  if (total) return total
  const found = a.told.own || b.told.own ? convertedVerdict(a, b) : figureVerdict(a, b)
  if (found.verdict === 'agree') return withScope(a, b, found, within)
  const sum = sumVerdict(a, b) ?? sumVerdict(b, a)
  if (sum) return sum
  if (disputed && found.verdict === 'differ')
    return { ...found, because: `${found.because}; a report sets the two against each other` }
  if (!bond(a.told, b.told)) return ofAnotherEvent(a, b)
  const likely =
    found.verdict === 'update' &&
    countsAlike(a.told.figure, b.told.figure) &&
    saysTheSame(a.told, b.told) &&
    !arePlacesApart(a.told, b.told) &&
    quantity(a.told, b.told) >= LIKELY
  if (likely) return found
  const scope = found.verdict === 'update' ? null : scopeVerdict(a, b, within)
  if (scope) return scope
  if (surelySame(a.told, b.told, quantity)) return found
  return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’ may not count the same thing: compare yourself` }
}

function ofAnotherEvent(a: Reading, b: Reading): PairVerdict {
  const because = `‘${a.words}’ and ‘${b.words}’ may be of two events of what goes on: compare yourself`
  return { verdict: 'unclear', because }
}

/** Two of one unit that were both converted are held against each other as they stand. */
function inOwnUnit(a: Reading, b: Reading): readonly [Reading, Reading] {
  const [one, other] = asStated(a.told, b.told)
  return one === a.told ? [a, b] : [readingOf(one), readingOf(other)]
}

/** A higher count in a related story is a later state of it: its report tells of another time, and such counts only rise. */
function laterState(a: Reading, b: Reading): PairVerdict | null {
  if (a.told.related === b.told.related || !a.cumulative || !b.cumulative) return null
  const [own, other] = a.told.related ? [b, a] : [a, b]
  if (other.value <= own.value || order(other.asOf, own.asOf) === 'before') return null
  return { verdict: 'update', because: `‘${other.words}’ is from a report of a related story, and such counts rise` }
}

/** A report gives by its parts what another gives as a total. */
function totalVerdict(a: Reading, b: Reading): PairVerdict | null {
  if (a.value !== b.value || !(a.told.parts || b.told.parts)) return null
  const [parts, whole] = a.told.parts ? [a, b] : [b, a]
  return { verdict: 'agree', because: `‘${parts.words}’ together are ‘${whole.words}’` }
}

/** Parts that together are the other's total do not differ from it. */
function sumVerdict(part: Reading, whole: Reading): PairVerdict | null {
  const other = otherPart(part.told, whole.told)
  return other
    ? { verdict: 'agree', because: `‘${part.words}’ and ‘${other.span.quote}’ together are ‘${whole.words}’` }
    : null
}
