import type { Annotated, Decision, Entity, TraceEntry } from '../../model/types.ts'
import { placeBareNames } from './bare-names.ts'
import { createEntityIds } from './entity-ids.ts'
import { joinKnown } from './join-known.ts'
import { joinNames } from './join-names.ts'
import type { KnownThings } from './known-things.ts'
import { mergeEntities } from './merge-entities.ts'
import { type LocalEntity, localEntities, type NameNode, nameNodes } from './name-node.ts'

export type LinkedEntities = {
  /** In order of id. */
  readonly entities: readonly Entity[]
  /** The id over all articles of an article's own entity; an id that is not known comes back as it is. */
  readonly globalId: (localId: string) => string
  readonly trace: readonly TraceEntry[]
}

export type LinkOptions = {
  readonly decisions?: readonly Decision[]
  /** Articles that tell one story: a surname alone is looked for only there. Without it all are one story. */
  readonly stories?: readonly { readonly id: string; readonly articleIds: readonly string[] }[]
  /** Things that a file of the user's knows by their names. */
  readonly known?: KnownThings
}

/**
 * One entity for each person, organisation or place over all articles. Names that are forms or spellings of one are
 * joined first, then bare surnames find their full name within the story. Near-linear in the number of names.
 */
export function linkEntities(articles: readonly Annotated[], options: LinkOptions = {}): LinkedEntities {
  const { decisions = [], stories = [] } = options
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id])))
  const locals = localEntities(articles)
  const nodes = nameNodes(
    locals.filter(({ bare }) => !bare),
    apartMark(decisions),
  )
  const { groups, trace } = joinNames(nodes)
  const known = joinKnown(nodes, groups, options.known)
  trace.push(...known.trace)
  const bare = locals.filter((local) => local.bare)
  const story = (articleId: string): string => storyOf.get(articleId) ?? ''
  const placed = placeBareNames(bare, groups, story)

  const clusters = new Map<string, LocalEntity[]>()
  const add = (key: string, local: LocalEntity): void => {
    const cluster = clusters.get(key)
    if (cluster) cluster.push(local)
    else clusters.set(key, [local])
  }
  const keyOf = (node: NameNode): string => groups.group(node)[0]?.key ?? node.key
  for (const node of nodes) for (const local of node.locals) add(keyOf(node), local)
  for (const local of bare) {
    const node = placed.get(local)
    if (node) add(keyOf(node), local)
    else add(`bare ${story(local.articleId)} ${local.entity.name.toLowerCase()}`, local)
    if (node && node.form.text !== local.entity.name) {
      const reason = `“${local.entity.name}” is named in the story only as “${node.form.text}”`
      trace.push({
        step: 'entities',
        rule: 'bare name',
        reason,
        ids: [local.entity.id, ...node.locals.slice(0, 1).map(({ entity }) => entity.id)],
      })
    }
  }
  return { ...withIds(decided([...clusters.values()], decisions), known.idOf), trace }
}

function withIds(
  clusters: readonly (readonly LocalEntity[])[],
  knownId: (locals: readonly LocalEntity[]) => string | null = () => null,
): Omit<LinkedEntities, 'trace'> {
  const idOf = createEntityIds()
  const merged = clusters
    .map((locals) => ({
      locals,
      entity: mergeEntities(locals),
      first: locals.map(({ entity }) => entity.id).sort()[0] ?? '',
    }))
    .sort((a, b) =>
      a.entity.name < b.entity.name ? -1 : a.entity.name > b.entity.name ? 1 : a.first < b.first ? -1 : 1,
    )
  const ids = new Map<string, string>()
  const entities = merged.map(({ locals, entity }) => {
    const id = idOf(entity.name)
    for (const local of locals) ids.set(local.entity.id, id)
    const wikidata = knownId(locals)
    return { id, ...entity, ...(wikidata !== null && { wikidata }) }
  })
  return { entities, globalId: (localId) => ids.get(localId) ?? localId }
}

/** Marks entities that a person has told apart, so that no rule sees that they have the same name. */
function apartMark(decisions: readonly Decision[]): (id: string) => string {
  const marks = new Map<string, string>()
  for (const decision of decisions) {
    if (decision.decision === 'not-same') for (const id of decision.ids) marks.set(id, ` not ${id}`)
  }
  return (id) => marks.get(id) ?? ''
}

/** Clusters that a person has made one, named by ids of their own or of their articles' entities. */
function decided(
  clusters: readonly (readonly LocalEntity[])[],
  decisions: readonly Decision[],
): readonly (readonly LocalEntity[])[] {
  let all = clusters
  for (const decision of decisions) {
    if (decision.decision !== 'merge-entities') continue
    const { globalId } = withIds(all)
    const wanted = new Set(decision.ids)
    const chosen = all.filter((locals) =>
      locals.some(({ entity: { id } }) => wanted.has(id) || wanted.has(globalId(id))),
    )
    if (chosen.length > 1) all = [...all.filter((locals) => !chosen.includes(locals)), chosen.flat()]
  }
  return all
}
