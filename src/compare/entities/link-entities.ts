import type { Annotated, Entity, TraceEntry } from '../../model/types.ts'
import type { FoundDecision } from '../decisions/find-again.ts'
import { placeBareNames } from './bare-names.ts'
import { apartDecisions, mergeDecided } from './decided-entities.ts'
import { createEntityIds } from './entity-ids.ts'
import { createEntityFinder } from './find-entity.ts'
import { joinKnown } from './join-known.ts'
import { joinNames } from './join-names.ts'
import type { KnownThings } from './known-things.ts'
import { mergeEntities } from './merge-entities.ts'
import { type LocalEntity, localEntities, type NameNode, nameNodes } from './name-node.ts'

export type LinkedEntities = {
  /** In order of id. */
  readonly entities: readonly Entity[]
  /**
   * The id over all articles of an article's own entity. One that a person gave may be of another day: the entity that has
   * it now, or goes by that name. What is not known comes back as it is.
   */
  readonly globalId: (localId: string) => string
  readonly trace: readonly TraceEntry[]
}

export type LinkOptions = {
  readonly decisions?: readonly FoundDecision[]
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
  const apart = apartDecisions(decisions, locals)
  const nodes = nameNodes(
    locals.filter(({ bare }) => !bare),
    apart.mark,
  )
  const { groups, trace } = joinNames(nodes, apart.isApart)
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
    const node = apart.mark(local.entity.id) === '' ? placed.get(local) : undefined
    if (node) add(keyOf(node), local)
    else add(`bare ${story(local.articleId)} ${local.entity.name.toLowerCase()}${apart.mark(local.entity.id)}`, local)
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
  const merged = mergeDecided([...clusters.values()], decisions, (all) => withIds(all).globalId)
  const linked = withIds(merged.clusters, known.idOf)
  trace.push(...merged.trace, ...apart.trace(linked.globalId))
  return { ...linked, trace }
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
  const named = createEntityFinder(entities)
  return { entities, globalId: (id) => ids.get(id) ?? named(id) ?? id }
}
