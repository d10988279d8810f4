import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from './page-node.ts'
import { type Block, readBlocks } from './read-blocks.ts'

type Parser = { parse(): { readonly content: PageElement | null; readonly byline?: string | null } | null }
type ParserClass = new (document: PageDocument, options: object) => Parser

/** Readability without the steps that only matter to a browser. */
class TextReader extends (Readability as unknown as ParserClass) {
  /** It resolves links, flattens wrappers and strips classes; only text is taken here. */
  _postProcessContent(): void {}

  /** As the original, in one walk for all the names. */
  _getAllNodesWithTag(node: PageElement, names: readonly string[]): readonly PageElement[] {
    return node.elementsNamed(new Set(names.map((name) => name.toUpperCase())))
  }

  /** As the original, reading the attribute: the light document has no style objects. */
  _isProbablyVisible(node: PageElement): boolean {
    const style = node.getAttribute('style')
    if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false
    if (node.getAttribute('hidden') !== null) return false
    return node.getAttribute('aria-hidden') !== 'true' || (node.getAttribute('class') ?? '').includes('fallback-image')
  }
}

/** The body's blocks and its byline by Readability; it changes the document, so all else is read before. */
export function readMainText(document: PageDocument): {
  readonly blocks: readonly Block[]
  readonly byline: string | null
} {
  const reader = new TextReader(document, { serializer: (node: PageElement) => node, disableJSONLD: true })
  const read = reader.parse()
  const content = read?.content ?? null
  return { blocks: content === null ? [] : readBlocks(content), byline: read?.byline ?? null }
}
