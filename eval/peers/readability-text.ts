import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

type Parser = new (document: object) => { parse(): { readonly textContent?: string | null } | null }

/** Main text of a page as Readability alone gives it. */
export function readabilityText(html: string): string {
  const { document } = parseHTML(html)
  const Reader = Readability as unknown as Parser
  try {
    return new Reader(document).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}
