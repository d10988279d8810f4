import { LightElement, LightText } from './dom/light-node.ts'
import type { PageElement } from './page-node.ts'
import { breaking, silent } from './read-blocks.ts'

/** A block of a page's text with what it stands in. */
export type PlacedBlock = {
  readonly text: string
  /** The same with " | " for each line break in it, where it has any. */
  readonly lines?: string
  /** The block's own element. */
  readonly element: PageElement
  /** Dates that its elements state in attributes, with the element: <time datetime>, <abbr title>. */
  readonly stated: readonly { readonly value: string; readonly element: PageElement }[]
  /** Class names and ids of the inline elements in it. */
  readonly inner: string
  /** Inline elements in it. */
  readonly inlines: readonly PageElement[]
  /** All its text is in links. */
  readonly linked: boolean
}

/** Text longer than this is cut off: nothing that long is a label. */
const longest = 400
/** White space behind a line break that can end a block. */
const longestBreak = 200

/** All blocks of a page's text in order, each with its element; long ones only by their beginning. Without recursion. */
export function placedBlocks(root: PageElement): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let text = ''
  let inner = ''
  let linkedText = 0
  let stated: PlacedBlock['stated'][number][] = []
  let inlines: PageElement[] = []
  const close = (element: PageElement) => {
    const flat = text.replace(/[\s\u00a0]+/g, ' ').trim()
    if (flat !== '' || stated.length > 0)
      blocks.push({
        text: flat,
        ...(text.includes(lineBreak) ? { lines: linesOf(text) } : {}),
        element,
        stated,
        inner,
        inlines,
        linked: flat !== '' && linkedText >= flat.length * 0.9,
      })
    text = ''
    inner = ''
    linkedText = 0
    stated = []
    inlines = []
  }
  let block = root
  let link: PageElement | null = null
  let at: LightElement | LightText | null = root
  const leave = (element: LightElement) => {
    if (breaking.has(element.tagName)) {
      close(element)
      block = element.parentElement ?? root
    }
    if (element === link) link = null
  }
  while (at !== null) {
    let inside: unknown = null
    if (at instanceof LightText) {
      const { textContent } = at
      if (text.length < longest) text += textContent.slice(0, longest)
      if (link !== null) linkedText += textContent.trim().length
    } else if (at.tagName === 'BR') {
      // one break goes on with the block, two end it
      if (/\u2028\s*$/.test(text.slice(-longestBreak))) close(block)
      else text += lineBreak
    } else if (!silent.has(at.tagName)) {
      if (breaking.has(at.tagName)) {
        close(block)
        block = at
      } else {
        inner += ` ${at.className} ${at.id}`
        inlines.push(at)
        if (at.tagName === 'A') link = at
      }
      const value = statedBy(at)
      if (value !== null) stated.push({ value, element: at })
      inside = at.firstChild
    }
    if (inside instanceof LightElement || inside instanceof LightText) {
      at = inside
      continue
    }
    if (at instanceof LightElement && at !== root && !silent.has(at.tagName)) leave(at)
    while (at !== null && at !== root && at.nextSibling === null) {
      at = at.parentElement
      if (at !== null && at !== root) leave(at)
    }
    const next: unknown = at === null || at === root ? null : at.nextSibling
    at = next instanceof LightElement || next instanceof LightText ? next : null
  }
  close(root)
  return blocks
}

/** Stands for a <br> in a block's text; white space like any other there. */
const lineBreak = '\u2028'

function linesOf(text: string): string {
  return text
    .split(lineBreak)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' | ')
}

/** What an element states of a date beside its text. */
function statedBy(element: PageElement): string | null {
  const value =
    element.getAttribute('datetime') ??
    (element.hasAttribute('itemprop') ? element.getAttribute('content') : null) ??
    (element.tagName === 'ABBR' || element.tagName === 'SPAN' || element.tagName === 'TIME'
      ? element.getAttribute('title')
      : null)
  return value !== null && value.length <= 80 && /\d{2}/.test(value) ? value : null
}
