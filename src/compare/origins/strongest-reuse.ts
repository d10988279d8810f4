import type { TraceEntry } from '../../model/types.ts'
import type { Reuse } from './reuse.ts'

/** Of the reports that one shares text with, so many are given; a reader of a page follows fewer. */
const MOST = 12

/**
 * Of each report the others that it shares most text with, so that what is listed grows with the reports where hundreds
 * have one text. What is left out is told. Origins are counted from all of it.
 */
export function strongestReuse(reuse: readonly Reuse[]): {
  readonly kept: readonly Reuse[]
  readonly trace: readonly TraceEntry[]
} {
  const trace: TraceEntry[] = []
  const left = new Set<Reuse>()
  for (const [from, own] of Map.groupBy(reuse, (one) => one.from)) {
    if (own.length <= MOST) continue
    const sorted = own.toSorted((a, b) => b.share - a.share || (a.to < b.to ? -1 : 1))
    for (const one of sorted.slice(MOST)) left.add(one)
    trace.push({
      step: 'origins',
      rule: 'shared text',
      reason: `it shares text with ${own.length} others, of which the ${MOST} that it shares most with are listed`,
      ids: [from],
    })
  }
  return { kept: reuse.filter((one) => !left.has(one)), trace }
}
