import { entityKey } from '../../../compare/entities/entity-key.ts'
import type { Synopsis } from '../../../model/types.ts'

/** By the ids of a story's synopsis those over the collection, of what its own reports name. */
export function collectionIds({ entities }: Pick<Synopsis, 'entities'>, own: ReadonlySet<string>): Map<string, string> {
  return new Map(
    entities.flatMap((entity) => {
      const [first] = entity.variants.flatMap(({ articleIds }) => articleIds.filter((id) => own.has(id))).sort()
      return first === undefined ? [] : [[entity.id, entityKey(entity, first)] as const]
    }),
  )
}
