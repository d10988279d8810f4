import { gameWords } from '../../lang/en/time-games.ts'
import type { Match } from '../rule.ts'

/** How far around an expression a game's words are looked for, in atoms. */
const AROUND = 25

/** Does the passage tell of a game, with quarters and clocks of its own? */
export function isOfGame(match: Match): boolean {
  const from = Math.max(0, match.at - AROUND)
  const to = Math.min(match.atoms.length, match.end + AROUND)
  let seen = 0
  for (let at = from; at < to; at++) if (gameWords.has(match.atoms[at]?.lower ?? '')) seen++
  // One such word also stands in other news ("a goal of $5 million", "the lead").
  return seen >= 2
}
