import type { Article, Claim, Revision, Span, Story, TraceEntry, Wording } from '../../model/types.ts'
import { type Budget, budgetOf } from './budget.ts'
import { drawnEdges } from './drawn-edges.ts'
import { type GraphLayout, graphLayout } from './graph-layout.ts'
import { type ListedClaims, listedClaims } from './listed-claims.ts'
import { type NamingTable, namingTables, rowsShown } from './naming-table.ts'
import { edgesShown, evidenceShown, type NamedEdge, originEdges } from './origin-edges.ts'
import { changesShown } from './revision-in-words.ts'
import { oneLine, quoted } from './shorten.ts'
import { type SortedClaims, sortClaims } from './sort-claims.ts'
import { type Descent, descentOf, inferredEdges, passageOf } from './stemma-shown.ts'
import type { StoryIndex } from './story-index.ts'
import { tellersShown } from './tellers-shown.ts'
import { mostTold, type TimelineEntry, timelineOf } from './timeline.ts'
import { wordingShown } from './wording-shown.ts'

/** One story with all that its page shows, derived and in order. */
export type StoryView = {
  readonly story: Story
  readonly budget: Budget
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly sorted: SortedClaims
  readonly listed: ListedClaims
  /** The columns of the matrix: the story's reports, then those of related stories that answer a claim of it. */
  readonly columns: readonly string[]
  /** Those of them that the matrix shows. */
  readonly matrixColumns: readonly string[]
  readonly timeline: readonly TimelineEntry[]
  /** Dated events that are not among them. */
  readonly eventsLeft: number
  readonly edges: readonly NamedEdge[]
  readonly graph: GraphLayout | null
  /** The likely descent of copied text. */
  readonly descent: readonly Descent[]
  readonly naming: readonly NamingTable[]
  /** Words that one side uses more than the others. */
  readonly wording: readonly Wording[]
  /** What changed from one of its texts to another. */
  readonly revisions: readonly Revision[]
  readonly related: readonly Story[]
  /** What was decided about its reports. */
  readonly trace: readonly TraceEntry[]
}

/** Lays out one story. */
export function storyView(story: Story, index: StoryIndex): StoryView {
  const of = <Item>(items: ReadonlyMap<string, readonly Item[]>) => items.get(story.id) ?? []
  const claims = of(index.claims)
  const sorted = sortClaims(claims)
  const timeline = timelineOf(story, of(index.events))
  const budget = budgetOf(story.articleIds.length)
  const edges = originEdges(story, index)
  const descent = of(index.stemmata).flatMap((stemma) => descentOf(stemma, index.label))
  const own = new Set(story.articleIds)
  const tellers = claims.flatMap(({ accounts }) => accounts.map(({ articleId }) => articleId))
  const guests = new Set(tellers.filter((id) => !own.has(id)))
  const columns = [...story.articleIds, ...guests]
  const listed = listedClaims(sorted, budget)
  return {
    story,
    budget,
    articles: story.articleIds.flatMap((id) => index.articles.get(id) ?? []),
    claims,
    sorted,
    listed,
    columns,
    matrixColumns: columns.length > budget.columns ? tellingMost(columns, listed, budget.columns) : columns,
    timeline: mostTold(timeline, budget.events),
    eventsLeft: Math.max(0, timeline.length - budget.events),
    edges,
    graph: graphLayout(drawnEdges([...inferredEdges(descent, index.label), ...edges], budget.drawn)),
    descent,
    naming: namingTables(story, of(index.naming), index.names).slice(0, budget.named),
    wording: wordingShown(of(index.wording), budget),
    revisions: of(index.revisions),
    related: story.relatedStoryIds.flatMap((id) => index.stories.get(id) ?? []),
    trace: of(index.trace).slice(0, budget.traced),
  }
}

/** So many reports, those with most of the points listed that several make, in their order. */
function tellingMost(columns: readonly string[], { apart, unclear, agreed }: ListedClaims, most: number): string[] {
  const points = new Map<string, number>()
  for (const { accounts } of [...apart, ...unclear, ...agreed])
    for (const id of new Set(accounts.map(({ articleId }) => articleId))) points.set(id, (points.get(id) ?? 0) + 1)
  const chosen = new Set(columns.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0)).slice(0, most))
  return columns.filter((id) => chosen.has(id))
}

/** The story's title; of a story whose reports have none, the first words of the first of them. */
export function titleOf({ story, articles }: StoryView): string {
  const [first] = articles
  const isTitled = articles.some(({ title }) => title !== null)
  return isTitled || !first || first.text === '' ? oneLine(story.title) : quoted(first.text, MOST_TITLE)
}
const MOST_TITLE = 90

/** The passages that times, origins and names of a story lead to. */
export function* passagesShown({
  timeline,
  edges,
  naming,
  wording,
  descent,
  budget,
  revisions,
}: StoryView): Iterable<Span> {
  for (const { tellers, conflict } of timeline) {
    yield* tellersShown(tellers)
    for (const { spans } of conflict) yield* tellersShown(spans)
  }
  for (const revision of revisions) for (const { span } of changesShown(revision)) yield span
  for (const edge of edgesShown(edges)) yield* evidenceShown(edge, edges.length)
  for (const { evidence } of inferredEdges(descent, String)) yield* evidence.slice(0, 1)
  for (const step of descent.slice(0, budget.drawn)) {
    const span = passageOf(step)
    if (span) yield span
  }
  for (const { terms } of wording) for (const { spans } of terms) yield* spans.slice(0, 1)
  for (const table of naming) {
    for (const { own, quoted } of rowsShown(table)) {
      for (const { spans } of [...own.slice(0, budget.forms), ...quoted.slice(0, budget.forms)])
        yield* spans.slice(0, 1)
    }
  }
}
