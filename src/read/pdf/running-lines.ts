import type { PdfLine } from './pdf-lines.ts'

/** Running heads and feet stand in this part of a page, at its top and bottom. */
const margin = 0.09
const pageNumber = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?$/i
/** What browsers print around a page: day and title above it, its address and the number of the page below. */
const printed =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}[:.]\d{2}.{0,200})$/

/** Lines that a file repeats on its pages: their heads, feet and numbers. */
export function runningLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const edges = lines.filter(({ place }) => place < margin || place > 1 - margin)
  const pages = new Map<string, Set<number>>()
  for (const { text, page } of edges) {
    const key = keyOf(text)
    const set = pages.get(key)
    if (set === undefined) pages.set(key, new Set([page]))
    else set.add(page)
  }
  return new Set(
    edges.filter(({ text }) => (pages.get(keyOf(text))?.size ?? 0) > 1 || pageNumber.test(text) || printed.test(text)),
  )
}

/** The same line with another number of the page is the same. */
function keyOf(text: string): string {
  return text.replace(/\d+/g, '0')
}
