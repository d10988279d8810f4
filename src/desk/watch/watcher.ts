import type { Article } from '../../model/types.ts'
import type { Store } from '../store/open-store.ts'
import { dueSources, saveOutcome, saveSeen, seenItems } from '../store/sources.ts'
import type { SourceRow } from '../store/tables.ts'
import type { Eyes, Looker } from './look.ts'

/** Each is loaded when there is one to look at: a desk that watches nothing starts without. */
const LOOKERS: Readonly<Record<SourceRow['kind'], () => Promise<Looker>>> = {
  feed: async () => (await import('./look-at-feed.ts')).lookAtFeed,
  sitemap: async () => (await import('./look-at-sitemap.ts')).lookAtSitemap,
  folder: async () => (await import('./look-at-folder.ts')).lookAtFolder,
}

/** Sources that are looked at side by side; each host is asked one thing at a time all the same. */
const AT_ONCE = 8
/** A source that fails is asked half as often each time, down to once a day. */
const LONGEST_WAIT = 24 * 60
const MOST_DOUBLINGS = 10

export type WatchOptions = {
  readonly store: Store
  readonly eyes: Eyes
  readonly receive: (articles: readonly Article[], origin: string) => Promise<unknown>
  readonly clock: () => Date
  readonly stopped: () => boolean
}

/** Looks at the sources whose time has come; gives whether there were any. */
export async function watchDue(options: WatchOptions): Promise<boolean> {
  const due = await dueSources(options.store, options.clock().toISOString(), AT_ONCE)
  await Promise.all(due.map((source) => watchOne(source, options)))
  return due.length > 0
}

/** Looks at one source, reads what is new or changed, and sets when it is looked at next. */
async function watchOne(source: SourceRow, options: WatchOptions): Promise<void> {
  const { store, eyes, receive, clock, stopped } = options
  const lookAt = await LOOKERS[source.kind]()
  const look = await lookAt(source, eyes)
  const now = clock()
  const at = (minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString()
  const tried = now.toISOString()
  if (look.kind === 'failed') {
    const failures = source.failures + 1
    const wait = Math.min(LONGEST_WAIT, source.minutes * 2 ** Math.min(failures, MOST_DOUBLINGS))
    const next = at(Math.max(wait, (look.retryAfter ?? 0) / 60))
    await saveOutcome(store, source.id, { next, tried, failures, error: look.reason })
    return
  }
  const well = { next: at(source.minutes), tried, succeeded: tried, failures: 0, error: null }
  if (look.kind === 'unchanged') {
    await saveOutcome(store, source.id, well)
    return
  }
  const seen = await seenItems(
    store,
    source.id,
    look.items.map(({ key }) => key),
  )
  let left = false
  // the oldest first: so they come in as they were published
  for (const { key, digest, read } of look.items.filter((item) => seen.get(item.key) !== item.digest).reverse()) {
    if (stopped()) return // the rest is new the next time too
    const found = await read()
    if ('error' in found) {
      left ||= found.passing
      if (!found.passing) await saveSeen(store, source.id, { key, digest, error: found.error }, tried)
      continue
    }
    await receive(found.articles, source.id)
    await saveSeen(store, source.id, { key, digest, error: null }, tried)
  }
  await saveOutcome(store, source.id, {
    ...well,
    // where something is left for the next time, the source must not say that it is unchanged
    etag: left ? null : (look.etag ?? null),
    last_modified: left ? null : (look.lastModified ?? null),
    ...(look.movedTo === undefined ? {} : { address: look.movedTo }),
    ...(look.title === undefined || source.title !== source.address ? {} : { title: look.title }),
  })
}
