import type { Draft } from '../draft.ts'
import { webAddress } from '../formats/web-address.ts'
import type { Block, BlockLink } from './read-blocks.ts'

/** Links of one article kept; pages with more are lists of links. */
const most = 500

/** The links in a body's paragraphs, as they stand in its text ("\n\n" between paragraphs), with whole addresses. */
export function bodyLinks(blocks: readonly Block[], base: string | undefined): Pick<Draft, 'links'> {
  const found: NonNullable<Draft['links']>[number][] = []
  let from = 0
  for (const { kind, text, links = [] } of blocks) {
    if (kind !== 'paragraph') continue
    let after = 0
    for (const link of links) {
      if (found.length >= most) return { links: found }
      const url = link.href.trim().startsWith('#') ? null : webAddress(link.href, base)
      const at = url === null ? -1 : locate(text, link, after)
      if (url === null || at < 0) continue
      after = at + link.text.length
      found.push({ url, start: from + at, end: from + after, quote: link.text })
    }
    from += text.length + 2
  }
  return found.length === 0 ? {} : { links: found }
}

/** Where a link's text stands: at its place, or next after the link before it where rules took something out. */
function locate(text: string, link: BlockLink, after: number): number {
  return text.startsWith(link.text, link.at) ? link.at : text.indexOf(link.text, after)
}
