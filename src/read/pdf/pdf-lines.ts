import type { PdfItem, PdfPage } from './pdf-page.ts'

/** A line of a page. */
export type PdfLine = {
  readonly text: string
  readonly page: number
  /** Of its left and right end and its base, in points; y grows upward. */
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Its place on the page from 0 (top) to 1 (bottom). */
  readonly place: number
}

/** Pieces this much lower or higher (in sizes of their letters) stand on another line. */
const otherLine = 0.45
/** A gap wider than this (in sizes) is a blank. */
const blank = 0.12

/** The lines of a page in the order in which the file draws them, which is that of reading as a rule. */
export function linesOfPage({ items, height }: PdfPage, page: number): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfItem[] = []
  const close = () => {
    const line = toLine(open, page, height)
    if (line !== null) lines.push(line)
    open = []
  }
  for (const item of items) {
    const last = open.at(-1)
    if (last !== undefined && item.text !== '' && startsLine(item, last)) close()
    if (item.text !== '') open.push(item)
    if (item.endsLine) close()
  }
  close()
  return lines
}

function startsLine(item: PdfItem, last: PdfItem): boolean {
  const size = Math.max(item.size, last.size, 1)
  return Math.abs(item.y - last.y) > otherLine * size || item.x < last.x - size
}

function toLine(items: readonly PdfItem[], page: number, height: number): PdfLine | null {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (text !== '' && !/\s$/.test(text) && !/^\s/.test(item.text) && item.x - right > blank * item.size) text += ' '
    text += item.text
    right = Math.max(right, item.x + item.width)
  }
  const plain = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u00ad/g, '')
    .trim()
  const [first] = items
  if (plain === '' || first === undefined) return null
  const size = items.reduce(
    (most, item) => (item.text.trim().length > most.text.trim().length ? item : most),
    first,
  ).size
  return { text: plain, page, x: first.x, right, y: first.y, size, place: height > 0 ? 1 - first.y / height : 0.5 }
}
