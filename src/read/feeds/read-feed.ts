import { parseFeed } from 'feedsmith'
import { mendFeed } from './mend-feed.ts'

/** An item of a feed of any kind; texts may be HTML. */
export type FeedItem = {
  readonly title?: string
  readonly url?: string
  readonly id?: string
  /** The fullest text it gives. */
  readonly html: string
  /** Its summary, where it gives a full text too. */
  readonly summary?: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly modified?: string
  /** The feed or outlet it was taken from. */
  readonly source?: string
}

export type FeedRead = { readonly title?: string; readonly language?: string; readonly items: readonly FeedItem[] }

type Loose = Readonly<Record<string, unknown>>

/** Reads RSS, RDF, Atom or JSON Feed. Throws where the text is none of them. */
export function readFeed(text: string): FeedRead {
  const { format, feed } = parseFeed(mendFeed(text))
  const record: Loose = feed
  const title = titleOf(record)
  const language =
    asText(record.language) ?? firstText(loose(record.dc).languages) ?? firstText(loose(record.dc).language)
  const items = list(format === 'atom' ? record.entries : record.items).map((item) => toItem(loose(item)))
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    items,
  }
}

/** Field by field, whichever format it is of: the names do not clash between formats. */
function toItem(item: Loose): FeedItem {
  const dc = loose(item.dc)
  const link = linkOf(item)
  const terms = loose(item.dcterms)
  const published = firstOf(
    item.pubDate,
    item.published,
    item.date_published,
    dc.dates,
    dc.date,
    terms.issued,
    terms.created,
  )
  const modified = firstOf(item.updated, item.date_modified)
  const title = titleOf(item)
  const id = firstOf(loose(item.guid).value, item.id, loose(item.rdf).about)
  const source = firstOf(loose(item.source).title, loose(loose(item.source).title).value)
  const html = unpacked(htmlOf(item))
  const summary = firstOf(loose(item.summary).value, item.summary, loose(item.description).value, item.description)
  return {
    html,
    ...(summary === undefined || unpacked(summary) === html ? {} : { summary: unpacked(summary) }),
    authors: authorsOf(item, dc),
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { url: link }),
    ...(id === undefined ? {} : { id }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(source === undefined ? {} : { source }),
  }
}

function titleOf(of: Loose): string | undefined {
  const title = firstOf(
    loose(of.title).value,
    of.title,
    loose(of.dc).titles,
    loose(of.dc).title,
    loose(loose(of.media).title).value,
  )
  return title === undefined ? undefined : unpacked(title)
}

function linkOf(item: Loose): string | undefined {
  const links = list(item.links).map(loose)
  const alternate = links.find((one) => (one.rel ?? 'alternate') === 'alternate')
  return firstOf(item.link, item.url, item.external_url, alternate?.href)
}

/** The fullest text an item gives. */
function htmlOf(item: Loose): string {
  const content = loose(item.content)
  const dc = loose(item.dc)
  return (
    firstOf(
      content.encoded,
      content.value,
      item.content,
      item.content_html,
      item.content_text,
      loose(item.description).value,
      item.description,
      loose(item.summary).value,
      item.summary,
      loose(item.itunes).summary,
      dc.descriptions,
      dc.description,
    ) ?? ''
  )
}

/** Old Atom feeds pack text as base64. */
function unpacked(text: string): string {
  if (text.length < 12 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const read = new TextDecoder().decode(bytes)
  return /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(read) && /[\s<]/.test(read) ? read : text
}

function authorsOf(item: Loose, dc: Loose): readonly string[] {
  const all = [
    ...list(item.authors),
    ...list(item.author),
    ...list(dc.creators),
    ...list(dc.creator),
    ...list(loose(item.itunes).author),
  ]
  const names = all.map((one) => asText(one) ?? asText(loose(one).name) ?? asText(loose(one).email) ?? '')
  // RSS gives "mail@example.org (Jane Roe)"
  return [...new Set(names.map((name) => /^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name).filter((name) => name !== ''))]
}

function firstOf(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = firstText(value)
    if (text !== undefined) return text
  }
  return undefined
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function firstText(value: unknown): string | undefined {
  return asText(Array.isArray(value) ? value[0] : value)
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
