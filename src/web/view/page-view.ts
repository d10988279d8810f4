import type { Article, Story, Synopsis } from '../../model/types.ts'
import { labelsOf } from './labels.ts'
import { type Passage, passagesOf } from './passages.ts'
import { passagesShown, type StoryView, storyView } from './story-view.ts'

/** A synopsis with all that its page shows. */
export type PageView = {
  readonly synopsis: Synopsis
  readonly label: (articleId: string) => string
  /** Stories shown in full, the most told first. */
  readonly full: readonly StoryView[]
  /** Stories of one report beside them: shown as that report alone. */
  readonly brief: readonly { readonly story: Story; readonly articles: readonly Article[] }[]
  readonly passages: ReadonlyMap<string, readonly Passage[]>
}

/** Lays out a synopsis for reading. With `all`, stories that one report alone tells are shown in full too. */
export function pageView(synopsis: Synopsis, { all = false }: { readonly all?: boolean } = {}): PageView {
  const label = labelsOf(synopsis)
  const articles = new Map(synopsis.articles.map((article) => [article.id, article]))
  const claims = Map.groupBy(synopsis.claims, ({ storyId }) => storyId)
  const names = new Map([
    ...synopsis.entities.map(({ id, name }) => [id, name] as const),
    ...synopsis.events.map((event) => [event.id, event.label] as const),
  ])
  const sorted = [...synopsis.stories].sort((a, b) => b.articleIds.length - a.articleIds.length)
  const isFull = ({ articleIds }: Story) => all || sorted.length === 1 || articleIds.length > 1
  const full = sorted.filter(isFull).map((story) => storyView(story, { synopsis, label, articles, claims, names }))
  const brief = sorted
    .filter((story) => !isFull(story))
    .map((story) => ({ story, articles: story.articleIds.flatMap((id) => articles.get(id) ?? []) }))
  const passages = passagesOf(
    full.flatMap((view) => view.claims),
    full.flatMap((view) => [...passagesShown(view)]),
  )
  return { synopsis, label, full, brief, passages }
}
