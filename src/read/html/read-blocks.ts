import { LightElement } from './dom/light-node.ts'
import type { PageElement, PageNode } from './page-node.ts'

/** A block of a page's text. */
export type Block = {
  readonly kind: 'paragraph' | 'heading' | 'caption'
  readonly text: string
  /** Share of its characters that are links, from 0 to 1. */
  readonly linked: number
  /** Its links: where in the text they begin, as it was before anything was taken out of it. */
  readonly links?: readonly BlockLink[]
}

export type BlockLink = { readonly href: string; readonly text: string; readonly at: number }

/** A link on the way, by its place in what is read so far. */
type OpenLink = { readonly href: string; readonly from: number; to: number }

/** The texts of one kind, in order. */
export function textsOf(blocks: readonly Block[], kind: Block['kind']): readonly string[] {
  return blocks.flatMap((block) => (block.kind === kind ? [block.text] : []))
}

export const breaking: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
export const silent: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH SELECT BUTTON TEXTAREA AUDIO VIDEO HEAD CANVAS'.split(
    ' ',
  ),
)
/** White space behind a line break that can end a paragraph; all of a long text would be looked at again for each break. */
const longestBreak = 200
const isHeading = /^H[1-6]$/
const textNode = 3
/** Elements, documents and fragments. */
const holders: ReadonlySet<number> = new Set([1, 9, 11])

/** Walks an element (without recursion: pages can be nested millions deep) and gathers its text by block. */
export function readBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let open = ''
  let linked = 0
  /** Links of the block, and the elements <a> that one is in: those without an address are no links. */
  let links: OpenLink[] = []
  const around: (OpenLink | null)[] = []
  const close = (kind: Block['kind']) => {
    const text = squeeze(open).trim()
    if (text !== '') {
      const placed = placeLinks(open, links)
      const share = Math.min(1, linked / text.length)
      blocks.push({ kind, text, linked: share, ...(placed.length === 0 ? {} : { links: placed }) })
    }
    open = ''
    linked = 0
    links = []
  }
  type Step = { readonly node: PageNode; readonly kind: Block['kind']; readonly leaving: boolean }
  const stack: Step[] = [{ node: root, kind: 'paragraph', leaving: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, kind, leaving } = step
    const name = node.nodeName.toUpperCase()
    if (leaving) {
      if (name === 'A') {
        const link = around.pop()
        if (link) link.to = open.length
      } else close(kind)
    } else if (node.nodeType === textNode) {
      open += node.textContent
      if (around.length > 0) linked += node.textContent.trim().length
    } else if (name === 'BR') {
      // one break goes on with the paragraph, two end it
      if (/\n\s*$/.test(open.slice(-longestBreak))) close(kind)
      else open += '\n'
    } else if (holders.has(node.nodeType) && !silent.has(name)) {
      const inner = isHeading.test(name) ? 'heading' : name === 'FIGCAPTION' ? 'caption' : kind
      if (breaking.has(name)) {
        close(kind)
        stack.push({ node, kind: inner, leaving: true })
      } else if (name === 'A') {
        const href = node instanceof LightElement ? node.getAttribute('href') : null
        const link = href === null ? null : { href, from: open.length, to: Number.POSITIVE_INFINITY }
        if (link !== null) links.push(link)
        around.push(link)
        stack.push({ node, kind, leaving: true })
      }
      const children = node.childNodes
      for (let i = children.length - 1; i >= 0; i -= 1) {
        const child = children[i]
        if (child !== undefined) stack.push({ node: child, kind: inner, leaving: false })
      }
    }
  }
  close('paragraph')
  return blocks
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ')
}

/** Where links stand in a block's text, in one walk over it; those that hold no text do not. */
function placeLinks(open: string, links: readonly OpenLink[]): readonly BlockLink[] {
  const placed: BlockLink[] = []
  let [walked, length] = [0, 0]
  let isSpaced = true // at the beginning no space is kept, as after one
  for (const { href, from, to } of links) {
    const between = squeeze(open.slice(walked, from))
    const kept: string = isSpaced ? between.trimStart() : between
    length += kept.length
    if (kept !== '') isSpaced = kept.endsWith(' ')
    walked = from
    const text = squeeze(open.slice(from, to)).trim()
    const gap = !isSpaced && /[\s\u00a0]/.test(open.charAt(from)) ? 1 : 0
    if (text !== '') placed.push({ href, text, at: length + gap })
  }
  return placed
}
