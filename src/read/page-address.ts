import type { Article } from '../model/types.ts'

/** The page's address without what differs from visit to visit; null where an article has none, or only a site's. */
export function pageAddress({ source: { url } }: Pick<Article, 'source'>): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { hostname, pathname, searchParams } = new URL(url)
  const kept = [...searchParams]
    .filter(([key]) => !/^(?:utm_|fbclid|gclid|ref|cmp|smid|s$|src$|source$)/i.test(key))
    .sort()
  if (pathname.length <= 1 && kept.length === 0) return null
  return `${hostname.replace(/^(?:www|m|amp|mobile)\./, '')}${pathname.replace(/\/+$/, '')}?${new URLSearchParams(kept)}`
}
