import { parsePage } from './page-node.ts'
import { type Blocks, readBlocks } from './read-blocks.ts'

/** Blocks of a fragment of HTML or of plain text, as feeds carry them. */
export function readFragment(html: string): Blocks {
  if (!/[<&]/.test(html)) {
    const paragraphs = html.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim())
    return { paragraphs: paragraphs.filter((part) => part !== ''), headings: [], captions: [] }
  }
  const { body } = parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`)
  return body === null ? { paragraphs: [], headings: [], captions: [] } : readBlocks(body)
}
