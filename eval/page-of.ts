import { readPageParts } from '../src/read/html/read-page.ts'

/** What the page benchmarks look at: the body's paragraphs and subheadings, and the fields; empty where nothing was read. */
export function pageOf(html: string, url: string | undefined) {
  const page = readPageParts(html, url)
  if ('reason' in page) return { blocks: [], title: null, authors: [], author: null, date: null }
  const { title, authors, published } = page.facts
  return {
    blocks: page.blocks.flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text])),
    title,
    authors,
    author: authors.join(', ') || null,
    date: published?.value.slice(0, 10) ?? null,
  }
}
