import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from './page-node.ts'
import { type Block, readBlocks } from './read-blocks.ts'

type Parser = { parse(): { readonly content: PageElement | null; readonly excerpt?: string | null } | null }
type ParserClass = new (document: PageDocument, options: object) => Parser

/** The body's blocks by Readability; it changes the document, so all else is read before. */
export function readMainText(document: PageDocument): readonly Block[] | null {
  const Reader = Readability as unknown as ParserClass
  const reader = new Reader(document, {
    serializer: (node: PageElement) => node,
    disableJSONLD: true,
    maxElemsToParse: 0,
  })
  const content = reader.parse()?.content
  return content === null || content === undefined ? null : readBlocks(content)
}
