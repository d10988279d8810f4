import type { DecisionOf } from '../../model/decision.ts'
import type { Decision } from '../../model/types.ts'
import { foundingStoryId } from './founding-story-id.ts'

/** Where the story stream has put an article: its story, and the article of it that it is most like (null for the first). */
export type Placed = { readonly id: string; readonly storyId: string; readonly nearestId: string | null }

/**
 * Stories as people have decided, over those that the stream has found. The stream's own finding is never touched, so that
 * a decision taken back leaves no trace: each story is a tree in which an article hangs on the one it is most like, and a
 * decision cuts branches or ties them together. What comes later hangs where it is most like, and goes with that. Decisions
 * are applied in the order in which they were made; the later one holds. Gives the story of each article.
 */
export function placeByDecisions(
  placed: readonly Placed[],
  decisions: readonly Decision[],
): ReadonlyMap<string, string> {
  const forest = createForest(placed)
  for (const decision of decisions) {
    if (decision.decision === 'split-story') forest.part(decision.articleIds, decision.from)
    else if (decision.decision === 'move-article') move(forest, decision)
    else if (decision.decision === 'merge-stories') forest.tie(decision.ids)
    else if (decision.decision === 'not-same') forest.keepApart(decision.ids)
  }
  return forest.stories()
}

function move(forest: ReturnType<typeof createForest>, { articleId, to, from }: DecisionOf<'move-article'>): void {
  forest.part([articleId], from)
  forest.tie([to, articleId])
}

function createForest(placed: readonly Placed[]) {
  const order = new Map(placed.map(({ id }, i) => [id, i]))
  const founder = new Map<string, string>()
  const hangsOn = new Map<string, string | null>()
  const foundIn = new Map(placed.map(({ id, storyId }) => [id, storyId]))
  for (const { id, storyId, nearestId } of placed) {
    const first = founder.get(storyId)
    if (first === undefined) founder.set(storyId, id)
    // what it hung on may have been deleted: then it hangs on the first that is left
    hangsOn.set(id, nearestId !== null && foundIn.get(nearestId) === storyId ? nearestId : (first ?? null))
  }
  unknot(hangsOn)
  const originalFounder = new Map([...founder].map(([storyId, id]) => [id, storyId]))
  const ties = new Map<string, Set<string>>()
  const at = (id: string): number => order.get(id) ?? 0
  /** An article, or the first of the story that an id is of. */
  const member = (id: string): string | undefined => (order.has(id) ? id : founder.get(id))
  const members = (ids: readonly string[]): string[] => [
    ...new Set(ids.map(member).filter((id): id is string => id !== undefined)),
  ]
  const bind = (a: string, b: string): void => {
    if (a === b) return
    ties.set(a, (ties.get(a) ?? new Set()).add(b))
    ties.set(b, (ties.get(b) ?? new Set()).add(a))
  }
  const unbind = (a: string, b: string): void => {
    ties.get(a)?.delete(b)
    ties.get(b)?.delete(a)
  }
  const childrenOf = (): Map<string, string[]> => {
    const children = new Map<string, string[]>()
    for (const [id, parent] of hangsOn) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id])
    return children
  }

  /** Takes articles out of where they are, as one story; those that stay go on hanging together. */
  const part = (ids: readonly string[], staying: readonly string[] | undefined): void => {
    const own = new Set(ids.filter((id) => order.has(id)))
    if (own.size === 0) return
    const stay = staying === undefined ? null : new Set(staying)
    const orphans: string[] = []
    const before = new Map(hangsOn)
    for (const [id, parent] of [...before].sort(([a], [b]) => at(a) - at(b))) {
      if (parent === null || own.has(id) === own.has(parent)) continue
      if (own.has(id)) {
        hangsOn.set(id, null)
        continue
      }
      if (stay !== null && !stay.has(id)) continue // it came later, and is like one of those that left
      let up: string | null = parent
      while (up !== null && own.has(up)) up = before.get(up) ?? null
      hangsOn.set(id, up)
      if (up === null) orphans.push(id)
    }
    for (const id of orphans.slice(1)) hangsOn.set(id, orphans[0] ?? null)
    for (const id of own) for (const other of [...(ties.get(id) ?? [])]) if (!own.has(other)) unbind(id, other)
    const [first, ...others] = [...own].sort((a, b) => at(a) - at(b))
    for (const id of others) if (first !== undefined) bind(first, id)
  }

  const tie = (ids: readonly string[]): void => {
    const [first, ...others] = members(ids)
    for (const id of others) if (first !== undefined) bind(first, id)
  }

  /** Cuts the way between two articles as long as there is one: a tie that a person has made, else the later one's branch. */
  const keepApart = (ids: readonly string[]): void => {
    const all = members(ids)
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        for (let path = wayBetween(a, b); path !== null; path = wayBetween(a, b)) {
          const steps = path.slice(1).map((id, k): readonly [string, string] => [path?.[k] ?? id, id])
          const tied = steps.findLast(([one, other]) => ties.get(one)?.has(other))
          if (tied) unbind(...tied)
          else {
            const [one, other] = steps.at(-1) ?? [a, b]
            hangsOn.set(hangsOn.get(other) === one ? other : one, null)
          }
        }
  }

  const wayBetween = (from: string, to: string): string[] | null => {
    const children = childrenOf()
    const came = new Map<string, string | null>([[from, null]])
    for (const id of came.keys()) {
      if (id === to) {
        const path: string[] = []
        for (let step: string | null = to; step !== null; step = came.get(step) ?? null) path.unshift(step)
        return path
      }
      const near = [hangsOn.get(id) ?? null, ...(children.get(id) ?? []), ...(ties.get(id) ?? [])]
      for (const next of near) if (next !== null && !came.has(next)) came.set(next, id)
    }
    return null
  }

  /** Each story has the id of the earliest story the stream has begun in it; one that a person has made, of its first article. */
  const stories = (): ReadonlyMap<string, string> => {
    const root = new Map<string, string>(placed.map(({ id }) => [id, id]))
    const top = (id: string): string => {
      let up = id
      for (let next = root.get(up) ?? up; next !== up; next = root.get(up) ?? up) up = next
      root.set(id, up)
      return up
    }
    const join = (a: string, b: string): void => {
      root.set(top(a), top(b))
    }
    for (const [id, parent] of hangsOn) if (parent !== null) join(id, parent)
    for (const [id, others] of ties) for (const other of others) join(id, other)
    const groups = Map.groupBy(placed, ({ id }) => top(id))
    const names = new Map(
      [...groups].map(([key, own]) => {
        const begun = own.find(({ id }) => originalFounder.has(id))
        return [key, begun ? (originalFounder.get(begun.id) ?? '') : foundingStoryId(own[0]?.id ?? '')]
      }),
    )
    return new Map(placed.map(({ id }) => [id, names.get(top(id)) ?? '']))
  }
  return { part, tie, keepApart, stories }
}

/** Cuts circles: an article may have been grouped anew and hang on one that hangs on it. */
function unknot(hangsOn: Map<string, string | null>): void {
  const sound = new Set<string>()
  for (const id of hangsOn.keys()) {
    const way = new Set<string>()
    let up: string | null = id
    while (up !== null && !sound.has(up) && !way.has(up)) {
      way.add(up)
      const next: string | null = hangsOn.get(up) ?? null
      if (next !== null && way.has(next)) hangsOn.set(up, null)
      up = hangsOn.get(up) ?? null
    }
    for (const one of way) sound.add(one)
  }
}
