import type { Article, Span, Story, Synopsis } from '../../model/types.ts'
import { anchorOf } from './anchors.ts'
import { type Passage, passagesOf } from './passages.ts'
import { storyIndex } from './story-index.ts'
import { passagesShown, type StoryView, storyView } from './story-view.ts'

/** A synopsis with all that its page shows. */
export type PageView = {
  readonly synopsis: Synopsis
  readonly label: (articleId: string) => string
  /** Where another story is shown. */
  readonly addressOf: (storyId: string) => string
  /** Stories shown in full, the most told first. */
  readonly full: readonly StoryView[]
  /** Stories of one report beside them: shown as that report alone. */
  readonly brief: readonly { readonly story: Story; readonly articles: readonly Article[] }[]
  readonly passages: ReadonlyMap<string, readonly Passage[]>
}

export type PageOptions = {
  /** Stories that one report alone tells are shown in full too. */
  readonly all?: boolean
  /** Where a story is shown; on this page, where not given. */
  readonly addressOf?: (storyId: string) => string
  /** Further passages that something outside the page leads to. */
  readonly marked?: readonly Span[]
}

/** Lays out a synopsis for reading. */
export function pageView(
  synopsis: Synopsis,
  { all = false, addressOf = (id) => `#${anchorOf('story', id)}`, marked = [] }: PageOptions = {},
): PageView {
  const index = storyIndex(synopsis)
  const sorted = [...synopsis.stories].sort((a, b) => b.articleIds.length - a.articleIds.length)
  const isFull = ({ articleIds }: Story) => all || sorted.length === 1 || articleIds.length > 1
  const full = sorted.filter(isFull).map((story) => storyView(story, index))
  const brief = sorted
    .filter((story) => !isFull(story))
    .map((story) => ({ story, articles: story.articleIds.flatMap((id) => index.articles.get(id) ?? []) }))
  const passages = passagesOf(
    full.flatMap(({ listed: { apart, unclear, agreed, alike, single, inPlace } }) => [
      ...apart,
      ...unclear,
      ...agreed,
      ...alike,
      ...single,
      ...inPlace,
    ]),
    new Set(full.flatMap((view) => [...view.listed.inPlace])),
    [...full.flatMap((view) => [...passagesShown(view)]), ...marked],
  )
  return { synopsis, label: index.label, addressOf, full, brief, passages }
}
