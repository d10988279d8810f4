import type { Figure } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import type { Passage } from './passage.ts'

/** Words of sentences on prices that move from hour to hour. */
const MARKET = stemsOf('shares stock stocks price prices index indexes crude bonds futures dow nasdaq ftse nikkei')
const MOVES = stemsOf(
  'rise rises rose risen fall falls fell fallen drop dropped climb climbed gain gained lost close closed closing trade traded trading slip slipped slid jump jumped surge surged edged plunge plunged tumbled soared sank shot rallied declined added',
)
/** Of these alone a price is one of the market: it closed, or traded, at so much. */
const DEALING = stemsOf('closed close closing traded trading')
/** What an index moves by. */
const POINTS = /^points?$/

/** A price, or a move of one, that another hour gives differently. */
export function isMarketPrice({ kind, unit, facets }: Figure, { stems }: Passage): boolean {
  const points = kind === 'count' && (POINTS.test(unit) || POINTS.test(facets.counted ?? ''))
  if (kind !== 'percentage' && kind !== 'money' && !points) return false
  if (DEALING.some((word) => stems.has(word))) return true
  return MARKET.some((word) => stems.has(word)) && MOVES.some((word) => stems.has(word))
}

function stemsOf(words: string): readonly string[] {
  return words.split(' ').map(stem)
}
