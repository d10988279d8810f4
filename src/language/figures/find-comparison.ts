import type { Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { type Placed, within } from './sentence-view.ts'

/** How a number without a noun of its own stands to the one of its kind before it. */
export type Comparison = 'former' | 'same' | null

const FORMER = new Set(['compared with', 'compared to', 'up from', 'down from'])

/**
 * `former`: what it was before ("compared with 61 percent", "down from 131", "21 cents a share a year ago"); `same`: the
 * same thing in another measure ("$340 million, or 62 cents a share"); null: neither.
 */
export function findComparison(
  doc: Doc,
  { sentence, first, quantity, phrase }: Placed,
  times: readonly Time[],
): Comparison {
  const [one, two] = [within(doc, sentence, first - 1)?.lower ?? '', within(doc, sentence, first - 2)?.lower ?? '']
  if (FORMER.has(`${two} ${one}`)) return 'former'
  // "revised the toll to 83 from 97"
  if (
    one === 'from' &&
    quantity.kind === 'count' &&
    phrase === null &&
    within(doc, sentence, first - 2)?.upos === 'NUM'
  )
    return 'former'
  const time = times.find(({ span }) => span.start >= quantity.end && span.start <= quantity.end + BESIDE)
  if (time && isFormer(time.span.quote)) return 'former'
  return one === 'or' && two === ',' ? 'same' : null
}

/** How near the time must stand, in characters: a blank or a comma and a blank. */
const BESIDE = 2

function isFormer(quote: string): boolean {
  return (
    /(?:ago|earlier|before|previously)$/i.test(quote) ||
    /^(?:last|the previous|the prior) (?:year|month|week|quarter)$/i.test(quote)
  )
}
