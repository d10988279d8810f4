import { cleanText } from '../clean/clean-text.ts'
import type { Draft, Removed } from '../draft.ts'
import { linesOfPage, type PdfLine } from '../pdf/pdf-lines.ts'
import { type PdfParagraph, paragraphsOfLines } from '../pdf/pdf-paragraphs.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { runningLines } from '../pdf/running-lines.ts'
import { readPress } from '../press/read-press.ts'
import type { Document } from './format.ts'

const signature = /^[\s\0\u00ef\u00bb\u00bf]{0,1024}%PDF-/
/** Letters so much larger than the text's are a headline's. */
const headline = 1.2
const longestTitle = 300

/** A PDF file with text in it; scanned pages have none. */
export const pdf: Document = {
  name: 'pdf',
  matches: (head) => signature.test(new TextDecoder('latin1').decode(head.subarray(0, 1100))),
  read: async (bytes) => {
    const read = await readPdf(bytes)
    if ('reason' in read) return [read]
    const lines = read.pages.flatMap((page, i) => linesOfPage(page, i + 1))
    if (lines.length === 0)
      return [{ reason: 'the PDF has no text: its pages are pictures; run text recognition (OCR) on it first' }]
    const running = runningLines(lines)
    const left = read.total - read.pages.length
    const notices = left > 0 ? [{ notice: `its last ${left} pages are not read: it has ${read.total}` }] : []
    const body = lines.filter((line) => !running.has(line))
    const press = readPress(body.map(({ text }) => text).join('\n'))
    if (press !== null) return [...press, ...notices]
    return [toDraft(paragraphsOfLines(body), running), ...notices]
  },
}

function toDraft(paragraphs: readonly PdfParagraph[], running: ReadonlySet<PdfLine>): Draft {
  const size = bodySize(paragraphs)
  const title = titleOf(paragraphs, size)
  const kept = paragraphs.filter((one) => !title.includes(one))
  const headings = kept.filter((one) => one.size >= headline * size && one.text.length <= 150).map(({ text }) => text)
  const body = kept.filter((one) => !headings.includes(one.text)).map(({ text }) => text)
  const stated = title.length === 0 ? null : title.map(({ text }) => text).join(' ')
  const draft = cleanText((body.length > 0 ? body : paragraphs.map(({ text }) => text)).join('\n\n'), stated)
  const removed: readonly Removed[] = [...new Set([...running].map(({ text }) => text))].map((text) => ({
    text,
    rule: 'running-line',
  }))
  const url = removed.flatMap(({ text }) => /^(https?:\/\/\S+?)(?:\s+\d+\/\d+)?$/.exec(text)?.[1] ?? [])[0]
  return {
    ...draft,
    ...(url === undefined ? {} : { url }),
    title: stated ?? draft.title,
    headings: [...headings, ...draft.headings],
    removed: [...removed, ...draft.removed],
  }
}

/** The size of most letters. */
function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 0
}

/** The first paragraphs of the largest letters of the first page with text, if they are larger than the text's. */
function titleOf(paragraphs: readonly PdfParagraph[], size: number): readonly PdfParagraph[] {
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page)
  const largest = Math.max(...first.map((one) => one.size))
  if (largest < headline * size) return []
  const from = first.findIndex((one) => one.size === largest)
  const end = first.findIndex((one, i) => i > from && one.size !== largest)
  const found = first.slice(from, end < 0 ? undefined : end)
  return found.reduce((sum, { text }) => sum + text.length, 0) <= longestTitle ? found : []
}
