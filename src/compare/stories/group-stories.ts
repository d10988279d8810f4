import type { Annotated, Decision, TraceEntry } from '../../model/types.ts'
import { type Placed, placeByDecisions } from './placement.ts'
import { isOnStories, placementOutcomes } from './placement-outcomes.ts'
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

/** Where the stream puts each of some articles, in order of publication, and which of its stories are related. */
export function placeArticles(articles: readonly Pick<Annotated, 'article'>[]): {
  readonly placed: readonly Placed[]
  readonly related: readonly (readonly [string, string])[]
  readonly trace: readonly TraceEntry[]
} {
  const inputs = publicationOrder(articles.map(storyInput))
  const stream = createStoryStream({ settings: { stories: Math.max(1, inputs.length) } })
  const trace: TraceEntry[] = []
  const hangsOn = new Map<string, string | null>()
  const founder = new Map<string, string>()
  for (const input of inputs) {
    const { articleId, storyId, nearestId, merged, trace: entries } = stream.add(input)
    trace.push(...entries)
    hangsOn.set(articleId, nearestId)
    if (nearestId === null) founder.set(merged[0]?.mergedStoryId ?? storyId, articleId)
    for (const { mergedStoryId, nearestId: other } of merged)
      hangsOn.set(founder.get(mergedStoryId) ?? articleId, other)
  }
  const stories = stream.stories()
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((one) => [one, id] as const)))
  return {
    placed: inputs.map(({ id }) => ({ id, storyId: storyOf.get(id) ?? '', nearestId: hangsOn.get(id) ?? null })),
    related: stories.flatMap(({ id, relatedStoryIds }) => relatedStoryIds.map((other) => [id, other] as const)),
    trace,
  }
}

/**
 * Which articles tell one story: the stream over all of them, in order of publication, so that the order in which
 * they are given does not matter, and over that what people have decided. Stories stand in the order of their first article,
 * articles in that of publication.
 */
export function groupStories(
  articles: readonly Pick<Annotated, 'article'>[],
  options: { readonly decisions?: readonly Decision[] } = {},
): StoryGroups {
  const { placed, related, trace } = placeArticles(articles)
  const decisions = (options.decisions ?? []).filter(isOnStories)
  const storyOf = placeByDecisions(placed, decisions)
  const parts = Map.groupBy(placed, ({ storyId }) => storyId)
  /** The stories that one of the stream's has become part of. */
  const becomes = (id: string): string[] => [...new Set((parts.get(id) ?? []).map((one) => storyOf.get(one.id) ?? ''))]
  const near = new Map<string, Set<string>>()
  for (const [a, b] of related)
    for (const one of becomes(a))
      for (const other of becomes(b)) if (one !== other) near.set(one, (near.get(one) ?? new Set()).add(other))
  const groups = [...Map.groupBy(placed, ({ id }) => storyOf.get(id) ?? '')]
  const rank = new Map(groups.map(([id], i) => [id, i]))
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
  return {
    stories: groups.map(([id, own]) => ({
      id,
      articleIds: own.map((one) => one.id),
      relatedStoryIds: [...(near.get(id) ?? [])].sort(byRank),
    })),
    trace: [...trace, ...placementOutcomes(decisions, (id) => storyOf.get(id) ?? (rank.has(id) ? id : null))],
  }
}
