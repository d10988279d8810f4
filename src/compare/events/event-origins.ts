import type { Story, StoryEvent } from '../../model/types.ts'

/**
 * Each event with how many independent origins tell it: its reports counted by the origins of their stories, so that
 * copies of one another and reports of one agency are one.
 */
export function withOrigins(events: readonly StoryEvent[], stories: readonly Story[]): readonly StoryEvent[] {
  const originOf = new Map(
    stories.flatMap(({ id, origins }) =>
      origins.groups.flatMap(({ articleIds }, i) => articleIds.map((articleId) => [articleId, `${id} ${i}`] as const)),
    ),
  )
  return events.map((event) => {
    const articles = new Set(event.mentions.map(({ trigger }) => trigger.articleId))
    const origins = new Set([...articles].map((id) => originOf.get(id) ?? id))
    return { ...event, origins: { articles: articles.size, independent: origins.size } }
  })
}
