import type { PageDocument, PageElement } from './page-node.ts'

/**
 * Takes out of a page the articles that a reader scrolls on to: each in an <article> of its own with an h1 of its own,
 * beside the one whose h1 is the headline. Updates of a live report and cards of other pages have lower heads.
 */
export function dropOtherArticles(document: PageDocument, title: string | null): void {
  if (title === null) return
  const heads = document.elementsNamed(h1)
  const own = heads.find((head) => fold(head.textContent) === fold(title))
  const home = own === undefined ? null : articleOf(own)
  if (home === null) return
  for (const head of heads) {
    const other = articleOf(head)
    if (other === null || other === home || holds(other, home) || holds(home, other)) continue
    other.parentNode?.removeChild(other)
  }
}

const h1: ReadonlySet<string> = new Set(['H1'])

function articleOf(element: PageElement): PageElement | null {
  let at: PageElement | null = element
  while (at !== null && at.tagName !== 'ARTICLE') at = at.parentElement
  return at
}

function holds(outer: PageElement, inner: PageElement): boolean {
  for (let at: PageElement | null = inner; at !== null; at = at.parentElement) if (at === outer) return true
  return false
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
