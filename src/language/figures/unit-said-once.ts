import type { Doc } from '../doc.ts'
import { findChange } from './find-change.ts'
import type { Beside } from './find-predicate.ts'
import type { Quantity } from './quantity.ts'
import type { Placed } from './sentence-view.ts'

/** A count that the numbers beside it show to be money, or points of an index or a share; else as it was. */
export function withUnitSaidOnce(doc: Doc, each: Placed, beside: Beside): Placed {
  return asPoints(doc, asMoney(doc, each, beside), beside)
}

/** "2.3 million crowns in bribes; the court held 1.9 million": the currency is said once. */
function asMoney(doc: Doc, each: Placed, { before: [last] }: Beside): Placed {
  const { quantity, phrase, first } = each
  if (last?.quantity.kind !== 'money' || quantity.kind !== 'count' || phrase !== null) return each
  if (!/(?:million|billion|trillion|bn|m)$/i.test(doc.text.slice(quantity.numberStart, quantity.numberEnd))) return each
  if (first - last.last > ELLIPSIS) return each
  return { ...each, quantity: { ...quantity, kind: 'money', unit: last.quantity.unit } }
}

/**
 * Points: of an index where a share follows or the index is told of after them ("fell 412 points, or 1.2 percent, to
 * 33,871"), else of a share where the sentence has one ("fell three points to 22 percent").
 */
function asPoints(doc: Doc, each: Placed, { before, after }: Beside): Placed {
  const { quantity, phrase } = each
  if (quantity.kind !== 'count') return each
  const points = phrase && !phrase.partitive && doc.tokens[phrase.head]?.lemma.toLowerCase() === 'point'
  const [next] = after
  const [last] = before
  const isOr = (at: number): boolean => doc.tokens[at - 1]?.lower === 'or'
  const index =
    (next?.quantity.kind === 'percentage' && isOr(next.first)) ||
    (last?.quantity.kind === 'percentage' && isOr(each.first))
  if (points && phrase.modifiers.length === 0) {
    const moved = findChange(doc, each, before)
    const share = [...before, ...after].some(({ quantity: { kind } }) => kind === 'percentage')
    if (index || (moved && !share)) return withUnit(doc, each, 'measure', 'point')
    if (share) return withUnit(doc, each, 'percentagePoints', 'percentage points')
  }
  // "to 33,871"
  const ofIndex = phrase === null && before.slice(0, 2).some((other) => isPoints(doc, other))
  return ofIndex && findChange(doc, each, before)?.role === 'level' ? withUnit(doc, each, 'measure', 'point') : each
}

function isPoints(doc: Doc, { phrase }: Placed): boolean {
  return phrase !== null && doc.tokens[phrase.head]?.lemma.toLowerCase() === 'point'
}

/** The noun becomes the unit: the phrase goes. */
function withUnit(doc: Doc, each: Placed, kind: Quantity['kind'], unit: string): Placed {
  const { quantity, phrase, last } = each
  const end = (phrase && doc.tokens[phrase.head]?.end) ?? quantity.end
  return { ...each, quantity: { ...quantity, kind, unit, end, coreEnd: end }, phrase: null, last: phrase?.last ?? last }
}

/** How far a currency reaches to a number without one, in tokens. */
const ELLIPSIS = 12
