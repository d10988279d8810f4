import { parsePage } from './page-node.ts'
import { type Block, readBlocks } from './read-blocks.ts'

/** Tags of frames and objects: feeds close them like empty elements, and all that follows would be in them. */
const frames = /<\/?(?:iframe|object|applet)\b[^>]{0,2000}>/gi

/** Blocks of a fragment of HTML or of plain text, as feeds carry them. */
export function readFragment(html: string): readonly Block[] {
  if (!/[<&]/.test(html)) {
    const paragraphs = html.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim())
    return paragraphs.filter((part) => part !== '').map((text) => ({ kind: 'paragraph', text, linked: 0 }))
  }
  const { body } = parsePage(`<!doctype html><html><head></head><body>${html.replace(frames, ' ')}</body></html>`)
  return body === null ? [] : readBlocks(body)
}
