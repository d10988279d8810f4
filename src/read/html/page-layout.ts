import type { PageDocument, PageElement } from './page-node.ts'
import { type PlacedBlock, placedBlocks } from './short-blocks.ts'

/** A page's blocks and where its headline stands among them. */
export type PageLayout = {
  readonly blocks: readonly PlacedBlock[]
  /** Index of the headline's block; -1 where none is found. */
  readonly headline: number
  /** The headline's element and all that hold it. */
  readonly around: ReadonlySet<PageElement>
}

/** Parts of a page that tell of other things; pages built with Elementor have all their text in its widgets. */
const elsewhere =
  /comment|kommentar|repl(?:y|ies)|disqus|related|similar|sidebar|(?<!(?:post|entry|article|story)[-_]*)footer|teaser|(?<!elementor-)widget|recommend|popular|archive|calendar|upcoming|more-|nextprev|pagination|promo|trending|latest|newsletter|weather|copyright|ticker|most-read|see-also|banner|cookie|navbar|carousel/i
const elsewhereTags: ReadonlySet<string> = new Set(['FOOTER', 'ASIDE', 'NAV', 'SELECT', 'FORM'])

/** Class names of so many levels above a block are looked at. */
const levels = 8
export function layOut(document: PageDocument, title: string | null): PageLayout {
  const { body } = document
  const blocks = body === null ? [] : placedBlocks(body)
  const headline = findHeadline(blocks, title)
  return { blocks, headline, around: ancestors(blocks[headline]?.element) }
}

function findHeadline(blocks: readonly PlacedBlock[], title: string | null): number {
  const wanted = title === null ? '' : fold(title)
  const isHead = ({ element }: PlacedBlock) => /^H[1-3]$/.test(element.tagName)
  const same = ({ text }: PlacedBlock) => wanted.length >= 8 && fold(text).startsWith(wanted.slice(0, 60))
  const tries: readonly ((block: PlacedBlock) => boolean)[] = [
    (block) => block.element.tagName === 'H1' && same(block),
    (block) => isHead(block) && same(block),
    same,
    ({ element }) => element.tagName === 'H1',
    isHead,
  ]
  for (const test of tries) {
    const at = blocks.findIndex(test)
    if (at >= 0) return at
  }
  return -1
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Just below the headline, a little below, above it. */
export function nearness(distance: number | null): number {
  if (distance === null) return 0
  if (distance >= 1 && distance <= 4) return 3
  if (distance >= 5 && distance <= 9) return 2
  if (distance >= -2 && distance <= 0) return 2
  return distance >= -5 && distance <= 15 ? 1 : 0
}

function ancestors(element: PageElement | undefined): ReadonlySet<PageElement> {
  const found = new Set<PageElement>()
  for (let at = element ?? null; at !== null; at = at.parentElement) found.add(at)
  return found
}

/** The foot of the article that has the headline, where its day and byline can stand. */
function isOwnFooter(footer: PageElement, around: ReadonlySet<PageElement>): boolean {
  if (/(?:^|\s)(?:post|entry|article|story)[-_]*(?:footer|meta|info)/i.test(footer.className)) return true
  let at = footer.parentElement
  for (let level = 0; level < 2 && at !== null; level += 1) {
    if (around.has(at)) return at.tagName === 'ARTICLE'
    at = at.parentElement
  }
  return false
}

/** In a part of the page that tells of other things; a part that holds the headline does not. */
export function isElsewhere(element: PageElement, around: ReadonlySet<PageElement>): boolean {
  return elsewhereOf(element, around) !== null
}

/** The part of the page that an element is in and that tells of other things, if any. */
export function elsewhereOf(element: PageElement, around: ReadonlySet<PageElement>): PageElement | null {
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    const { tagName } = at
    if (around.has(at) || tagName === 'ARTICLE' || tagName === 'MAIN' || tagName === 'BODY') return null
    if (elsewhereTags.has(tagName) && !(tagName === 'FOOTER' && isOwnFooter(at, around))) return at
    if (elsewhere.test(at.className) || elsewhere.test(at.id)) return at
    at = at.parentElement
  }
  return null
}
