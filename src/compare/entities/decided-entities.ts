import type { TraceEntry } from '../../model/types.ts'
import { decisionEntry } from '../decisions/by-whom.ts'
import type { FoundDecision } from '../decisions/find-again.ts'
import { createEntityFinder, createEntityIndex } from './find-entity.ts'
import { mergeEntities } from './merge-entities.ts'
import type { LocalEntity, NameNode } from './name-node.ts'

/** What a person has told apart, as it bears on the names of these articles. */
export type ApartDecisions = {
  /** A mark for an article's entity that is told from others of its name, so that no rule sees that the names are the same. */
  readonly mark: (localId: string) => string
  /** Whether two names are told apart; null where none are. */
  readonly isApart: ((a: NameNode, b: NameNode) => boolean) | null
  readonly trace: (globalId: (id: string) => string) => readonly TraceEntry[]
}

/** Reads the decisions on what is not the same: the first that each names stays with others of its name, the rest leave it. */
export function apartDecisions(decisions: readonly FoundDecision[], locals: readonly LocalEntity[]): ApartDecisions {
  const marks = new Map<string, string>()
  const byId = new Map(locals.map((local) => [local.entity.id, local]))
  const find = createEntityIndex(locals.map(({ entity }) => entity))
  // an anchor means the entity of its article alone; without one a name means all that have it
  const idsOf = (decision: FoundDecision, id: string): readonly string[] => {
    const [own, ...anchored] = decision.standIns?.get(id) ?? [id]
    return anchored.length > 0 ? anchored : find(own ?? id)
  }
  const apart = decisions.flatMap((decision) => {
    if (decision.decision !== 'not-same') return []
    const sides = decision.ids.map((id) => idsOf(decision, id))
    if (sides.filter(({ length }) => length > 0).length < 2) return []
    const names = sides.map((side) => new Set(side.map((id) => byId.get(id)?.entity.name)))
    for (const [i, side] of sides.entries())
      if (i > 0)
        for (const id of side) {
          // only of one name need they be marked; others are told by the names themselves
          const same = names.slice(0, i).some((others) => others.has(byId.get(id)?.entity.name))
          if (same) marks.set(id, ` not ${decision.ids[i]}`)
        }
    return [{ decision, sides }]
  })
  const holds = (node: NameNode, side: readonly string[]): boolean =>
    node.locals.some(({ entity }) => side.includes(entity.id))
  return {
    mark: (id) => marks.get(id) ?? '',
    isApart:
      apart.length === 0
        ? null
        : (a, b) =>
            apart.some(({ sides }) =>
              sides.some((one, i) => holds(a, one) && sides.some((two, k) => k !== i && holds(b, two))),
            ),
    trace: (globalId) =>
      apart.map(({ decision, sides }) =>
        decisionEntry('entities', decision, 'applied', 'they are not the same', [
          ...new Set(sides.flatMap((side) => side.map(globalId))),
        ]),
      ),
  }
}

type Clusters = readonly (readonly LocalEntity[])[]

/** Clusters that a person has made one, named by ids of their own, of their articles' entities, or by their names. */
export function mergeDecided(
  clusters: Clusters,
  decisions: readonly FoundDecision[],
  globalIdOf: (clusters: Clusters) => (id: string) => string,
): { readonly clusters: Clusters; readonly trace: readonly TraceEntry[] } {
  let all = clusters
  const trace: TraceEntry[] = []
  for (const decision of decisions) {
    if (decision.decision !== 'merge-entities') continue
    const globalId = globalIdOf(all)
    const ids = new Map(all.map((locals) => [globalId(locals[0]?.entity.id ?? ''), locals]))
    const find = createEntityFinder([...ids].map(([id, locals]) => ({ id, ...mergeEntities(locals) })))
    const chosen = new Set(
      decision.ids.flatMap((id) => {
        const standing = decision.standIns?.get(id) ?? [id]
        const local = standing.map(globalId).find((one) => ids.has(one))
        const found = ids.get(local ?? find(id) ?? '')
        return found ? [found] : []
      }),
    )
    if (chosen.size < 2) continue
    all = [...all.filter((locals) => !chosen.has(locals)), [...chosen].flat()]
    const names = [...chosen].map((locals) => `“${mergeEntities(locals).name}”`).join(', ')
    trace.push(
      decisionEntry('entities', decision, 'applied', `${names} are one`, [
        ...new Set([...chosen].flat().map(({ entity }) => entity.id)),
      ]),
    )
  }
  return { clusters: all, trace }
}
