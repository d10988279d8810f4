import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { readDate } from '../dateline/read-date.ts'
import type { Draft } from '../draft.ts'
import { type FeedItem, type FeedRead, readFeed } from '../feeds/read-feed.ts'
import { bodyLinks } from '../html/body-links.ts'
import { cleanBlocks } from '../html/clean-blocks.ts'
import { textsOf } from '../html/read-blocks.ts'
import { readFragment } from '../html/read-fragment.ts'
import type { Failure, Format, Listed } from './format.ts'
import { webAddress } from './web-address.ts'

const opening =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<\?[^>]{0,300}\?>\s*|<!DOCTYPE\s+(?:rss|rdf|feed)[^>[]{0,300}(?:\[[^\]]{0,6000}\]\s*)?>\s*){0,20}<(?:rss|feed|rdf:RDF|(?:\w{1,20}:)?(?:feed|rss))\b/i
const jsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/

/** RSS, RDF, Atom and JSON Feed: an article an item. */
export const feed: Format = {
  name: 'feed',
  matches: (head) => opening.test(head) || (/^\s*\{/.test(head) && jsonFeed.test(head)),
  read: ({ text }, hint) => {
    const read = tryRead(text)
    if (read === null) {
      return [
        { reason: 'it looks like a feed, but cannot be read as RSS, Atom or JSON Feed; check that it is complete' },
      ]
    }
    if (read.items.length === 0) return [{ reason: 'the feed has no items' }]
    return read.items.map((item) => toDraft(item, read, hint.url))
  },
}

function tryRead(text: string): FeedRead | null {
  try {
    return readFeed(text)
  } catch {
    return null
  }
}

function toDraft(item: FeedItem, of: FeedRead, url: string | undefined): Draft | Failure | Listed {
  const title = item.title === undefined ? null : textsOf(readFragment(item.title), 'paragraph').join(' ') || null
  const { blocks: body, removed } = cleanBlocks(readFragment(item.html), title)
  const address = webAddress(item.url, url)
  const published = item.published === undefined ? null : readDate(item.published)
  const modified = item.modified === undefined ? null : readDate(item.modified)
  const stated = published ?? modified
  if (body.length === 0) {
    if (address === null) return { reason: `item "${title ?? item.id ?? '?'}" of the feed has neither text nor link` }
    return {
      link: {
        to: 'page',
        url: address,
        ...(title === null ? {} : { title }),
        ...(of.title === undefined ? {} : { outlet: of.title }),
        ...(published === null ? {} : { published }),
        ...(modified === null ? {} : { modified }),
      },
    }
  }
  return {
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(url === undefined ? {} : { feed: url }),
    outlet: outletOf(of.title, item.url),
    title,
    authors: item.authors,
    credits: item.source === undefined ? [] : [item.source],
    published: stated === null ? unknownDate() : statedDate(stated),
    ...(modified === null ? {} : { modified: statedDate(modified) }),
    ...(of.language === undefined ? {} : { language: of.language }),
    standfirst: item.summary === undefined ? null : textsOf(readFragment(item.summary), 'paragraph').join(' ') || null,
    text: textsOf(body, 'paragraph').join('\n\n'),
    headings: textsOf(body, 'heading'),
    captions: textsOf(body, 'caption'),
    ...bodyLinks(body, address ?? url),
    removed,
  }
}

function outletOf(title: string | undefined, url: string | undefined): Draft['outlet'] {
  if (title === undefined) return null
  const domain = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return { name: title, ...(domain === '' ? {} : { domain }) }
}
