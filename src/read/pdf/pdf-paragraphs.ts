import type { PdfLine } from './pdf-lines.ts'

export type PdfParagraph = { readonly text: string; readonly size: number; readonly page: number }

/** A step to the next line so many times the usual one parts paragraphs. */
const wideStep = 1.35
/** Letters this much larger or smaller are of another kind of text. */
const otherSize = 0.12
/** An indent, in sizes of the letters. */
const indent = [0.8, 5] as const
/** A line that ends before this share of its column is short. */
const shortLine = 0.85

/** Joins lines to paragraphs by their steps, sizes, indents and ends. */
export function paragraphsOfLines(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const step = usualStep(lines)
  const paragraphs: PdfLine[][] = []
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1]
    if (last === undefined || parts(last, line, step, paragraphs.at(-1) ?? [])) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.map((group) => ({
    text: joined(group),
    size: group[0]?.size ?? 0,
    page: group[0]?.page ?? 0,
  }))
}

/** The commonest step between two lines, in sizes of their letters. */
function usualStep(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1]
    if (last === undefined || last.page !== line.page || last.y <= line.y || line.size <= 0) continue
    const step = Math.round((20 * (last.y - line.y)) / line.size) / 20
    if (step > 0.8 && step < 3) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return usual?.[0] ?? 1.2
}

function parts(last: PdfLine, line: PdfLine, step: number, group: readonly PdfLine[]): boolean {
  if (Math.abs(last.size - line.size) > otherSize * Math.max(last.size, line.size)) return true
  const ended = /[.!?…:]["”’»)\]]{0,3}$/.test(last.text)
  // the next column or page: a sentence that is not at its end goes on there
  if (last.page !== line.page || line.y > last.y)
    return ended || (/^[\p{Lu}"“‘«\d]/u.test(line.text) === true && last.text.length < 40)
  if (last.y - line.y > wideStep * step * line.size) return true
  const first = group[0] ?? last
  const shift = (line.x - (group.length > 1 ? last.x : first.x)) / Math.max(line.size, 1)
  if (shift > indent[0] && shift < indent[1] && ended) return true
  const column = Math.max(...group.map(({ right }) => right), line.right)
  const left = Math.min(...group.map(({ x }) => x), line.x)
  return ended && last.right - left < shortLine * (column - left)
}

/** In one piece; words cut at the ends of lines are mended. */
function joined(lines: readonly PdfLine[]): string {
  return lines
    .map(({ text }) => text)
    .reduce((whole, text) => {
      if (/\p{Ll}[-‐]$/u.test(whole) && /^\p{Ll}/u.test(text)) return whole.slice(0, -1) + text
      return `${whole} ${text}`
    })
}
