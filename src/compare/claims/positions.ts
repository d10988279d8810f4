import { actPositions } from './act-positions.ts'
import { authorPositions } from './author-positions.ts'
import { countPositions } from './count-positions.ts'
import { deedPositions } from './deed-positions.ts'
import { guiltPositions } from './guilt-positions.ts'
import { intentionPositions } from './intention-positions.ts'
import type { Position } from './position.ts'
import type { Statement } from './statements.ts'

/** What finds positions, the surest first. */
const FINDERS = [deedPositions, guiltPositions, intentionPositions, authorPositions, countPositions, actPositions]

/**
 * Where statements of two reports take a position on one thing: say or deny that somebody did it, deny or admit what they
 * are accused of, will do it or have not decided. Each pair once, a conflict before all else, then by what finds it first;
 * in order.
 */
export function positionsOf(statements: readonly Statement[]): Position[] {
  const found = new Map<string, Position>()
  for (const position of FINDERS.flatMap((find) => find(statements))) {
    const key = `${position[0]} ${position[1]}`
    const before = found.get(key)?.[2].verdict
    if (before === undefined || (before !== 'differ' && position[2].verdict === 'differ')) found.set(key, position)
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}
