import { entityKey } from '../../../compare/entities/entity-key.ts'
import type { Span, Synopsis } from '../../../model/types.ts'
import type { ToldApart } from './told-apart.ts'

/** By the ids of a story's synopsis those over the collection, of what its own reports name; `apart` of what people told apart. */
export function collectionIds(
  { entities }: Pick<Synopsis, 'entities'>,
  own: ReadonlySet<string>,
  apart: readonly ToldApart[] = [],
): Map<string, string> {
  return new Map(
    entities.flatMap((entity) => {
      const [first] = entity.variants.flatMap(({ articleIds }) => articleIds.filter((id) => own.has(id))).sort()
      if (first === undefined) return []
      const key = entityKey(entity, first)
      const mark = apart.find(({ span }) => hasAt(entity, span))?.mark ?? ''
      return [[entity.id, key.endsWith(mark) ? key : key + mark] as const]
    }),
  )
}

function hasAt({ variants }: Synopsis['entities'][number], { articleId, start, end }: Span): boolean {
  return variants.some(({ spans }) =>
    spans.some((span) => span.articleId === articleId && span.start === start && span.end === end),
  )
}
