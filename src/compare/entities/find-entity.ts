import type { Entity } from '../../model/types.ts'
import { createEntityIds } from './entity-ids.ts'
import { entityKey } from './entity-key.ts'

/**
 * Finds the entity that an id of another day or another comparison means: the one that has it, the one whose key it is, or
 * the only one of whose names it is made. Null where there is none.
 */
export function createEntityFinder(entities: readonly Entity[]): (id: string) => string | null {
  const all = createEntityIndex(entities)
  return (id) => {
    const [only, another] = all(id)
    return only === undefined || another !== undefined ? null : only
  }
}

/** All entities that such an id may mean. */
export function createEntityIndex(entities: readonly Entity[]): (id: string) => readonly string[] {
  const own = new Set(entities.map(({ id }) => id))
  let byName: Map<string, Set<string>> | null = null
  return (id) => {
    if (own.has(id)) return [id]
    byName ??= namesOf(entities)
    return [...(byName.get(id) ?? [])]
  }
}

/** Entities by all ids that could be made of their names, and by their keys. */
function namesOf(entities: readonly Entity[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, id: string): void => {
    found.set(name, (found.get(name) ?? new Set()).add(id))
  }
  for (const entity of entities) {
    for (const { text } of entity.variants) add(createEntityIds()(text), entity.id)
    for (const { articleIds } of entity.variants)
      for (const scope of articleIds) add(entityKey(entity, scope), entity.id)
    for (const { text } of entity.variants)
      add(entityKey({ ...entity, name: text }, entity.variants[0]?.articleIds[0] ?? ''), entity.id)
  }
  return found
}
