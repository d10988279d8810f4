import Database from 'better-sqlite3'

export type ConnectionOptions = { readonly path: string; readonly readonly: boolean }

/** Milliseconds that a write waits for another process (a backup) to let go. */
const BUSY_WAIT = 10_000
/** KB of pages that one connection keeps in memory. */
const CACHE = 32_768

/** A connection to a SQLite file in WAL mode; a commit is on the disk when it returns. Throws SqliteError. */
export function connect({ path, readonly }: ConnectionOptions): Database.Database {
  const database = new Database(path, { readonly, timeout: BUSY_WAIT })
  try {
    if (!readonly) database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma(`cache_size = -${CACHE}`)
    if (!readonly) database.pragma('secure_delete = ON') // what is purged is gone from the file too
    database.pragma('schema_version')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
