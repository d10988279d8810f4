import type { Decision, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'

type Group = Decision & { readonly ids: readonly string[] }
export type Settled<D extends Decision> = {
  /** Without those that a later one contradicts. */
  readonly standing: readonly D[]
  readonly trace: readonly TraceEntry[]
}

const isMerge = ({ decision }: Decision): boolean =>
  decision === 'merge-stories' || decision === 'merge-entities' || decision === 'merge-events'

/** What is one and what is not: where two decisions contradict each other, the later one holds. */
export function settle<D extends Decision>(decisions: readonly D[]): Settled<D> {
  const standing: (D | null)[] = []
  const groups: { readonly at: number; readonly group: Group }[] = []
  const trace: TraceEntry[] = []
  const drop = (index: number, by: Decision): void => {
    const [gone] = groups.splice(index, 1)
    if (!gone) return
    standing[gone.at] = null
    const later = by.author === undefined ? 'a later decision' : `a later decision by ${by.author}`
    trace.push(decisionEntry('decisions', gone.group, 'overruled', `${later} says otherwise`, gone.group.ids))
  }
  for (const decision of decisions) {
    const at = standing.push(decision) - 1
    const group = groupOf(decision)
    if (group === null) continue
    if (isMerge(decision)) {
      const whole = joined([...groups.map((known) => known.group), group], group.ids[0] ?? '')
      for (let i = groups.length - 1; i >= 0; i--) {
        const known = groups[i]?.group
        if (known && !isMerge(known) && known.ids.filter((id) => whole.has(id)).length > 1) drop(i, decision)
      }
    } else
      for (let i = groups.length - 1; i >= 0; i--) {
        const known = groups[i]?.group
        if (!known || !isMerge(known)) continue
        const whole = joined(
          groups.map((one) => one.group),
          known.ids[0] ?? '',
        )
        if (group.ids.filter((id) => whole.has(id)).length > 1) drop(i, decision)
      }
    groups.push({ at, group })
  }
  return { standing: standing.filter((decision) => decision !== null), trace }
}

function groupOf(decision: Decision): Group | null {
  return 'ids' in decision ? decision : null
}

/** All ids that merges put together with one. */
function joined(groups: readonly Group[], id: string): ReadonlySet<string> {
  const whole = new Set([id])
  for (let grown = true; grown; ) {
    grown = false
    for (const group of groups)
      if (isMerge(group) && group.ids.some((one) => whole.has(one)) && group.ids.some((one) => !whole.has(one))) {
        for (const one of group.ids) whole.add(one)
        grown = true
      }
  }
  return whole
}
