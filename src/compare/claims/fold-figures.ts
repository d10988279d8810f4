import { passageLikeness } from './passage.ts'
import type { Told } from './told.ts'

/** So many figures that say the same in the same words stand for all that do: a story of 500 reports repeats itself. */
const SPEAKERS = 8

export type Folded = {
  /** Those to cluster. */
  readonly leaders: readonly Told[]
  /** Those that go where one of them goes. */
  readonly followers: ReadonlyMap<Told, readonly Told[]>
}

/** Parts figures into a few for each thing said and those that only say it again, each with the leader most like it. */
export function foldFigures(told: readonly Told[]): Folded {
  const groups = Map.groupBy(told, signature)
  const followers = new Map<Told, Told[]>()
  for (const group of groups.values()) {
    const leading = group.slice(0, SPEAKERS)
    for (const one of group.slice(SPEAKERS)) {
      const leader = mostLike(one, leading)
      if (leader) followers.set(leader, [...(followers.get(leader) ?? []), one])
    }
  }
  const following = new Set([...followers.values()].flat())
  return { leaders: told.filter((one) => !following.has(one)), followers }
}

function mostLike(one: Told, leaders: readonly Told[]): Told | undefined {
  let [best, most] = [leaders[0], -1]
  for (const leader of leaders) {
    const likeness = passageLikeness(one.passage, leader.passage)
    if (likeness > most) [best, most] = [leader, likeness]
  }
  return best
}

function signature({ figure, fresh, related }: Told): string {
  const { value, low, high, bound, unit, facets, partOf } = figure
  return [
    value,
    low,
    high,
    bound,
    unit,
    facets.counted,
    facets.predicate,
    facets.qualifiers.join(),
    partOf !== null,
    fresh,
    related,
  ].join('|')
}
