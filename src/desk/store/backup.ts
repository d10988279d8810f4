import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { BACKUP_TABLES, type BackupCount, HEAD, type Row, rowLine } from './backup-format.ts'
import type { Store } from './open-store.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** Keys whose rows are read in one go. */
const KEYS_AT_ONCE = 200

/**
 * Writes the whole store, as it is at one moment, into one file (JSON Lines, gzipped, the same for either database),
 * while a desk goes on working in it. The file appears when it is complete, readable by its owner only. Throws StoreError.
 */
export async function backup(store: Pick<Store, 'db' | 'kind'>, path: string): Promise<BackupCount> {
  const part = `${path}.part`
  const count = { rows: 0, articles: 0 }
  const snapshot = store.db.transaction()
  try {
    await (store.kind === 'postgres' ? snapshot.setIsolationLevel('repeatable read') : snapshot).execute((db) =>
      pipeline(Readable.from(lines(db, count)), createGzip(), createWriteStream(part, { mode: 0o600 })),
    )
    const file = await open(part, 'r+')
    await file.sync()
    await file.close()
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreError(`the backup ${path} could not be written: ${reason}`, { cause: error })
  }
  return count
}

async function* lines(db: Kysely<Tables>, count: { rows: number; articles: number }): AsyncGenerator<string> {
  yield `${JSON.stringify(HEAD)}\n`
  for (const [table, key] of BACKUP_TABLES)
    for await (const row of rowsOf(db, table, key)) {
      count.rows += 1
      if (table === 'article') count.articles += 1
      yield `${rowLine(table, row)}\n`
    }
  yield `${JSON.stringify({ complete: count.rows })}\n`
}

/** All rows of a table in the order of a column, so many keys at a time. */
async function* rowsOf(db: Kysely<Tables>, table: string, key: string): AsyncGenerator<Row> {
  const [from, column] = [sql.table(table), sql.ref(key)]
  for (let last: unknown = null; ; ) {
    const later = last === null ? sql`` : sql`where ${column} > ${last}`
    const keys = await sql<{ key: unknown }>`
      select distinct ${column} as key from ${from} ${later} order by ${column} limit ${KEYS_AT_ONCE}`.execute(db)
    const to = keys.rows.at(-1)?.key
    if (to === undefined) return
    const { rows } = await sql<Row>`
      select * from ${from} where ${column} <= ${to} ${last === null ? sql`` : sql`and ${column} > ${last}`}
      order by ${column}`.execute(db)
    yield* rows
    last = to
  }
}
