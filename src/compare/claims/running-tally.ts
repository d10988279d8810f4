import type { Figure } from '../../model/types.ts'

/** What players and teams add up from game to game, in the singular. */
const TALLIED = new Set(
  'point lead record win loss defeat victory knockout ko kos goal touchdown yard rebound assist run wicket game match appearance cap title try catch carry reception interception strikeout homer'.split(
    ' ',
  ),
)

/** A count of sport that stands differently after every game, and within one: two reports may both be right. */
export function isRunningTally({ kind, unit, facets }: Figure): boolean {
  if (kind !== 'count') return false
  const last = unit.toLowerCase().split(' ').at(-1) ?? ''
  return [facets.counted ?? '', last, last.replace(/(?:es|s)$/, ''), last.replace(/s$/, '')].some((word) =>
    TALLIED.has(word),
  )
}
