import type { Web } from '../read/fetch/read-web.ts'
import { isAddress } from '../read/read-inputs.ts'
import type { Progress } from './progress.ts'
import { version } from './version.ts'

export type WebOptions = {
  readonly follow?: boolean
  /** Pages fetched at most for one list. */
  readonly limit?: number
  readonly cache?: string
  readonly allowPrivate?: boolean
}

/** The network, where an input is an address or lists are to be followed; null, and nothing is loaded, where not. */
export async function openWeb(
  inputs: readonly string[],
  { follow, limit = 0, cache, allowPrivate = false }: WebOptions,
  progress: Progress,
): Promise<Web | null> {
  if (follow !== true && !inputs.some(isAddress)) return null
  const { createFetcher } = await import('../read/fetch/fetcher.ts')
  const { cachedFetcher } = await import('../read/fetch/page-cache.ts')
  const fetcher = createFetcher({
    allowPrivate,
    userAgent: `Synoptic/${version()} (compares news reports; fetches what its user names)`,
    onRequest: (url) => progress.step(`fetching ${url}`),
  })
  return {
    fetcher: cache === undefined ? fetcher : cachedFetcher(fetcher, { folder: cache }),
    limit,
    ...(follow === undefined ? {} : { follow }),
  }
}
