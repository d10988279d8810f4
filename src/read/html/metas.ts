import type { PageDocument } from './page-node.ts'

/** What a page's meta elements say, by lower-case name or property; "canonical" is its canonical link. */
export type Metas = ReadonlyMap<string, string>

export function readMetas(document: PageDocument): Metas {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    )
      ?.trim()
      .toLowerCase()
    const content = meta.getAttribute('content')?.trim()
    if (name !== undefined && content !== undefined && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim()
  if (canonical !== undefined && canonical !== '') metas.set('canonical', canonical)
  return metas
}
