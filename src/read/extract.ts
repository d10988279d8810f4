import { createHash } from 'node:crypto'
import type { Article } from '../model/types.ts'
import { decode, wideEncoding } from './decode.ts'
import { detectLanguage } from './detect-language.ts'
import type { Draft } from './draft.ts'
import { type Failure, type Hint, isFailure, isListed, type Link } from './formats/format.ts'
import { formats } from './formats/formats.ts'
import { notAfterCapture } from './not-after-capture.ts'

/** What was read of some bytes: articles, and what of them could not be read. */
export type Extracted = {
  readonly articles: readonly Article[]
  /** The name of the format that was told; null where none was. */
  readonly format: string | null
  readonly failures: readonly Failure[]
  /** Addresses that a list of feeds or pages names. */
  readonly links: readonly Link[]
  /** What a reader should know though it was read: a guessed encoding, broken bytes. */
  readonly notices: readonly string[]
}

/** Characters by which a format is told. */
const headSize = 8192

/**
 * Articles out of the bytes of a text (plain, HTML, JSON Lines, a feed, …): decodes them, tells the format by content,
 * reads it. Pure; never throws for any bytes: what cannot be read is a failure with a reason that says what to do. PDF,
 * Word, mail and archives are read by `readBytes`.
 */
export function extract(bytes: Uint8Array, hint: Hint = {}): Extracted {
  if (bytes.length === 0) return failed('the file is empty: there is no text to read')
  const binary = binaryKind(bytes)
  if (binary !== null) return failed(`this is ${binary}, which is not read; save it as plain text or HTML`)
  const decoded = decode(bytes, hint.charset ?? null)
  const head = decoded.text.slice(0, headSize)
  const format = formats.find((one) => one.matches(head, hint))
  if (format === undefined) return failed('the format is not known')
  try {
    const read = format.read(decoded, hint)
    const sha256 = digest(bytes)
    return {
      format: format.name,
      articles: read.flatMap((one) => (isFailure(one) || isListed(one) ? [] : [toArticle(one, sha256, hint)])),
      failures: read.filter(isFailure),
      links: read.filter(isListed).map(({ link }) => link),
      notices: decoded.note === null ? [] : [decoded.note],
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failed(`cannot be read as ${format.name} (${detail}); save its text as .txt and read that`)
  }
}

function failed(reason: string): Extracted {
  return { articles: [], format: null, failures: [{ reason }], links: [], notices: [] }
}

/** An article of a draft: with its id, digest (hex SHA-256 of the bytes it came from) and language. */
export function toArticle(draft: Draft, sha256: string, hint: Hint): Article {
  const { id, source, url: stated, feed = hint.feed, language, published, ...rest } = ownStrings(draft)
  // the items of a feed have addresses of their own, or none
  const url = stated ?? (draft.feed === undefined ? hint.url : undefined)
  return {
    id: id ?? digest(draft.text).slice(0, 12),
    source: source ?? {
      ...(hint.path === undefined ? {} : { path: hint.path }),
      ...(url === undefined ? {} : { url }),
      ...(feed === undefined ? {} : { feed }),
      sha256,
    },
    ...rest,
    published: hint.captured === undefined ? published : notAfterCapture(published, hint.captured),
    language: languageOf(draft.text, language),
  }
}

/**
 * The same draft in strings of its own: what was cut out of a page is a view of the page's whole source to the engine,
 * and would keep all of that in memory as long as a title is kept.
 */
function ownStrings(draft: Draft): Draft {
  return JSON.parse(JSON.stringify(draft)) as Draft
}

/** What the text is in, told by itself; a declared language only where the text is too short to tell. */
function languageOf(text: string, declared: string | undefined): string {
  const found = detectLanguage(text)
  const said = declared !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : undefined
  if (found === 'und') return said ?? found
  return said?.toLowerCase().startsWith(found) === true ? said : found
}

export function digest(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** First bytes of files that are no text. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
]
const sampleSize = 8192
/** Zero bytes that a text may hold by damage; a binary file holds many more. */
const mostZeros = 0.02

/** Share of control characters that a damaged text may hold; random bytes hold a tenth. */
const mostControls = 0.02

/** A sign that no encoding of text uses; those of ISO 2022 (SO, SI, ESC) are not among them, nor zero, counted apart. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte > 0 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x0e && byte !== 0x0f && byte !== 0x1b
}

function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) return known[1]
  if (wideEncoding(bytes) !== null) return null
  const sample = bytes.subarray(0, sampleSize)
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  const controls = sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0)
  return zeros > sample.length * mostZeros || controls > sample.length * mostControls ? 'a binary file' : null
}
