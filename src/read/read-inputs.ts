import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Article } from '../model/types.ts'
import { digest, extract, toArticle } from './extract.ts'
import { isFailure } from './formats/format.ts'
import { jsonLines, readLine } from './formats/json-lines.ts'

/** One thing that comes of the inputs, in their order. */
export type ReadItem =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failure'; readonly input: string; readonly reason: string }
  | { readonly kind: 'notice'; readonly input: string; readonly reason: string }

export type ReadOptions = {
  /** Take plain text as it is, without clean-up. */
  readonly plain?: boolean
  /** Clean up the text of JSON Lines too. */
  readonly clean?: boolean
  /** Bytes of '-'. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** A whole file is read at once up to this many bytes; JSON Lines are streamed and may be of any size. */
const largestFile = 200_000_000
const headSize = 8192

/**
 * Reads files, folders (in sorted order, hidden files left out) and '-'. One bad input becomes a failure with its
 * reason, and the rest goes on. JSON Lines are read line by line: memory does not grow with the file.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<ReadItem> {
  for (const input of inputs) {
    if (input === '-') yield* readStdin(options)
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input))
      yield failure(input, 'addresses are not read yet; save the page and name the file')
    else yield* readPath(input, options, false)
  }
}

function failure(input: string, reason: string): ReadItem {
  return { kind: 'failure', input, reason }
}

async function* readPath(path: string, options: ReadOptions, walked: boolean): AsyncIterable<ReadItem> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) yield* readFolder(path, options)
    else if (!info.isFile()) yield failure(path, 'this is neither a file nor a folder')
    else if (info.size === 0) yield failure(path, 'the file is empty: there is no text to read')
    else yield* readFileOf(path, info.size, options, walked)
  } catch (error) {
    yield failure(path, systemReason(error))
  }
}

function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder; check the path'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it; check the rights of the file'
  return `cannot be read: ${message}`
}

async function* readFolder(path: string, options: ReadOptions): AsyncIterable<ReadItem> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
  if (names.length === 0) {
    yield failure(path, 'the folder is empty; put the articles into it as .txt, .html, .jsonl or feed files')
    return
  }
  for (const name of names) yield* readPath(join(path, name), options, true)
}

async function* readFileOf(path: string, size: number, options: ReadOptions, walked: boolean): AsyncIterable<ReadItem> {
  const head = await readHead(path)
  if (isJsonLines(head)) {
    yield* readJsonLines(createReadStream(path), path, options)
    return
  }
  if (walked && isOtherJson(head, path)) {
    yield { kind: 'notice', input: path, reason: 'skipped: JSON that is neither articles nor a feed' }
    return
  }
  if (size > largestFile) {
    yield failure(
      path,
      `the file has ${Math.round(size / 1e6)} MB; more than ${largestFile / 1e6} MB are read only as JSON Lines`,
    )
    return
  }
  yield* extractAll(await readFile(path), path, options, isOtherJson(head, path))
}

async function readHead(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: headSize - 1 })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

function isJsonLines(head: string): boolean {
  return jsonLines.matches(head, {})
}

/** JSON of another kind: by its name and first sign. */
function isOtherJson(head: string, path: string): boolean {
  return (
    /\.json$/i.test(path) && /^\s*[[{]/.test(head) && !/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed/.test(head)
  )
}

function* extractAll(bytes: Uint8Array, input: string, options: ReadOptions, otherJson: boolean): Iterable<ReadItem> {
  if (otherJson) {
    yield failure(input, 'JSON that is neither articles ({"id", "text"} a line) nor a feed')
    return
  }
  const path = input === '-' ? {} : { path: input }
  const { articles, failures, notices } = extract(bytes, { ...path, ...flags(options) })
  for (const article of articles) yield { kind: 'article', article }
  for (const { reason } of failures) yield failure(input, reason)
  for (const reason of notices) yield { kind: 'notice', input, reason }
}

function flags(options: ReadOptions): { readonly plain: boolean; readonly clean: boolean } {
  return { plain: options.plain === true, clean: options.clean === true }
}

/** Articles of JSON Lines as they come; a broken line is named by its number. */
async function* readJsonLines(bytes: Readable, input: string, options: ReadOptions): AsyncIterable<ReadItem> {
  const hint = { ...(input === '-' ? {} : { path: input }), ...flags(options) }
  let number = 0
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() === '') continue
    const draft = readLine(text, hint)
    if (isFailure(draft)) yield failure(input, `line ${number}: ${draft.reason}`)
    else yield { kind: 'article', article: toArticle(draft, digest(text), hint) }
  }
}

async function* readStdin(options: ReadOptions): AsyncIterable<ReadItem> {
  const { stdin } = options
  if (stdin === undefined) {
    yield failure('-', 'there is nothing on standard input')
    return
  }
  const iterator = stdin[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < headSize) {
    const { value, done } = await iterator.next()
    if (done === true) break
    chunks.push(value)
    length += value.length
  }
  const rest = { [Symbol.asyncIterator]: () => iterator }
  if (
    isJsonLines(
      Buffer.concat(chunks)
        .subarray(0, headSize)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  ) {
    yield* readJsonLines(Readable.from(chain(chunks, rest)), '-', options)
    return
  }
  for await (const chunk of rest) {
    chunks.push(chunk)
    length += chunk.length
    if (length > largestFile) {
      yield failure('-', `more than ${largestFile / 1e6} MB on standard input are read only as JSON Lines`)
      return
    }
  }
  yield* extractAll(Buffer.concat(chunks), '-', options, false)
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* first
  yield* rest
}
