import type { PageElement, PageNode } from './page-node.ts'

/** Text of a piece of a page by kind, in order. */
export type Blocks = {
  readonly paragraphs: readonly string[]
  readonly headings: readonly string[]
  readonly captions: readonly string[]
}

const breaking = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH SELECT BUTTON TEXTAREA AUDIO VIDEO HEAD CANVAS'.split(
    ' ',
  ),
)
const isHeading = /^H[1-6]$/

/** Walks an element (without recursion: pages can be nested millions deep) and gathers its text by block. */
export function readBlocks(root: PageElement): Blocks {
  const paragraphs: string[] = []
  const headings: string[] = []
  const captions: string[] = []
  let open = ''
  const close = (into: string[]) => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text !== '') into.push(text)
    open = ''
  }
  const stack: { readonly node: PageNode; readonly leaving: string[] | null }[] = [{ node: root, leaving: null }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving } = step
    if (leaving !== null) {
      close(leaving)
      continue
    }
    if (node.nodeType === 3) {
      open += node.textContent
      continue
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue
    const name = node.nodeName.toUpperCase()
    if (silent.has(name)) continue
    if (name === 'BR') {
      open += '\n'
      if (/\n\s*\n\s*$/.test(open)) close(paragraphs)
      continue
    }
    const into = isHeading.test(name)
      ? headings
      : name === 'FIGCAPTION'
        ? captions
        : breaking.has(name)
          ? paragraphs
          : null
    if (into !== null) {
      close(paragraphs)
      stack.push({ node, leaving: into })
    }
    const children = node.childNodes
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i]
      if (child !== undefined) stack.push({ node: child, leaving: null })
    }
  }
  close(paragraphs)
  return { paragraphs, headings, captions }
}
