import type { Annotated, Decision, TraceEntry } from '../../model/types.ts'
import { publicationOrder } from './publication-order.ts'
import { storyInput } from './story-input.ts'
import { createStoryStream } from './story-stream.ts'

export type StoryGroups = {
  readonly stories: readonly StoryGroup[]
  readonly trace: readonly TraceEntry[]
}

type StoryGroup = {
  readonly id: string
  readonly articleIds: readonly string[]
  readonly relatedStoryIds: readonly string[]
}

/**
 * Which articles tell one story: the stream over all of them, in order of publication, so that the order in which
 * they are given does not matter. Stories stand in the order of their first article, articles in that of publication.
 */
export function groupStories(
  articles: readonly Annotated[],
  options: { readonly decisions?: readonly Decision[] } = {},
): StoryGroups {
  const inputs = publicationOrder(articles.map(storyInput))
  const stream = createStoryStream({
    decisions: options.decisions ?? [],
    settings: { stories: Math.max(1, inputs.length) },
  })
  const trace: TraceEntry[] = []
  for (const input of inputs) trace.push(...stream.add(input).trace)
  const place = new Map(inputs.map(({ id }, i) => [id, i]))
  const at = (id: string | undefined): number => place.get(id ?? '') ?? inputs.length
  const stories = stream
    .stories()
    .map(({ articleIds, ...story }) => ({ ...story, articleIds: [...articleIds].sort((a, b) => at(a) - at(b)) }))
    .sort((a, b) => at(a.articleIds[0]) - at(b.articleIds[0]))
  const rank = new Map(stories.map(({ id }, i) => [id, i]))
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
  return {
    stories: stories.map((story) => ({ ...story, relatedStoryIds: [...story.relatedStoryIds].sort(byRank) })),
    trace,
  }
}
