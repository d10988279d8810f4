import { isCompany, nameKey } from '../../../compare/entities/name-node.ts'
import { readNameForm } from '../../../language/names/name-form.ts'
import type { Entity, Synopsis } from '../../../model/types.ts'

/**
 * The id of an entity over the whole collection: its id in the user's file where it has one, else made of its name, so
 * that it is the same in every story ("person:lenabrisk", "name:orsk"). A surname alone may be anybody's: it holds within
 * `scope` only ("person:brisk~ARTICLE").
 */
export function collectionId(entity: Omit<Entity, 'id'>, scope: string): string {
  if (entity.wikidata !== undefined) return entity.wikidata
  const kind = kindOf(entity)
  const key = nameKey(entity.name, kind).replace(/[^\p{L}\p{N}]+/gu, '-')
  const isBare = kind === 'person' && readNameForm(entity.name, kind).words.length < 2
  return `${kind === 'person' ? 'person' : 'name'}:${key}${isBare ? `~${scope}` : ''}`
}

export function kindOf(entity: Omit<Entity, 'id'>): 'person' | 'organization' | 'place' | 'other' {
  if (isCompany(entity)) return 'organization'
  const { kind } = entity
  return kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'other'
}

/** By the ids of a story's synopsis those over the collection, of what its own reports name. */
export function collectionIds({ entities }: Pick<Synopsis, 'entities'>, own: ReadonlySet<string>): Map<string, string> {
  return new Map(
    entities.flatMap((entity) => {
      const [first] = entity.variants.flatMap(({ articleIds }) => articleIds.filter((id) => own.has(id))).sort()
      return first === undefined ? [] : [[entity.id, collectionId(entity, first)] as const]
    }),
  )
}
