import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fetched, FetchedContent, Fetcher, FetchRequest, Validators } from './fetched.ts'

/** What is kept of a page beside its bytes. */
type Entry = Omit<FetchedContent, 'bytes' | 'kind' | 'url'> & { readonly url: string; readonly sha256: string }

export type CacheOptions = {
  /** Where pages are kept; made where it is not there. */
  readonly folder: string
  /** Milliseconds for which a page is not asked for again: an interrupted run goes on where it stopped. */
  readonly keepFor?: number
  readonly now?: () => number
}

/** An hour: longer than a run takes, shorter than news takes to change much. */
const defaultKeepFor = 3600_000

/**
 * A fetcher that keeps what it fetched in a folder. What is kept and recent is not asked for again; what is older is
 * asked whether it has changed. Files are named by digests, never by addresses.
 */
export function cachedFetcher(fetcher: Fetcher, options: CacheOptions): Fetcher {
  const { folder, keepFor = defaultKeepFor, now = Date.now } = options
  const get = async (request: FetchRequest): Promise<Fetched> => {
    const kept = await readKept(folder, request.url)
    if (kept === null) return keep(folder, await fetcher.get(request))
    if (now() - Date.parse(kept.fetchedAt) < keepFor) return kept
    const fetched = await fetcher.get({ ...request, validators: kept.validators })
    if (fetched.kind !== 'unchanged') return keep(folder, fetched)
    const { kind: _, ...told } = fetched
    return keep(folder, { ...kept, ...told, kind: 'fetched' })
  }
  return {
    get: async (request) => {
      try {
        return await get(request)
      } catch (error) {
        return unusable(folder, request.url, error)
      }
    },
    close: fetcher.close,
  }
}

function unusable(folder: string, url: string, error: unknown): Fetched {
  const reason = `the cache folder ${folder} cannot be used: ${(error as Error).message}`
  return {
    kind: 'failed',
    url,
    finalUrl: url,
    problem: 'cache',
    reason,
    status: null,
    retryAfter: null,
    passing: false,
  }
}

function placeOf(folder: string, url: string): string {
  const name = createHash('sha256').update(url).digest('hex')
  return join(folder, name.slice(0, 2), name)
}

async function readKept(folder: string, url: string): Promise<FetchedContent | null> {
  const place = placeOf(folder, url)
  try {
    const entry = JSON.parse(await readFile(`${place}.json`, 'utf8')) as Entry
    const bytes = await readFile(`${place}.body`)
    const { sha256, ...rest } = entry
    // a file of another page, a half-written or a changed one is as good as none
    if (entry.url !== url || sha256 !== digestOf(bytes) || Number.isNaN(Date.parse(entry.fetchedAt))) return null
    return { kind: 'fetched', ...rest, validators: validatorsOf(entry.validators), bytes }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

function validatorsOf(value: Validators): Validators {
  const { etag, lastModified } = value
  return {
    ...(typeof etag === 'string' ? { etag } : {}),
    ...(typeof lastModified === 'string' ? { lastModified } : {}),
  }
}

async function keep(folder: string, fetched: Fetched): Promise<Fetched> {
  if (fetched.kind !== 'fetched') return fetched
  const { kind: _, bytes, ...rest } = fetched
  const entry: Entry = { ...rest, sha256: digestOf(bytes) }
  const place = placeOf(folder, fetched.url)
  await mkdir(join(place, '..'), { recursive: true })
  // the body first: an entry without its body is none
  await writeWhole(`${place}.body`, bytes)
  await writeWhole(`${place}.json`, JSON.stringify(entry))
  return fetched
}

/** Writes a file that is there whole or not at all. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  await writeFile(part, content, { flag: 'wx' })
  await rename(part, path)
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
