import { areSetAgainst } from './disputed.ts'
import { countsAlike } from './later-state.ts'
import type { Quantity } from './sure-quantity.ts'
import type { Told } from './told.ts'

/** Two sources count the same dead and come to numbers no further apart than this; one that is may be of another event. */
const FARTHEST = 2
/** So alike must what is counted be. Found on the samples brandel and lindhaven. */
const LIKE = 0.4

/**
 * Groups of figures that answer one question though each has another number: where a report sets the two against each
 * other ("38 according to the council, 41 according to the front"), the reports that give the one and those that give the
 * other are one claim.
 */
export function joinDisputed(groups: readonly (readonly Told[])[], quantity: Quantity): (readonly Told[])[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one.figure.id, group] as const)))
  const joined = new Map<readonly Told[], readonly Told[]>()
  const current = (group: readonly Told[]): readonly Told[] => {
    const now = joined.get(group)
    return now ? current(now) : group
  }
  for (const own of Map.groupBy(groups.flat(), ({ annotated }) => annotated).values())
    for (const [n, a] of own.entries())
      for (const b of own.slice(n + 1)) {
        if (!areInDispute(a, b, quantity)) continue
        const [x, y] = [groupOf.get(a.figure.id), groupOf.get(b.figure.id)]
        const [one, other] = [x && current(x), y && current(y)]
        if (!one || !other || one === other) continue
        const both = [...one, ...other]
        joined.set(one, both).set(other, both)
      }
  return [...new Set(groups.map(current))]
}

function areInDispute(a: Told, b: Told, quantity: Quantity): boolean {
  const low = Math.min(a.figure.value, b.figure.value)
  const high = Math.max(a.figure.value, b.figure.value)
  if (a.related || b.related || low === high || high > FARTHEST * low) return false
  if (a.figure.partOf !== null || b.figure.partOf !== null || a.fresh !== b.fresh) return false
  // the missing and the bodies found are no two counts of one thing
  return countsAlike(a.figure, b.figure) && areSetAgainst(a, b) && quantity(a, b) >= LIKE
}
