import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { companionOf } from './companion-files.ts'
import { followFile, readUrl, type Web } from './fetch/read-web.ts'
import { failure, notice, type ReadItem } from './read-item.ts'
import { readSource } from './read-source.ts'
import { fileSource, streamSource } from './sources/byte-source.ts'

export type { ReadItem } from './read-item.ts'

export type ReadOptions = {
  /** Take plain text as it is, without clean-up. */
  readonly plain?: boolean
  /** Clean up the text of JSON Lines too. */
  readonly clean?: boolean
  /** Bytes of '-'. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Without it nothing is fetched, and addresses are failures. */
  readonly web?: Web
}

/** Does an input begin like an address, of whatever kind? */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input)
}

/**
 * Reads files, folders (in sorted order, hidden files left out), addresses (where `web` allows it) and '-'. One bad input
 * becomes a failure with its reason, and the rest goes on. JSON Lines and archives are streamed: memory does not grow
 * with the file.
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<ReadItem> {
  const { web } = options
  for (const input of inputs) {
    if (!isAddress(input)) {
      const items = input === '-' ? readStdin(options) : readPath(input, options, false)
      yield* web === undefined ? items : followFile(items, web, flags(options))
    } else if (web === undefined) yield failure(input, 'nothing is fetched here; save the page and name the file')
    else yield* readUrl(input, web, flags(options))
  }
}

async function* readPath(path: string, options: ReadOptions, found: boolean): AsyncIterable<ReadItem> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) yield* readFolder(path, options)
    else if (!info.isFile()) yield failure(path, 'this is neither a file nor a folder')
    else yield* readSource(fileSource(path), { input: path, hint: { path, ...flags(options) }, found })
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
    yield failure(path, 'the folder is empty; put the articles into it, as pages, text, PDF, mail, feeds or archives')
    return
  }
  const beside = new Set(names)
  const left: string[] = []
  for (const name of names) {
    if (companionOf(name, beside) === null) yield* readPath(join(path, name), options, true)
    else left.push(name)
  }
  if (left.length > 0) yield notice(path, leftOut(left))
}

function leftOut(names: readonly string[]): string {
  const [first = ''] = names
  return names.length === 1
    ? `left out ${first}: it only serves a saved page`
    : `left out ${names.length} files and folders that only serve saved pages: ${first}, …`
}

function flags(options: ReadOptions): { readonly plain: boolean; readonly clean: boolean } {
  return { plain: options.plain === true, clean: options.clean === true }
}

async function* readStdin(options: ReadOptions): AsyncIterable<ReadItem> {
  const { stdin } = options
  if (stdin === undefined) {
    yield failure('-', 'there is nothing on standard input')
    return
  }
  yield* readSource(streamSource(stdin), { input: '-', hint: flags(options), found: false })
}
