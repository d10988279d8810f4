import type { PageElement, PageNode } from './page-node.ts'

/** A block of a page's text. */
export type Block = {
  readonly kind: 'paragraph' | 'heading' | 'caption'
  readonly text: string
  /** Share of its characters that are links, from 0 to 1. */
  readonly linked: number
}

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
  let links = 0
  let inLink = 0
  const close = (kind: Block['kind']) => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text !== '') blocks.push({ kind, text, linked: Math.min(1, links / text.length) })
    open = ''
    links = 0
  }
  type Step = { readonly node: PageNode; readonly kind: Block['kind']; readonly leaving: boolean }
  const stack: Step[] = [{ node: root, kind: 'paragraph', leaving: false }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, kind, leaving } = step
    const name = node.nodeName.toUpperCase()
    if (leaving) {
      if (name === 'A') inLink -= 1
      else close(kind)
    } else if (node.nodeType === textNode) {
      open += node.textContent
      if (inLink > 0) links += node.textContent.trim().length
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
