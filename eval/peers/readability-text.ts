import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'

type Parser = new (document: object) => { parse(): { readonly textContent?: string | null } | null }

/** Main text of a page as Readability alone gives it, on the full DOM of jsdom as its authors test it. */
export function readabilityText(html: string): string {
  const { window } = new JSDOM(html)
  try {
    return mainText(window.document)
  } finally {
    window.close()
  }
}

/** The same on linkedom, which is faster and takes broken pages differently. */
export function readabilityTextFast(html: string): string {
  return mainText(parseHTML(html).document)
}

function mainText(document: object): string {
  const Reader = Readability as unknown as Parser
  try {
    return new Reader(document).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}
