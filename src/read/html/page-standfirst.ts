import { flat } from '../clean/page.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'
import type { Block } from './read-blocks.ts'

const selector =
  '.standfirst, .article-standfirst, .dek, .deck, .article-dek, .subtitle, .sub-title, .article-subtitle, .article__subtitle, .subheadline, .sub-headline, [itemprop~="alternativeHeadline"]'
const shortest = 20
const longest = 400
/** The standfirst stands among the first blocks. */
const reach = 3

/** The summary below the headline, where an element is marked as such. */
export function markedStandfirst(document: PageDocument): string | null {
  const text = document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim()
  return text !== undefined && text.length >= shortest && text.length <= longest ? text : null
}

/** The standfirst, and the blocks without it: a first block that is marked so, or is the page's own description. */
export function takeStandfirst(
  blocks: readonly Block[],
  marked: string | null,
  metas: Metas,
): { readonly standfirst: string | null; readonly blocks: readonly Block[] } {
  const described = [metas.get('description'), metas.get('og:description'), metas.get('twitter:description')]
  const known = new Set(
    [...described, marked].flatMap((text) => (text === null || text === undefined ? [] : [flat(text)])),
  )
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length
  const at = blocks.findIndex(
    ({ kind, text }, i) => i < reach && kind !== 'caption' && text.length >= shortest && known.has(flat(text)),
  )
  const block = blocks[at]
  // the description may be the first paragraph itself: only a heading or a marked block is surely none
  const sure =
    block !== undefined &&
    paragraphs > 1 &&
    (block.kind === 'heading' || (marked !== null && flat(block.text) === flat(marked)))
  return sure ? { standfirst: block.text, blocks: blocks.toSpliced(at, 1) } : { standfirst: marked, blocks }
}
