import type { Store } from './open-store.ts'
import type { SourceRow } from './tables.ts'

export type NewSource = Pick<SourceRow, 'id' | 'kind' | 'address' | 'title' | 'minutes'>

/** Adds a source, to be looked at at once; one of an address that is there already stays as it is. Gives its id. */
export function addSource(store: Store, source: NewSource, now: string): Promise<string> {
  return store.write(async (db) => {
    await db
      .insertInto('source')
      .values({
        ...source,
        added: now,
        next: now,
        etag: null,
        last_modified: null,
        tried: null,
        succeeded: null,
        failures: 0,
        error: null,
      })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .execute()
    const row = await db
      .selectFrom('source')
      .select('id')
      .where('address', '=', source.address)
      .executeTakeFirstOrThrow()
    return row.id
  })
}

/** No longer looks at a source; what came from it stays. False where there is none of that id. */
export function removeSource(store: Store, id: string): Promise<boolean> {
  return store.write(async (db) => {
    const gone = await db.deleteFrom('source').where('id', '=', id).executeTakeFirst()
    return Number(gone.numDeletedRows) > 0
  })
}

export function listSources({ db }: Pick<Store, 'db'>): Promise<readonly SourceRow[]> {
  return db.selectFrom('source').selectAll().orderBy('title').orderBy('id').execute()
}

/** The sources whose time has come, those that have waited longest first. */
export function dueSources({ db }: Pick<Store, 'db'>, now: string, limit: number): Promise<readonly SourceRow[]> {
  return db
    .selectFrom('source')
    .selectAll()
    .where('next', '<=', now)
    .orderBy('next')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Has a source looked at as soon as may be. False where there is none of that id. */
export function hurrySource(store: Store, id: string, now: string): Promise<boolean> {
  return store.write(async (db) => {
    const done = await db.updateTable('source').set({ next: now }).where('id', '=', id).executeTakeFirst()
    return Number(done.numUpdatedRows) > 0
  })
}

/** What a look at a source changed of it. */
export type SourceOutcome = Pick<SourceRow, 'next' | 'tried' | 'failures' | 'error'> &
  Partial<Pick<SourceRow, 'etag' | 'last_modified' | 'succeeded' | 'address' | 'title'>>

export function saveOutcome(store: Store, id: string, outcome: SourceOutcome): Promise<void> {
  return store.write(async (db) => {
    const { address, ...rest } = outcome
    const taken =
      address !== undefined &&
      (await db
        .selectFrom('source')
        .select('id')
        .where('address', '=', address)
        .where('id', '!=', id)
        .executeTakeFirst())
    const moved = address === undefined || taken ? {} : { address }
    await db
      .updateTable('source')
      .set({ ...rest, ...moved })
      .where('id', '=', id)
      .execute()
  })
}

/** Digests of the items that were seen of a source, by their keys. */
export async function seenItems(
  { db }: Pick<Store, 'db'>,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
    const rows = await db
      .selectFrom('seen')
      .select(['key', 'digest'])
      .where('source', '=', source)
      .where('key', 'in', keys.slice(i, i + KEYS_AT_ONCE))
      .execute()
    for (const { key, digest } of rows) found.set(key, digest)
  }
  return found
}

const KEYS_AT_ONCE = 500

export type SeenItem = { readonly key: string; readonly digest: string; readonly error: string | null }

/** Remembers an item, once what it led to is in the store. */
export function saveSeen(store: Store, source: string, { key, digest, error }: SeenItem, now: string): Promise<void> {
  return store.write(async (db) => {
    const there = await db.selectFrom('source').select('id').where('id', '=', source).executeTakeFirst()
    if (!there) return
    await db
      .insertInto('seen')
      .values({ source, key, digest, error, at: now })
      .onConflict((conflict) => conflict.columns(['source', 'key']).doUpdateSet({ digest, error, at: now }))
      .execute()
  })
}
