import { isArticle, namesOf, type Thing } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'

/** Persons and newsrooms that sign a page, from its data, else from elements marked as its byline. */
export function readPageAuthors(document: PageDocument, metas: Metas, things: readonly Thing[]): readonly string[] {
  const stated = things.filter(isArticle).flatMap((thing) => namesOf(thing.author))
  const sources: readonly (readonly string[])[] = [
    stated,
    list(metas.get('author')),
    list(metas.get('article:author')),
    list(metas.get('parsely-author')),
    list(metas.get('sailthru.author')),
    list(metas.get('dc.creator')),
    marked(
      document,
      '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline .author, .author-name, .byline__name, .byline, .author, .by-author, .vcard .fn',
    ),
  ]
  for (const source of sources) {
    const names = [...new Set(source.map(tidy).filter(isName))]
    if (names.length > 0) return names
  }
  return []
}

/** Names in a byline as it stands in the text: "By Jane Roe and John Doe, Reporter". */
export function namesInByline(byline: string): readonly string[] {
  return list(byline.replace(/\s+/g, ' '))
    .map(tidy)
    .filter((name) => isName(name) && /^\p{Lu}\S* \p{Lu}/u.test(name))
    .slice(0, 6)
}

function list(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/\s*(?:,|;|\band\b|&)\s*/)
}

function marked(document: PageDocument, selector: string): readonly string[] {
  const found = document.querySelector(selector)
  return found === null ? [] : list(found.textContent.replace(/\s+/g, ' ').trim())
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(
      /^\s*(?:view all posts by|(?:written|posted|reported|words|story) by|by|von|par|por|di|author)\b:?\s+/i,
      '',
    )
    .replace(/\s*[|(@].*$/, '')
    .trim()
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    !/https?:|\bwww\.|\d{3}|^(?:admin|administrator|editor|staff|unknown|null|undefined|author|no author|guest|user)$/i.test(
      name,
    ) &&
    /\p{L}{2}/u.test(name) &&
    !/^\p{Ll}+ \p{Ll}/u.test(name) &&
    name.split(' ').length <= 6
  )
}
