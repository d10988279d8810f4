import type { Article } from '../../model/types.ts'

/** A page with less of the text than its feed gives (share of characters) is a page behind a wall, or no page of it. */
const fewest = 0.8

/**
 * The article of a feed's item and its page: the page's, with what only the feed states; null where the page has less
 * of the text than the feed.
 */
export function pageOfFeed(page: Article, item: Article): Article | null {
  if (page.text.length < fewest * item.text.length) return null
  return {
    ...page,
    source: { ...page.source, ...(item.source.feed === undefined ? {} : { feed: item.source.feed }) },
    outlet: page.outlet ?? item.outlet,
    title: page.title ?? item.title,
    authors: page.authors.length > 0 ? page.authors : item.authors,
    credits: [...new Set([...page.credits, ...item.credits])],
    published:
      page.published.basis !== 'stated' && item.published.basis === 'stated'
        ? { ...item.published, because: 'stated by the feed' }
        : page.published,
  }
}
