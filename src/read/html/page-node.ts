import { LightDocument, type LightElement, type LightNode } from './dom/light-node.ts'
import { parseInto } from './dom/parse-into.ts'
import { dropBallast } from './drop-ballast.ts'

export type PageNode = LightNode
export type PageElement = LightElement
export type PageDocument = LightDocument

/** Parses HTML; nothing of it is run or fetched. */
export function parsePage(html: string): PageDocument {
  const document = new LightDocument()
  parseInto(dropBallast(html), document)
  return document
}
