import type { Time } from '../../model/types.ts'
import type { Tree } from './tree.ts'

export type RangeTime = Time & { readonly isRange?: true }

/** "between May and July", "from 1985 to 1988": each of the two dates with the bounds of the whole. */
export function readRanges(times: readonly Time[], { tokens }: Tree): readonly RangeTime[] {
  const all: RangeTime[] = [...times]
  let at = 0
  for (const [n, time] of times.entries()) {
    const next = times[n + 1]
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.span.start) at++
    if (!next || time.earliest === null || next.latest === null || time.earliest > next.latest) continue
    const joint = tokens.find(({ start }) => start >= time.span.end)
    const isNext = joint !== undefined && (tokens[joint.i + 1]?.start ?? -1) === next.span.start
    if (!isNext || !RANGE.test(`${tokens[at - 1]?.lower} ${joint.lower}`)) continue
    const bounds = { earliest: time.earliest, latest: next.latest, isRange: true as const }
    all[n] = { ...time, ...bounds }
    all[n + 1] = { ...next, ...bounds }
  }
  return all
}

const RANGE = /^(?:between and|from (?:to|until|till|through))$/
