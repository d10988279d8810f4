/** Reads a PDF file in a thread of its own, which can be ended: no file can hold up or fill the program. */
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import type { PdfItem, PdfPage, PdfRead } from './pdf-page.ts'

/** Pages read: a report; what is longer is a book. */
const mostPages = 500
/** Pieces of text of a page that are taken. */
const mostItems = 50_000

type Content = {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly hasEOL?: boolean
}

async function read(bytes: Uint8Array): Promise<PdfRead> {
  try {
    const document = await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    })
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const [, , , top = 0] = page.view
      pages.push({ height: top, items: (items as readonly Content[]).slice(0, mostItems).flatMap(toItem) })
      page.cleanup()
    }
    return { pages, total: document.numPages }
  } catch (error) {
    return { reason: reasonOf(error as Error) }
  }
}

function toItem({ str, transform, width = 0, hasEOL = false }: Content): readonly PdfItem[] {
  if (str === undefined || transform === undefined) return []
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  return [{ text: str, x, y, width, size: Math.hypot(a, b), endsLine: hasEOL }]
}

function reasonOf({ name, message }: Error): string {
  if (name === 'PasswordException') return 'the PDF is locked with a password; save it without one'
  return `the PDF is cut short or broken (${message}); fetch or copy it again`
}

parentPort?.postMessage(await read(workerData as Uint8Array))
