import type { TraceEntry } from '../../model/types.ts'
import { matchNames } from './match-names.ts'
import { createNameGroups, type NameGroups } from './name-groups.ts'
import type { NameNode } from './name-node.ts'
import { namePairs } from './name-pairs.ts'

/** Names joined into things: forms of one name first, the best known first; then short forms that fit only one. */
export function joinNames(
  nodes: readonly NameNode[],
  areApart: ((a: NameNode, b: NameNode) => boolean) | null = null,
): { groups: NameGroups; trace: TraceEntry[] } {
  const groups = createNameGroups(nodes, areApart)
  const trace: TraceEntry[] = []
  const same: (readonly [NameNode, NameNode])[] = []
  const short = new Map<NameNode, NameNode[]>()
  const addShort = (a: NameNode, b: NameNode): void => {
    const [few, many] = a.form.words.length <= b.form.words.length ? [a, b] : [b, a]
    short.set(few, [...(short.get(few) ?? []), many])
  }
  for (const [a, b] of namePairs(nodes)) {
    if (isApart(a) || isApart(b)) continue
    const match = matchNames(a.form, b.form)
    if (match === 'same') same.push([a, b])
    else if (match === 'compatible') addShort(a, b)
  }
  const weight = ([a, b]: readonly [NameNode, NameNode]): number =>
    together(a, b) * 1000 + Math.min(a.locals.length, b.locals.length)
  same.sort((x, y) => weight(y) - weight(x) || (x[0].key + x[1].key < y[0].key + y[1].key ? -1 : 1))
  for (const [a, b] of same) if (groups.join(a, b)) trace.push(explain('same name', a, b))
  for (const [few, many] of short) {
    const [only, another] = new Set(
      many.map((node) => groups.group(node)).filter((group) => group !== groups.group(few)),
    )
    const long = only?.[0]
    if (long && !another && groups.join(long, few)) trace.push(explain('short form', long, few))
  }
  return { groups, trace }
}

/** Articles that call one thing by both names: of several bodies with one acronym, those mean the one they spell out. */
function together(a: NameNode, b: NameNode): number {
  const variants = (node: NameNode, of: NameNode): number =>
    node.locals.filter(({ entity }) => entity.variants.some(({ text }) => text === of.form.text)).length
  return variants(a, b) + variants(b, a)
}

function isApart({ key }: NameNode): boolean {
  return key.includes(' not ')
}

function explain(rule: string, a: NameNode, b: NameNode): TraceEntry {
  const reason = `“${a.form.text}” and “${b.form.text}” ${rule === 'same name' ? 'are forms of one name' : 'go together: no other name fits'}`
  return {
    step: 'entities',
    rule,
    reason,
    ids: [a, b].flatMap(({ locals }) => locals.slice(0, 1).map(({ entity }) => entity.id)),
  }
}
