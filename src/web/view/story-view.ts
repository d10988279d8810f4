import type { Article, Claim, Span, Story, TraceEntry } from '../../model/types.ts'
import { drawnEdges, type GraphLayout, graphLayout } from './graph-layout.ts'
import { type NamingTable, namingTables, rowsShown } from './naming-table.ts'
import { edgesShown, evidenceShown, type NamedEdge, originEdges } from './origin-edges.ts'
import { type SortedClaims, sortClaims } from './sort-claims.ts'
import type { StoryIndex } from './story-index.ts'
import { tellersShown } from './tellers-shown.ts'
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
const MOST_TRACED = 30
/** Forms of one name in one report that are shown. */
export const MOST_FORMS = 6

/** Lays out one story. */
export function storyView(story: Story, index: StoryIndex): StoryView {
  const of = <Item>(items: ReadonlyMap<string, readonly Item[]>) => items.get(story.id) ?? []
  const claims = of(index.claims)
  const edges = originEdges(story, index)
  const own = new Set(story.articleIds)
  const tellers = claims.flatMap(({ accounts }) => accounts.map(({ articleId }) => articleId))
  const guests = new Set(tellers.filter((id) => !own.has(id)))
  return {
    story,
    articles: story.articleIds.flatMap((id) => index.articles.get(id) ?? []),
    claims,
    sorted: sortClaims(claims),
    columns: [...story.articleIds, ...guests],
    timeline: timelineOf(story, of(index.events)),
    edges,
    graph: graphLayout(drawnEdges(edges)),
    naming: namingTables(story, of(index.naming), index.names).slice(0, MOST_NAMED),
    related: story.relatedStoryIds.flatMap((id) => index.stories.get(id) ?? []),
    trace: of(index.trace).slice(0, MOST_TRACED),
  }
}

/** The passages that times, origins and names of a story lead to. */
export function* passagesShown({ timeline, edges, naming }: StoryView): Iterable<Span> {
  for (const { tellers, conflict } of timeline) {
    yield* tellersShown(tellers)
    for (const { spans } of conflict) yield* tellersShown(spans)
  }
  for (const edge of edgesShown(edges)) yield* evidenceShown(edge, edges.length)
  for (const table of naming) {
    for (const { own, quoted } of rowsShown(table)) {
      for (const { spans } of [...own.slice(0, MOST_FORMS), ...quoted.slice(0, MOST_FORMS)]) yield* spans.slice(0, 1)
    }
  }
}
