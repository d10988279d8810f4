import type { Article } from '../../model/types.ts'
import type { Eyes } from './look.ts'

/** What an address that a person gave has brought: its articles, or why there are none, in words. */
export type LinkRead =
  | { readonly kind: 'read'; readonly articles: readonly Article[]; readonly notices: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** Fetches one address as everything is fetched here (robots.txt, limits, no private networks) and reads what is there. */
export async function readLink(url: string, { fetcher, extract }: Eyes): Promise<LinkRead> {
  const fetched = await fetcher.get({ url })
  if (fetched.kind === 'failed') return { kind: 'failed', reason: fetched.reason }
  if (fetched.kind === 'unchanged') return { kind: 'failed', reason: 'the server says that nothing has changed there' }
  const { articles, links, failures, notices } = await extract(fetched.bytes, {
    url: fetched.finalUrl,
    captured: fetched.fetchedAt,
    ...(fetched.charset === null ? {} : { charset: fetched.charset }),
  })
  if (articles.length > 0)
    return { kind: 'read', articles, notices: [...notices, ...failures.map(({ reason }) => reason)] }
  if (links.length > 0)
    return { kind: 'failed', reason: 'this is a list of links (a feed or a sitemap); watch it as a source' }
  return { kind: 'failed', reason: failures[0]?.reason ?? 'there is no article on the page' }
}
