import type { FetchedContent } from './fetched.ts'

/** Characters of a page within which its head ends. */
const headSize = 200_000
const link = /<link\b[^>]{1,1000}>/gi
const feedType = /\btype\s*=\s*["']?application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i
const mostShown = 3

/** Addresses of the feeds that a page names in its head: what a reader wants who names the front page of an outlet. */
export function feedsOfPage({ bytes, finalUrl }: FetchedContent): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize))
  const found = [...head.matchAll(link)].flatMap(([tag]) => {
    if (!feedType.test(tag) || !/\brel\s*=\s*["']?alternate\b/i.test(tag)) return []
    const href = /\bhref\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(tag)
    const url = URL.parse((href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replaceAll('&amp;', '&'), finalUrl)
    return url !== null && /^https?:$/.test(url.protocol) ? [url.href] : []
  })
  return [...new Set(found)].slice(0, mostShown)
}
