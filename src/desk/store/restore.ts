import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import type { Annotated, Article } from '../../model/types.ts'
import { indexedText } from './articles.ts'
import { type BackupCount, type BackupTable, HEAD, type Row, readRow } from './backup-format.ts'
import type { Store } from './open-store.ts'
import { unpack } from './pack.ts'
import { passagesOf, savePassages } from './passages.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/**
 * Fills an empty store from a backup, all of it or nothing. Throws StoreError where the store is not empty, or the file
 * is no backup, cut short, or damaged.
 */
export async function restore(store: Store, path: string): Promise<BackupCount> {
  for (const table of ['article', 'decision'] as const) {
    const there = await store.db.selectFrom(table).selectAll().limit(1).executeTakeFirst()
    if (there) throw new StoreError('this store is not empty; restore into a new file or an empty database')
  }
  try {
    await access(path) // a missing file is not a missing database, for which a write would wait
    return await store.write((db) => readBackup(store, db, path))
  } catch (error) {
    throw new StoreError(`nothing was restored from ${path}: ${reasonOf(error)}`, { cause: error })
  }
}

async function readBackup(store: Store, db: Transaction<Tables>, path: string): Promise<BackupCount> {
  const count = { rows: 0, articles: 0 }
  let [begun, complete] = [false, false]
  await pipeline(createReadStream(path), createGunzip(), async (unzipped: AsyncIterable<Buffer>) => {
    for await (const line of linesOf(unzipped)) {
      const value: unknown = JSON.parse(line)
      if (!begun) {
        checkHead(value)
        begun = true
        continue
      }
      const row = readRow(value)
      if (row) {
        await insert(store, db, ...row)
        count.rows += 1
        if (row[0] === 'article') count.articles += 1
      } else complete = (value as { readonly complete?: unknown }).complete === count.rows
    }
  })
  if (!complete) throw new StoreError('it is cut short: its end is missing')
  if (store.kind === 'postgres')
    for (const table of ['article', 'decision', 'hit', 'purge'])
      await sql`select setval(pg_get_serial_sequence(${table}, 'seq'), coalesce((select max(seq) from ${sql.table(table)}), 0) + 1, false)`.execute(
        db,
      )
  return count
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function insert(store: Store, db: Transaction<Tables>, table: BackupTable, row: Row): Promise<void> {
  const names = Object.keys(row)
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))})`.execute(db)
  if (table === 'article') await store.index(db, [indexedText(Number(row.seq), unpack<Article>(row.packed as Buffer))])
  if (table === 'annotation')
    await savePassages(db, [
      { seq: Number(row.article), passages: passagesOf(unpack<Annotated>(row.packed as Buffer)) },
    ])
}

function checkHead(value: unknown): void {
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  if (format !== HEAD.format) throw new StoreError('it is no backup of Synoptic')
  if (version !== HEAD.version)
    throw new StoreError(
      `it was made by another version of Synoptic (format ${String(version)}, this one reads ${HEAD.version})`,
    )
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message: string }
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'Z_BUF_ERROR') return 'it is cut short: its end is missing'
  if (code?.startsWith('Z_') || error instanceof SyntaxError || code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'it is no backup, or damaged'
  return message
}
