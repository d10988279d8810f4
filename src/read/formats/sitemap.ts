import { Parser } from 'htmlparser2'
import { readDate } from '../dateline/read-date.ts'
import type { Format, Link, Listed } from './format.ts'
import { openingElement } from './opening-element.ts'
import { webAddress } from './web-address.ts'

/** Sitemaps, their indexes and news sitemaps (sitemaps.org): addresses of pages, with what is said of them. */
export const sitemap: Format = {
  name: 'sitemap',
  matches: (head) => {
    const element = openingElement(head)
    return element === 'urlset' || element === 'sitemapindex'
  },
  read: ({ text }) => {
    const found = readEntries(text)
    return found.length === 0 ? [{ reason: 'the sitemap names no pages; check that it is complete' }] : found
  },
}

/** Fields of an entry by their elements; all else in it is passed over. */
const fields: Readonly<Record<string, string>> = {
  loc: 'url',
  lastmod: 'modified',
  'news:publication_date': 'published',
  'news:title': 'title',
  'news:name': 'outlet',
  'news:language': 'language',
}
/** An entry of a news sitemap is four deep. */
const deepest = 50
const pieceSize = 65_536
/** Characters of a field that are kept. */
const longestField = 4000

function readEntries(text: string): readonly Listed[] {
  const found: Listed[] = []
  let entry: Record<string, string> | null = null
  let open: string | null = null
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name) => {
        depth += 1
        if (name === 'url' || name === 'sitemap') entry = { kind: name }
        open = fields[name] ?? null
        // images and videos have addresses of their own
        if (name !== 'loc' && name.endsWith(':loc')) open = null
      },
      ontext: (data) => {
        if (entry === null || open === null) return
        const so = entry[open] ?? ''
        if (so.length < longestField) entry[open] = so + data.slice(0, longestField)
      },
      onclosetag: (name) => {
        depth -= 1
        open = null
        if (entry === null || name !== entry.kind) return
        const link = toLink(entry)
        if (link !== null) found.push({ link })
        entry = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  // piece by piece, for the parser takes ever longer for what is nested without end
  for (let at = 0; at < text.length && depth <= deepest; at += pieceSize) parser.write(text.slice(at, at + pieceSize))
  if (depth <= deepest) parser.end()
  return found
}

function toLink(entry: Readonly<Record<string, string>>): Link | null {
  const url = webAddress(entry.url)
  if (url === null) return null
  const published = dateOf(entry.published)
  const modified = dateOf(entry.modified)
  return {
    to: entry.kind === 'sitemap' ? 'sitemap' : 'page',
    url,
    ...(entry.title?.trim() ? { title: entry.title.trim() } : {}),
    ...(entry.outlet?.trim() ? { outlet: entry.outlet.trim() } : {}),
    ...(entry.language?.trim() ? { language: entry.language.trim() } : {}),
    ...(published === null ? {} : { published }),
    ...(modified === null ? {} : { modified }),
  }
}

function dateOf(text: string | undefined): string | null {
  return text === undefined ? null : readDate(text.trim())
}
