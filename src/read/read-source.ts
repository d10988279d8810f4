import { digest, extract, toArticle } from './extract.ts'
import { type Hint, isFailure, isMember, isNotice, type Member } from './formats/format.ts'
import { archives, documents } from './formats/formats.ts'
import { jsonLines, readLine } from './formats/json-lines.ts'
import { failure, notice, type ReadItem } from './read-item.ts'
import { type ByteSource, bytesSource, wholeOf } from './sources/byte-source.ts'
import { linesOf } from './sources/lines.ts'

/** Bytes of the longest file read as a whole; JSON Lines and archives are streamed and may be of any size. */
const largestFile = 200_000_000
/** Bytes of the longest line of JSON Lines. */
const longestLine = 100_000_000
const headSize = 8192
/** A page in a WARC in a gzip in a zip is at depth 3; what is nested deeper is made to harm. */
const deepest = 4

export type Place = {
  /** How messages name it. */
  readonly input: string
  readonly hint: Hint
  /** Found in a folder or an archive, not named by the user: what is no article is left out with a notice. */
  readonly found: boolean
  readonly depth?: number
}

/**
 * Reads bytes of any format, told by their content: archives member by member, JSON Lines line by line, all else as a
 * whole. Never throws for any bytes: what cannot be read is a failure with its reason, and the rest goes on.
 */
export async function* readSource(source: ByteSource, place: Place): AsyncIterable<ReadItem> {
  const { input, depth = 0 } = place
  try {
    const head = await source.peek(headSize)
    if (head.length === 0) yield failure(input, 'the file is empty: there is no text to read')
    else if (depth > deepest) yield failure(input, `archives are read ${deepest} deep, not deeper; unpack it first`)
    else yield* readByHead(source, head, place)
  } catch (error) {
    yield failure(input, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it; check the rights of the file'
  return `cannot be read: ${message}`
}

async function* readByHead(source: ByteSource, head: Uint8Array, place: Place): AsyncIterable<ReadItem> {
  const { input, hint, found } = place
  const document = documents.find((one) => one.matches(head))
  const archive = document === undefined ? archives.find((one) => one.matches(head)) : undefined
  if (archive !== undefined) {
    for await (const one of archive.open(source, hint)) {
      if (isFailure(one)) yield failure(input, one.reason)
      else if (isNotice(one)) yield notice(input, one.notice)
      else yield* readMember(one, place)
    }
    return
  }
  const opening = startOf(head)
  if (jsonLines.matches(opening, hint)) {
    yield* readJsonLines(source, place)
    return
  }
  if (isOtherJson(opening, hint.path ?? '')) {
    if (found) yield notice(input, 'skipped: JSON that is neither articles nor a feed')
    else yield failure(input, 'JSON that is neither articles ({"id", "text"} a line) nor a feed')
    return
  }
  const bytes = await wholeOf(source, largestFile)
  if (bytes === null) {
    yield failure(
      input,
      `more than ${largestFile / 1e6} MB are read only as JSON Lines or as an archive; split the file`,
    )
    return
  }
  yield* readWhole(bytes, head, place)
}

/** What a member finds is named by its file and its own name in it. */
function readMember({ member }: Member, { input, found, depth = 0 }: Place): AsyncIterable<ReadItem> {
  const { name, source, hint, aside = false } = member
  const inner = readSource(source, { input: `${input}${name}`, hint, found: found || name !== '', depth: depth + 1 })
  return aside ? leniently(inner) : inner
}

/** Failures as notices: of what came along with something else. */
async function* leniently(items: AsyncIterable<ReadItem>): AsyncIterable<ReadItem> {
  for await (const item of items) yield item.kind === 'failure' ? notice(item.input, `skipped: ${item.reason}`) : item
}

async function* readWhole(bytes: Uint8Array, head: Uint8Array, place: Place): AsyncIterable<ReadItem> {
  const { input, hint } = place
  const document = documents.find((one) => one.matches(head))
  if (document === undefined) {
    const { articles, format, failures, links, notices } = extract(bytes, hint)
    const ofFeed = format === 'feed' ? ({ ofFeed: true } as const) : {}
    for (const article of articles) yield { kind: 'article', article, ...ofFeed }
    for (const link of links) yield { kind: 'link', input, link }
    for (const { reason } of failures) yield failure(input, reason)
    for (const reason of notices) yield notice(input, reason)
    return
  }
  const sha256 = digest(bytes)
  for (const one of await document.read(bytes, hint)) {
    if (isFailure(one)) yield failure(input, one.reason)
    else if (isNotice(one)) yield notice(input, one.notice)
    else if (isMember(one)) yield* readMember(one, place)
    else yield { kind: 'article', article: toArticle(one, sha256, hint) }
  }
}

function startOf(head: Uint8Array): string {
  return new TextDecoder('utf-8').decode(head)
}

/** JSON of another kind: by its name and first sign. */
function isOtherJson(opening: string, path: string): boolean {
  return (
    /\.json(?:\.gz)?$/i.test(path) &&
    /^\s*[[{]/.test(opening) &&
    !/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed/.test(opening)
  )
}

/** Articles of JSON Lines as they come; a broken line is named by its number. */
async function* readJsonLines(source: ByteSource, { input, hint }: Place): AsyncIterable<ReadItem> {
  for await (const line of linesOf(source.stream(), longestLine)) {
    if ('tooLong' in line) {
      yield failure(input, `line ${line.number}: it has more than ${longestLine / 1e6} MB; an article a line is read`)
      continue
    }
    const text = line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text
    if (text.trim() === '') continue
    const draft = readLine(text, hint)
    if (isFailure(draft)) yield failure(input, `line ${line.number}: ${draft.reason}`)
    else yield { kind: 'article', article: toArticle(draft, digest(text), hint) }
  }
}

/** Articles out of bytes of any format that is read: text, PDF, Word, mail, archives. */
export function readBytes(bytes: Uint8Array, hint: Hint = {}): AsyncIterable<ReadItem> {
  return readSource(bytesSource(bytes), { input: hint.path ?? hint.url ?? '-', hint, found: false })
}
