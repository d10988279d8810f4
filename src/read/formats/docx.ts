import { zipEntries } from '../archives/zip-file.ts'
import { cleanText } from '../clean/clean-text.ts'
import { readDocument, type WordParagraph } from '../docx/read-document.ts'
import type { Draft } from '../draft.ts'
import { readPress } from '../press/read-press.ts'
import { bytesSource } from '../sources/byte-source.ts'
import type { Document, Failure } from './format.ts'

/** What the first file in a Word file is called, by the programs that write them. */
const firstEntry = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|customXml\/)/
/** Bytes of the largest text of a Word file, unpacked. */
const largestDocument = 50_000_000

/** A Word file (.docx): an article, or the articles of a press database's export. */
export const docx: Document = {
  name: 'docx',
  matches: (head) => {
    if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false
    const length = (head[26] ?? 0) + 256 * (head[27] ?? 0)
    return firstEntry.test(new TextDecoder('latin1').decode(head.subarray(30, 30 + length)))
  },
  read: async (bytes) => {
    const xml = await documentXml(bytes)
    if (typeof xml !== 'string') return [xml]
    const paragraphs = readDocument(xml)
    if (paragraphs.length === 0) return [{ reason: 'the document has no text' }]
    const whole = paragraphs.map(({ text }) => text).join('\n\n')
    return readPress(whole.replaceAll('\n\n', '\n')) ?? [toDraft(paragraphs)]
  },
}

async function documentXml(bytes: Uint8Array): Promise<string | Failure> {
  for await (const { name, size, read } of zipEntries(bytesSource(bytes))) {
    if (name !== 'word/document.xml') continue
    if (size > largestDocument)
      return { reason: `its text unpacks to ${Math.round(size / 1e6)} MB; ${largestDocument / 1e6} MB are read` }
    return new TextDecoder().decode(await read())
  }
  return { reason: 'this Office file holds no Word text; save it as .docx, plain text or PDF' }
}

function toDraft(paragraphs: readonly WordParagraph[]): Draft {
  const titleAt = paragraphs.findIndex((one, i) => /^title$/i.test(one.style) || (i === 0 && isHeading(one)))
  const title = paragraphs[titleAt]?.text ?? null
  const headings: string[] = []
  const captions: string[] = []
  const body: string[] = []
  let standfirst: string | null = null
  for (const [i, one] of paragraphs.entries()) {
    if (i === titleAt) continue
    if (isHeading(one)) headings.push(one.text)
    else if (/^(?:caption|legende|beschriftung)/i.test(one.style)) captions.push(one.text)
    else if (/^subtitle$/i.test(one.style) && standfirst === null) standfirst = one.text
    else body.push(one.text)
  }
  // a document of headings alone: better too much than nothing
  const text = body.length > 0 ? body : paragraphs.map((one) => one.text)
  const draft = cleanText(text.join('\n\n'), title)
  return {
    ...draft,
    title: title ?? draft.title,
    standfirst: standfirst ?? draft.standfirst,
    headings: [...(body.length > 0 ? headings : []), ...draft.headings],
    captions: [...captions, ...draft.captions],
  }
}

function isHeading({ style, level }: WordParagraph): boolean {
  return level !== null || /^(?:heading|überschrift|berschrift|titre|titolo)\s?\d/i.test(style)
}
