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
const isHeading = /^H[1-6]$/
const textNode = 3
/** Elements, documents and fragments. */
const holders: ReadonlySet<number> = new Set([1, 9, 11])

/** Walks an element (without recursion: pages can be nested millions deep) and gathers its text by block. */
export function readBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let open = ''
  let linked = 0
  let inLink = 0
  let links: { readonly href: string; readonly from: number; to: number }[] = []
  const close = (kind: Block['kind']) => {
    const text = squeeze(open).trim()
    if (text !== '') {
      const placed = links.flatMap(({ href, from, to }) => placeLink(open, href, from, to))
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
        inLink -= 1
        const last = links.at(-1)
        if (last !== undefined) last.to = Math.min(last.to, open.length)
      } else close(kind)
    } else if (node.nodeType === textNode) {
      open += node.textContent
      if (inLink > 0) linked += node.textContent.trim().length
    } else if (name === 'BR') {
      // one break goes on with the paragraph, two end it
      if (/\n\s*$/.test(open)) close(kind)
      else open += '\n'
    } else if (holders.has(node.nodeType) && !silent.has(name)) {
      const inner = isHeading.test(name) ? 'heading' : name === 'FIGCAPTION' ? 'caption' : kind
      if (breaking.has(name)) {
        close(kind)
        stack.push({ node, kind: inner, leaving: true })
      } else if (name === 'A') {
        inLink += 1
        const href = node instanceof LightElement ? node.getAttribute('href') : null
        if (href !== null) links.push({ href, from: open.length, to: Number.POSITIVE_INFINITY })
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

/** A link whose text stands in a block; none where it holds no text. */
function placeLink(open: string, href: string, from: number, to: number): readonly BlockLink[] {
  const text = squeeze(open.slice(from, to)).trim()
  const before = squeeze(open.slice(0, from)).trimStart()
  const gap = before.endsWith(' ') || before === '' || !/^[\s\u00a0]/.test(open.slice(from)) ? 0 : 1
  return text === '' ? [] : [{ href, text, at: before.length + gap }]
}
