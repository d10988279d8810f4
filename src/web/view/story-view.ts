import type { Article, Claim, Span, Story, Synopsis, TraceEntry } from '../../model/types.ts'
import { drawnEdges, type GraphLayout, graphLayout } from './graph-layout.ts'
import { type NamingTable, namingTables } from './naming-table.ts'
import { type NamedEdge, originEdges } from './origin-edges.ts'
import { type SortedClaims, sortClaims } from './sort-claims.ts'
import { type TimelineEntry, timelineOf } from './timeline.ts'

/** One story with all that its page shows, derived and in order. */
export type StoryView = {
  readonly story: Story
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly sorted: SortedClaims
  /** The columns of the matrix: the story's reports, then those of related stories that answer a claim of it. */
  readonly columns: readonly string[]
  readonly timeline: readonly TimelineEntry[]
  readonly edges: readonly NamedEdge[]
  readonly graph: GraphLayout | null
  readonly naming: readonly NamingTable[]
  readonly related: readonly Story[]
  /** What was decided about its reports. */
  readonly trace: readonly TraceEntry[]
}

/** Entities and events whose names are laid side by side. */
const MOST_NAMED = 12
/** Decisions that are listed; all are in the JSON. */
const MOST_TRACED = 200
/** Forms of one name in one report that are shown. */
export const MOST_FORMS = 6

export type StoryContext = {
  readonly synopsis: Synopsis
  readonly label: (articleId: string) => string
  readonly articles: ReadonlyMap<string, Article>
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly names: ReadonlyMap<string, string>
}

export function storyView(
  story: Story,
  { synopsis, label, articles, claims: byStory, names }: StoryContext,
): StoryView {
  const claims = byStory.get(story.id) ?? []
  const edges = originEdges(story, synopsis, label)
  const own = new Set(story.articleIds)
  const guests = new Set(
    claims.flatMap(({ accounts }) => accounts.map(({ articleId }) => articleId)).filter((id) => !own.has(id)),
  )
  return {
    story,
    articles: story.articleIds.flatMap((id) => articles.get(id) ?? []),
    claims,
    sorted: sortClaims(claims),
    columns: [...story.articleIds, ...guests],
    timeline: timelineOf(story, synopsis.events),
    edges,
    graph: graphLayout(drawnEdges(edges)),
    naming: namingTables(story, synopsis.naming, names).slice(0, MOST_NAMED),
    related: synopsis.stories.filter(({ id }) => story.relatedStoryIds.includes(id)),
    trace: synopsis.trace.filter(({ ids }) => ids.some((id) => own.has(articleOf(id, articles)))).slice(0, MOST_TRACED),
  }
}

/** The article an id belongs to: what is read in an article has its id before the last colon. */
function articleOf(id: string, articles: ReadonlyMap<string, Article>): string {
  return articles.has(id) ? id : id.slice(0, Math.max(0, id.lastIndexOf(':')))
}

/** The passages that times, origins and names of a story lead to. */
export function* passagesShown({ timeline, edges, naming }: StoryView): Iterable<Span> {
  for (const { tellers, conflict } of timeline) {
    yield* tellers
    for (const { spans } of conflict) yield* spans
  }
  for (const { evidence } of edges) yield* evidence
  for (const { rows } of naming) {
    for (const { own, quoted } of rows) {
      for (const { spans } of [...own.slice(0, MOST_FORMS), ...quoted.slice(0, MOST_FORMS)]) yield* spans.slice(0, 1)
    }
  }
}
