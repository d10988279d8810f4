import { isArticle, type Thing, textOf } from './json-ld.ts'
import type { Metas } from './metas.ts'

const sectionMetas: readonly string[] = [
  'article:section',
  'parsely-section',
  'section',
  'cxenseparse:section',
  'dc.subject.section',
]
/** A section is named in a few words; longer values are lists of tags. */
const longest = 50

/** The part of the outlet that a page stands in, by its data; null where they name none. */
export function readPageSection(metas: Metas, things: readonly Thing[]): string | null {
  const stated = [
    ...things.filter(isArticle).map((thing) => textOf(thing.articleSection)),
    ...sectionMetas.map((name) => metas.get(name)),
  ]
  const found = stated.find(
    (text) => text !== null && text !== undefined && text.trim() !== '' && text.length <= longest,
  )
  return found?.replace(/\s+/g, ' ').trim() ?? null
}
