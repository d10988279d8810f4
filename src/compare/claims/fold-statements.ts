import { passageLikeness } from './passage.ts'
import type { Statement } from './statements.ts'

/** So many sentences that say nearly the same in nearly the same words stand for all that do: large stories repeat themselves. */
const SPEAKERS = 8
/** Nearly the same words (Dice): one or two of ten are others. */
const NEARLY = 0.8
/** Two of so many of a sentence's rarest words are a key to find its like by: one of them may be another. */
const RAREST = 5
/** Heads that one key leads to. */
const MOST_OF_KEY = 12

export type FoldedStatements = {
  /** Those to align. */
  readonly leaders: readonly Statement[]
  /** Those that go where one of them goes. */
  readonly followers: ReadonlyMap<Statement, readonly Statement[]>
}

/**
 * Parts statements into a few for each sentence that many reports have, and those that only have it again. Sentences that
 * no more than a few have are all leaders, so that of a small story all is looked at.
 */
export function foldStatements(statements: readonly Statement[]): FoldedStatements {
  const counts = new Map<string, number>()
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const speakersBy = new Map<string, Statement[][]>()
  const leaders: Statement[] = []
  const followers = new Map<Statement, Statement[]>()
  for (const one of statements) {
    const keys = keysOf(one, counts)
    const speakers = findLike(one, keys, speakersBy)
    if (speakers && speakers.length >= SPEAKERS) {
      const leader = mostLike(one, speakers)
      followers.set(leader, [...(followers.get(leader) ?? []), one])
      continue
    }
    leaders.push(one)
    if (speakers) speakers.push(one)
    else addTo(speakersBy, keys, [one])
  }
  return { leaders, followers }
}

function keysOf({ stems }: Statement, counts: ReadonlyMap<string, number>): string[] {
  const rarest = [...stems]
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, RAREST)
    .sort()
  return rarest.flatMap((first, n) => rarest.slice(n + 1).map((second) => `${first} ${second}`))
}

function findLike(
  one: Statement,
  keys: readonly string[],
  speakersBy: ReadonlyMap<string, readonly Statement[][]>,
): Statement[] | undefined {
  for (const key of keys)
    for (const speakers of speakersBy.get(key) ?? [])
      if (speakers[0] && passageLikeness(one, speakers[0]) >= NEARLY) return speakers
  return undefined
}

function mostLike(one: Statement, [first, ...others]: readonly Statement[]): Statement {
  return others.reduce(
    (best, other) => (passageLikeness(one, other) > passageLikeness(one, best) ? other : best),
    first ?? one,
  )
}

function addTo(speakersBy: Map<string, Statement[][]>, keys: readonly string[], speakers: Statement[]): void {
  for (const key of keys) {
    const known = speakersBy.get(key)
    if (!known) speakersBy.set(key, [speakers])
    else if (known.length < MOST_OF_KEY) known.push(speakers)
  }
}
