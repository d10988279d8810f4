import type { Modifier } from '../bounds.ts'
import type { Match } from '../rule.ts'

const EDGES: Readonly<Record<string, Modifier>> = {
  early: 'START',
  earlier: 'START',
  beginning: 'START',
  start: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  later: 'END',
}

/** The modifier a match's words set: "late June" END, "the middle of May" MID. */
export function edgeOf(match: Match): { readonly modifier?: Modifier } {
  for (let n = 0; n < match.length; n++) {
    const modifier = EDGES[match.word(n)]
    if (modifier !== undefined) return { modifier }
  }
  return {}
}
