import { groupByEach } from '../../compare/group-by-each.ts'
import type {
  Article,
  Claim,
  Naming,
  OriginEdge,
  OriginNode,
  Revision,
  Stemma,
  Story,
  StoryEvent,
  Synopsis,
  TraceEntry,
  Wording,
} from '../../model/types.ts'
import { labelsOf } from './labels.ts'

/** A synopsis by its stories, so that each story is laid out without looking through all the others. */
export type StoryIndex = {
  readonly label: (articleId: string) => string
  readonly stories: ReadonlyMap<string, Story>
  readonly articles: ReadonlyMap<string, Article>
  /** Names of entities and labels of events, by their id. */
  readonly names: ReadonlyMap<string, string>
  readonly nodes: ReadonlyMap<string, OriginNode>
  /** By the article that depends. */
  readonly edges: ReadonlyMap<string, readonly OriginEdge[]>
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly events: ReadonlyMap<string, readonly StoryEvent[]>
  readonly naming: ReadonlyMap<string, readonly Naming[]>
  readonly stemmata: ReadonlyMap<string, readonly Stemma[]>
  readonly wording: ReadonlyMap<string, readonly Wording[]>
  /** By the story of the later text or the repeat. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  readonly trace: ReadonlyMap<string, readonly TraceEntry[]>
}

export function storyIndex(synopsis: Synopsis): StoryIndex {
  const { articles, stories, entities, events, claims, origins, naming, trace } = synopsis
  const byId = new Map(articles.map((article) => [article.id, article]))
  const storyOf = new Map(
    stories.flatMap(({ id, articleIds }) => articleIds.map((articleId) => [articleId, id] as const)),
  )
  /** What is read in an article has its id before the last colon. */
  const articleOf = (id: string) => (byId.has(id) ? id : id.slice(0, Math.max(0, id.lastIndexOf(':'))))
  const named = [
    ...entities.map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, label }) => [id, label] as const),
  ]
  return {
    label: labelsOf(synopsis),
    stories: new Map(stories.map((story) => [story.id, story])),
    articles: byId,
    names: new Map(named),
    nodes: new Map(origins.nodes.map((node) => [node.id, node])),
    edges: Map.groupBy(origins.edges, ({ from }) => from),
    claims: Map.groupBy(claims, ({ storyId }) => storyId),
    revisions: Map.groupBy(synopsis.revisions ?? [], ({ to }) => storyOf.get(to) ?? ''),
    events: groupByEach(events, ({ storyIds }) => storyIds),
    naming: groupByEach(naming, ({ forms }) => forms.flatMap(({ articleId }) => storyOf.get(articleId) ?? [])),
    stemmata: Map.groupBy(synopsis.stemmata ?? [], ({ storyId }) => storyId),
    wording: Map.groupBy(synopsis.wording ?? [], ({ storyId }) => storyId),
    trace: groupByEach(trace, ({ ids }) => ids.flatMap((id) => storyOf.get(articleOf(id)) ?? [])),
  }
}
