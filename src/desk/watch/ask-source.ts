import type { Fetcher } from '../../read/fetch/fetched.ts'
import type { SourceRow } from '../store/tables.ts'
import type { Look } from './look.ts'

type Content = Extract<Awaited<ReturnType<Fetcher['get']>>, { readonly kind: 'fetched' }>

/** Asks for a source's content if it has changed since it was seen last; else gives the look at it that this is. */
export async function askSource(
  source: SourceRow,
  fetcher: Fetcher,
): Promise<Content | Exclude<Look, { kind: 'items' }>> {
  const fetched = await fetcher.get({
    url: source.address,
    validators: {
      ...(source.etag === null ? {} : { etag: source.etag }),
      ...(source.last_modified === null ? {} : { lastModified: source.last_modified }),
    },
  })
  if (fetched.kind === 'failed') return { kind: 'failed', reason: fetched.reason, retryAfter: fetched.retryAfter }
  return fetched.kind === 'unchanged' ? { kind: 'unchanged' } : fetched
}
