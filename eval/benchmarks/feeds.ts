import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decode } from '../../src/read/decode.ts'
import { extract } from '../../src/read/extract.ts'
import { type FeedRead, readFeed } from '../../src/read/feeds/read-feed.ts'
import { textsOf } from '../../src/read/html/read-blocks.ts'
import { readFragment } from '../../src/read/html/read-fragment.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

/** What feedparser's cases expect of the fields that are read here, compared as text without tags. */
type Expected = { readonly field: string; readonly value: string }

/** Feeds, well formed and not: is what a reader must find found, and does nothing hang or crash? */
export const benchmark: Benchmark = {
  name: 'feeds',
  run: ({ data, part }) => {
    const files = listFiles(data).filter((file) => inPart(relative(data, file), part))
    const rows = files.map((file) => ({ id: relative(data, file), ...judge(readFileSync(file)) }))
    const asked = rows.filter((row) => row.asked)
    const wellFormed = asked.filter((row) => row.id.startsWith('wellformed'))
    const right = (of: typeof rows) => (of.length === 0 ? 0 : (100 * of.filter((row) => row.right).length) / of.length)
    return {
      metrics: {
        'right of those asked': right(asked),
        'right of well-formed': right(wellFormed),
        'files asked': asked.length,
        'crashed or without a reason': rows.filter((row) => row.crashed).length,
      },
      items: files.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows.map(({ id, found, reason }) => `${JSON.stringify({ id, found, reason })}\n`).join(''),
      },
    }
  },
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function judge(bytes: Uint8Array) {
  const expected = readExpected(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)), decode(bytes).text)
  try {
    const { articles, failures } = extract(bytes)
    const named = articles.length > 0 || failures.every(({ reason }) => reason.length > 0)
    const read = tryRead(decode(bytes).text)
    const found = Object.fromEntries(expected.map(({ field }) => [field, read === null ? null : fieldOf(read, field)]))
    const wrong = expected.filter(({ field, value }) => !same(found[field] ?? '', value))
    const reason =
      read === null
        ? (failures[0]?.reason ?? 'read as another format than a feed')
        : wrong.length > 0
          ? `other than wanted: ${wrong.map(({ field }) => field).join(', ')}`
          : (failures[0]?.reason ?? null)
    return { asked: expected.length > 0, right: wrong.length === 0, crashed: !named, found, reason }
  } catch {
    return { asked: expected.length > 0, right: false, crashed: true, found: {}, reason: 'crashed' }
  }
}

function tryRead(text: string): FeedRead | null {
  try {
    return readFeed(text)
  } catch {
    return null
  }
}

const ask =
  /(entries\[0\]|feed)\[?[.'"]{1,2}(title|description|summary|content|link|id|author|published|updated|language|tagline|guid)['"]?\]?(\[0\]\['value'\])?\s*==\s*u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g

function readExpected(head: string, text: string): readonly Expected[] {
  const comment =
    /^[\s\S]{0,600}?Expect:([^\n]*)/.exec(text.slice(0, 4096))?.[1] ?? /Expect:([^\n]*)/.exec(head)?.[1] ?? ''
  return [...comment.matchAll(ask)].flatMap((match) => {
    const field = fields[`${match[1] === 'feed' ? 'feed' : 'item'} ${match[2]}`]
    return field === undefined ? [] : [{ field, value: unescaped(match[4] ?? match[5] ?? '') }]
  })
}

/** Fields that an article needs, by feedparser's names. */
const fields: Readonly<Record<string, string>> = {
  'feed title': 'feed title',
  'feed language': 'feed language',
  'item title': 'title',
  'item description': 'summary',
  'item summary': 'summary',
  'item content': 'text',
  'item link': 'link',
  'item id': 'id',
  'item guid': 'id',
  'item author': 'author',
  'item published': 'published',
  'item updated': 'modified',
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1')
}

function fieldOf(read: FeedRead, field: string): string {
  const [item] = read.items
  switch (field) {
    case 'feed title':
      return read.title ?? ''
    case 'feed language':
      return read.language ?? ''
    case 'title':
      return item?.title ?? ''
    case 'text':
      return item?.html ?? ''
    case 'summary':
      return item?.summary ?? item?.html ?? ''
    case 'link':
      return item?.url ?? ''
    case 'id':
      return item?.id ?? ''
    case 'author':
      return item?.authors[0] ?? ''
    case 'published':
      return item?.published ?? item?.modified ?? ''
    default:
      return item?.modified ?? item?.published ?? ''
  }
}

/** The same words, tags and white space set aside. */
function same(mine: string, wanted: string): boolean {
  return plain(mine) === plain(wanted)
}

function plain(text: string): string {
  return textsOf(readFragment(text), 'paragraph').join(' ').replace(/\s+/g, ' ').trim()
}
