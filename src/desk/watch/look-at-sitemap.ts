import { askSource } from './ask-source.ts'
import type { Look, Looker } from './look.ts'
import { readPage } from './read-page.ts'

/** Pages that one look at a sitemap follows at most: the newest. */
const MOST_PAGES = 200

/** Looks at a sitemap or news sitemap: an item for each page it lists, those that changed last first. */
export const lookAtSitemap: Looker = async (source, eyes): Promise<Look> => {
  const fetched = await askSource(source, eyes.fetcher)
  if (fetched.kind !== 'fetched') return fetched
  const { links, failures } = await eyes.extract(fetched.bytes, { url: source.address })
  if (links.length === 0)
    return {
      kind: 'failed',
      reason: failures[0]?.reason ?? 'this is no sitemap, or an empty one; check its address',
      retryAfter: null,
    }
  const pages = links
    .filter(({ to }) => to === 'page')
    .map((link) => ({ url: link.url, changed: link.modified ?? link.published ?? '' }))
    .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
    .slice(0, MOST_PAGES)
  return {
    kind: 'items',
    items: pages.map(({ url, changed }) => ({ key: url, digest: changed, read: () => readPage(url, { eyes }) })),
    etag: fetched.validators.etag ?? null,
    lastModified: fetched.validators.lastModified ?? null,
    ...(fetched.movedTo === null ? {} : { movedTo: fetched.movedTo }),
  }
}
