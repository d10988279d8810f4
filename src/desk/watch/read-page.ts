import type { Eyes, ItemRead } from './look.ts'

/** Fetches a page and reads its articles. */
export async function readPage(
  url: string,
  { feed, eyes }: { readonly feed?: string; readonly eyes: Eyes },
): Promise<ItemRead> {
  const fetched = await eyes.fetcher.get({ url })
  if (fetched.kind === 'failed') return { error: fetched.reason, passing: fetched.passing }
  if (fetched.kind === 'unchanged') return { articles: [] }
  const { articles, failures } = await eyes.extract(fetched.bytes, {
    url: fetched.finalUrl,
    captured: fetched.fetchedAt,
    ...(feed === undefined ? {} : { feed }),
    ...(fetched.charset === null ? {} : { charset: fetched.charset }),
  })
  return articles.length > 0
    ? { articles }
    : { error: failures[0]?.reason ?? 'there is no article on the page', passing: false }
}
