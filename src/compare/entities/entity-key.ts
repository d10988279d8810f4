import { readNameForm } from '../../language/names/name-form.ts'
import type { Entity } from '../../model/types.ts'
import { isCompany, nameKey } from './name-node.ts'

/**
 * What an entity goes by over any number of comparisons: its id in the user's file where it has one, else made of its name
 * ("person:lenabrisk", "name:orsk"). A surname alone may be anybody's: it holds within `scope` only ("person:brisk~ARTICLE").
 */
export function entityKey(entity: Omit<Entity, 'id'>, scope: string): string {
  if (entity.wikidata !== undefined) return entity.wikidata
  const kind = entityKind(entity)
  const key = nameKey(entity.name, kind).replace(/[^\p{L}\p{N}]+/gu, '-')
  const isBare = kind === 'person' && readNameForm(entity.name, kind).words.length < 2
  return `${kind === 'person' ? 'person' : 'name'}:${key}${isBare ? `~${scope}` : ''}`
}

export function entityKind(entity: Omit<Entity, 'id'>): 'person' | 'organization' | 'place' | 'other' {
  if (isCompany(entity)) return 'organization'
  const { kind } = entity
  return kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'other'
}
