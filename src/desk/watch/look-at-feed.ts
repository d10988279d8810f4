import { createHash } from 'node:crypto'
import { decode } from '../../read/decode.ts'
import { type FeedItem, readFeed } from '../../read/feeds/read-feed.ts'
import { askSource } from './ask-source.ts'
import type { Eyes, Item, Look, Looker } from './look.ts'
import { readPage } from './read-page.ts'

/** Looks at a feed: an item for each entry, read from the page it links to, or from the feed where that is refused. */
export const lookAtFeed: Looker = async (source, eyes): Promise<Look> => {
  const fetched = await askSource(source, eyes.fetcher)
  if (fetched.kind !== 'fetched') return fetched
  const { bytes, charset, validators, movedTo } = fetched
  let feed: ReturnType<typeof readFeed>
  try {
    feed = readFeed(decode(bytes, charset).text)
  } catch {
    return {
      kind: 'failed',
      reason: 'this is no feed (RSS, Atom or JSON Feed), or a broken one; check its address',
      retryAfter: null,
    }
  }
  const inFeed = async (item: FeedItem) => {
    const { articles } = await eyes.extract(bytes, { url: source.address, ...(charset === null ? {} : { charset }) })
    return articles.filter(({ source: { url }, title }) =>
      item.url === undefined ? title === item.title : url === item.url,
    )
  }
  return {
    kind: 'items',
    items: feed.items.flatMap((item) => toItem(item, source.address, eyes, inFeed)),
    etag: validators.etag ?? null,
    lastModified: validators.lastModified ?? null,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    ...(movedTo === null ? {} : { movedTo }),
  }
}

function toItem(
  item: FeedItem,
  feed: string,
  eyes: Eyes,
  inFeed: (item: FeedItem) => Promise<Awaited<ReturnType<Eyes['extract']>>['articles']>,
): Item[] {
  const url = item.url === undefined ? null : (URL.parse(item.url, feed)?.href ?? null)
  const key = url ?? item.id ?? item.title
  if (key === undefined) return []
  return [
    {
      key,
      digest: createHash('sha256')
        .update(JSON.stringify([item.title, item.published, item.modified, item.html]))
        .digest('hex'),
      read: async () => {
        const page = url === null ? null : await readPage(url, { feed, eyes })
        if (page !== null && 'articles' in page && page.articles.length > 0) return page
        const articles = await inFeed(item)
        if (articles.length > 0) return { articles }
        return page !== null && 'error' in page
          ? page
          : { error: 'neither the page nor the feed has its text', passing: false }
      },
    },
  ]
}
