import { parseHTML } from 'linkedom'
import { dropBallast } from './drop-ballast.ts'

/** What is used of the DOM; the compiler's own DOM library is left out, as nothing here runs in a browser. */
export type PageNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string
  readonly childNodes: readonly PageNode[]
  readonly parentElement: PageElement | null
}

export type PageElement = PageNode & {
  readonly tagName: string
  readonly className: string
  readonly id: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export type PageDocument = PageElement & {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

/** Parses HTML; nothing of it is run or fetched. */
export function parsePage(html: string): PageDocument {
  return parseHTML(dropBallast(html)).document as unknown as PageDocument
}
