import { parseFeed } from 'feedsmith'
import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { readDate } from '../dateline/read-date.ts'
import type { Draft } from '../draft.ts'
import { textsOf } from '../html/read-blocks.ts'
import { readFragment } from '../html/read-fragment.ts'
import type { Failure, Format } from './format.ts'

/** RSS, RDF, Atom and JSON Feed: an article an item. */
export const feed: Format = {
  name: 'feed',
  matches: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*|<\?[^>]{0,300}\?>\s*|<!DOCTYPE\s+(?:rss|rdf)[^>]{0,300}>\s*){0,20}<(?:rss|feed|rdf:RDF|(?:\w+:)?(?:feed|rss))\b/i.test(
      head,
    ) ||
    (/^\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head)),
  read: ({ text }, hint) => readFeed(text, hint.url),
}

/** An item as any of the formats gives it. */
type Item = {
  readonly title?: string
  readonly url?: string
  readonly id?: string
  readonly html: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly source?: string
}

function readFeed(text: string, url: string | undefined): readonly (Draft | Failure)[] {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text)
  } catch {
    return [{ reason: 'it looks like a feed, but cannot be read as RSS, Atom or JSON Feed; check that it is complete' }]
  }
  const { title, language, items } = toItems(parsed)
  if (items.length === 0) return [{ reason: 'the feed has no items' }]
  return items.map((item) => toDraft(item, { title, language, url }))
}

function toItems(parsed: ReturnType<typeof parseFeed>): {
  readonly title: string | undefined
  readonly language: string | undefined
  readonly items: readonly Item[]
} {
  return {
    title: asText(parsed.feed.title),
    language: 'language' in parsed.feed ? asText(parsed.feed.language) : undefined,
    items: itemsOf(parsed),
  }
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): readonly Item[] {
  const record = parsed.feed as Readonly<Record<string, unknown>>
  const list = (parsed.format === 'atom' ? record.entries : record.items) ?? []
  return Array.isArray(list) ? list.map((item) => toItem(item as Loose)) : []
}

type Loose = Readonly<Record<string, unknown>>

/** Field by field, whichever format it is of: the names do not clash between formats. */
function toItem(item: Loose): Item {
  const links = Array.isArray(item.links) ? (item.links as readonly Loose[]) : []
  const link =
    asText(item.link) ?? asText(item.url) ?? asText(links.find((one) => (one.rel ?? 'alternate') === 'alternate')?.href)
  const html =
    asText(loose(item.content).encoded) ??
    asText(loose(item.content).value) ??
    asText(item.content) ??
    asText(item.content_html) ??
    asText(item.content_text) ??
    asText(item.description) ??
    asText(loose(item.summary).value) ??
    asText(item.summary) ??
    ''
  const dc = loose(item.dc)
  const published =
    asText(item.pubDate) ??
    asText(item.published) ??
    asText(item.date_published) ??
    firstText(dc.date) ??
    firstText(dc.dates)
  const modified = asText(item.updated) ?? asText(item.date_modified)
  const authors = [...list(item.authors), ...list(dc.creator), ...list(dc.creators)]
    .map((one) => asText(one) ?? asText(loose(one).name) ?? '')
    .filter((name) => name !== '')
  const source = asText(loose(item.source).title)
  const title = asText(loose(item.title).value) ?? asText(item.title)
  const id = asText(loose(item.guid).value) ?? asText(item.id)
  return {
    html,
    authors: [...new Set(authors)],
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { url: link }),
    ...(id === undefined ? {} : { id }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(source === undefined ? {} : { source }),
  }
}

function toDraft(
  item: Item,
  of: { readonly title: string | undefined; readonly language: string | undefined; readonly url: string | undefined },
): Draft | Failure {
  const body = readFragment(item.html)
  const title = item.title === undefined ? null : textsOf(readFragment(item.title), 'paragraph').join(' ') || null
  if (body.length === 0 && title === null)
    return { reason: `item ${item.id ?? item.url ?? ''} of the feed has neither title nor text` }
  const published = item.published === undefined ? null : readDate(item.published)
  const modified = item.modified === undefined ? null : readDate(item.modified)
  const stated = published ?? modified
  return {
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(of.url === undefined ? {} : { feed: of.url }),
    outlet:
      of.title === undefined
        ? null
        : { name: of.title, ...(domainOf(item.url) === undefined ? {} : { domain: domainOf(item.url) ?? '' }) },
    title,
    authors: item.authors,
    credits: item.source === undefined ? [] : [item.source],
    published: stated === null ? unknownDate() : statedDate(stated),
    ...(modified === null ? {} : { modified: statedDate(modified) }),
    ...(of.language === undefined ? {} : { language: of.language }),
    standfirst: null,
    text: textsOf(body, 'paragraph').join('\n\n'),
    headings: textsOf(body, 'heading'),
    captions: textsOf(body, 'caption'),
    removed: [],
  }
}

function domainOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined
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
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
