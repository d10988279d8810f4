import type { TraceEntry } from '../../model/types.ts'
import type { KnownThings } from './known-things.ts'
import type { NameGroups } from './name-groups.ts'
import type { LocalEntity, NameNode } from './name-node.ts'

/**
 * Names that the user's file has for one thing are joined, however they are spelled; `idOf` gives the id there of an
 * entity, null where its names have none or several.
 */
export function joinKnown(
  nodes: readonly NameNode[],
  groups: NameGroups,
  known: KnownThings | undefined,
): { readonly idOf: (locals: readonly LocalEntity[]) => string | null; readonly trace: readonly TraceEntry[] } {
  const trace: TraceEntry[] = []
  const ids = new Map<LocalEntity, string>()
  const first = new Map<string, NameNode>()
  for (const node of known ? nodes : []) {
    const thing = known?.(node)
    if (!thing) continue
    for (const local of node.locals) ids.set(local, thing.id)
    const other = first.get(thing.id)
    if (!other) {
      first.set(thing.id, node)
      continue
    }
    if (groups.group(other) === groups.group(node)) continue
    groups.unite(other, node)
    trace.push({
      step: 'entities',
      rule: 'known names',
      reason: `“${other.form.text}” and “${node.form.text}” are names of ${thing.id} in the file given`,
      ids: [other, node].flatMap(({ locals }) => locals.slice(0, 1).map(({ entity }) => entity.id)),
    })
  }
  return {
    idOf: (locals) => {
      const [only, another] = new Set(locals.flatMap((local) => ids.get(local) ?? []))
      return only !== undefined && another === undefined ? only : null
    },
    trace,
  }
}
