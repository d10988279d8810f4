import type { Synopsis } from '../../../model/types.ts'
import { type NamedRow, namedIn, type SaidRow, saidIn } from './name-rows.ts'

/** What each report of a story names and whom it quotes, as it is known when they are laid side by side. */
export type StoryNames = readonly {
  readonly articleId: string
  readonly named: readonly NamedRow[]
  readonly said: readonly SaidRow[]
}[]

/** `own` are the ids of the story's reports, `ids` those over the collection by those of the synopsis. */
export function storyNames(
  { entities, attributions }: Pick<Synopsis, 'entities' | 'attributions'>,
  own: readonly string[],
  ids: ReadonlyMap<string, string>,
): StoryNames {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const byArticle = Map.groupBy(attributions, ({ content }) => content[0]?.articleId)
  const ofArticle = new Map<string, Set<(typeof entities)[number]>>()
  for (const entity of entities)
    for (const { articleIds } of entity.variants)
      for (const id of articleIds) ofArticle.set(id, (ofArticle.get(id) ?? new Set()).add(entity))
  const idOf = (entity: string): string | undefined => ids.get(entity)
  return own.map((articleId) => ({
    articleId,
    named: namedIn(articleId, [...(ofArticle.get(articleId) ?? [])], idOf),
    said: saidIn(articleId, byArticle.get(articleId) ?? [], idOf, (entity) => names.get(entity)),
  }))
}
