import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, type RawBuilder, sql } from 'kysely'
import type { Engine, TextQuery } from './engine.ts'
import { narrowed, wantedArticles } from './match-filter.ts'
import { connect } from './sqlite-connection.ts'
import { openError, workError } from './sqlite-errors.ts'
import { sqliteThreads } from './sqlite-threads.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** Articles that are ranked: in an index of 100,000 a word of half of them is then answered in a tenth of the time. */
const MOST_RANKED = 5000
/** Bytes of a file whose pages are all checked before it is used, in a second; of larger ones it is done meanwhile. */
const CHECKED_AT_OPEN = 250_000_000
/** Threads that answer questions; a backup holds one of them as long as it runs. */
const READERS = 3

/**
 * One file in WAL mode; a commit is on the disk when it returns. Only one desk may have it open: a second one is told,
 * by a lock that the system drops when the process ends, however it ends. Throws StoreError.
 */
export function openSqlite(path: string, options: { readonly readonly?: boolean } = {}): Engine {
  const readonly = options.readonly === true
  if (readonly && !existsSync(path)) throw new StoreError(`there is no store at ${path}; check the path`)
  if (!readonly && !existsSync(dirname(path)))
    throw new StoreError(`${path} cannot be made: there is no such folder; make the folder first`)
  const unlock = readonly ? () => {} : lock(path)
  try {
    // made, or looked at, here first: what keeps it from being opened is told at once
    const first = connect({ path, readonly })
    if (!readonly && sizeOf(path) <= CHECKED_AT_OPEN) checkPages(first)
    first.close()
  } catch (error) {
    unlock()
    throw openError(path, error)
  }
  const db = new Kysely<Tables>({ dialect: sqliteThreads({ path, readonly: true }, READERS) })
  const writer = readonly ? db : new Kysely<Tables>({ dialect: sqliteThreads({ path, readonly }, 1) })
  return {
    kind: 'sqlite',
    db,
    writer,
    types: { serial: 'integer', bytes: 'blob', real: 'real' },
    createSearch: async (db) => {
      await sql`create virtual table article_text using fts5(title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`.execute(
        db,
      )
    },
    keepTally: async (db, { name, table, state }) => {
      const worth = (row: 'new' | 'old') => sql.raw(state === null ? '1' : `(${row}.state = ${state})`)
      const change = async (event: string, by: RawBuilder<unknown>) =>
        sql`create trigger ${sql.id(`tally_${name}_${event.slice(0, 6)}`)} after ${sql.raw(event)} on ${sql.table(table)}
          begin update tally set n = n + ${by} where name = ${sql.lit(name)}; end`.execute(db)
      await change('insert', worth('new'))
      await change('delete', sql`-${worth('old')}`)
      if (state !== null) await change('update of state', sql`${worth('new')} - ${worth('old')}`)
    },
    index: async (db, articles) => {
      for (const { seq, title, text } of articles)
        await sql`insert into article_text (rowid, title, text) values (${seq}, ${title}, ${text})`.execute(db)
    },
    unindex: async (db, seqs) => {
      for (const seq of seqs) await sql`delete from article_text where rowid = ${seq}`.execute(db)
    },
    match: async (query, { limit, offset, ...page }) => {
      const wanted = matchExpression(query)
      if (wanted === '') return []
      // the index alone is asked: to look up each article that has a common word takes ten times as long; and once, not
      // for each article of the filter, which the sign before rowid sees to
      const { rows } = await sql<{ seq: number }>`
        select rowid as seq from (
          select rowid, bm25(article_text, 4.0, 1.0) as score from article_text
          where article_text match ${wanted}
          ${narrowed(page) ? sql`and +rowid in (${wantedArticles(page)})` : sql``}
          order by rowid desc limit ${MOST_RANKED})
        order by score, rowid desc limit ${limit} offset ${offset}`.execute(db)
      return rows.map(({ seq }) => seq)
    },
    size: async () => sizeOf(path),
    scrub: async () => {
      // the index keeps words of deleted articles until its parts are merged, and the log of changes until it is emptied
      await sql`insert into article_text (article_text) values ('optimize')`.execute(writer)
      await sql`pragma wal_checkpoint(truncate)`.execute(writer)
    },
    check: async () => {
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
      if (rows[0]?.quick_check !== 'ok') throw workError(damaged(rows[0]?.quick_check))
    },
    own: async () => {},
    isPassing: (error) => /^SQLITE_(?:BUSY|LOCKED)/.test((error as { code?: string }).code ?? ''),
    close: async () => {
      await db.destroy()
      if (writer !== db) await writer.destroy()
      unlock()
    },
  }
}

/** FTS5's own language, every word quoted, so that no sign of a question is taken for a command. */
function matchExpression({ words, phrases }: TextQuery): string {
  const quoted = (word: string): string => {
    const bare = word.replace(/\*+$/, '').replaceAll('"', '')
    return bare === '' ? '' : `"${bare}"${word.endsWith('*') ? ' *' : ''}`
  }
  return [...words.map(quoted), ...phrases.map((phrase) => `"${phrase.join(' ').replaceAll('"', '')}"`)]
    .filter((part) => part !== '' && part !== '""')
    .join(' ')
}

/** Bytes on disk, with what is not in the main file yet. */
function sizeOf(path: string): number {
  return ['', '-wal'].reduce((sum, end) => sum + (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0), 0)
}

/** Throws where a page of the file is damaged. */
function checkPages(database: Database.Database): void {
  const found = database.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw damaged(String(found))
}

function damaged(found: string | undefined): Error {
  return Object.assign(new Error(found ?? 'no answer'), { code: 'SQLITE_CORRUPT' })
}

/** Holds an exclusive transaction on a file beside the store for as long as this process has the store. */
function lock(path: string): () => void {
  let held: Database.Database | null = null
  try {
    held = new Database(`${path}.lock`, { timeout: 0 })
    held.pragma('journal_mode = DELETE')
    held.exec('begin exclusive')
  } catch (error) {
    held?.close()
    if (/^SQLITE_BUSY/.test((error as { code?: string }).code ?? ''))
      throw new StoreError(`${path} is open in another process; stop that one first, or name another file`, {
        cause: error,
      })
    throw openError(path, error)
  }
  const holder = held
  return () => holder.close()
}
