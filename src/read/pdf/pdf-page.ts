/** A piece of text on a page, in points from its lower left corner. */
export type PdfItem = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
  readonly endsLine: boolean
}

export type PdfPage = { readonly height: number; readonly items: readonly PdfItem[] }

/** What the reader of PDF files gives back: pages, or a reason. */
export type PdfRead = { readonly pages: readonly PdfPage[]; readonly total: number } | { readonly reason: string }
