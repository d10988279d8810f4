import type { Story } from '../../model/types.ts'

type Related = Pick<Story, 'id' | 'articleIds' | 'relatedStoryIds'>

/**
 * The reports that speak of the same people and things: those of each story with those of the stories related to it, the
 * largest story first; each report once. Not of the relations of relations, which in a large run hang together by many
 * steps.
 */
export function storyCircles(stories: readonly Related[]): readonly (readonly string[])[] {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const taken = new Set<string>()
  const bySize = stories.toSorted((a, b) => b.articleIds.length - a.articleIds.length || (a.id < b.id ? -1 : 1))
  return bySize.flatMap((story) => {
    if (taken.has(story.id)) return []
    const circle = [story, ...story.relatedStoryIds.flatMap((id) => byId.get(id) ?? [])].filter(
      ({ id }) => !taken.has(id),
    )
    for (const { id } of circle) taken.add(id)
    return [circle.flatMap(({ articleIds }) => articleIds)]
  })
}
