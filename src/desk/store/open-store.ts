import type { Transaction } from 'kysely'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite-engine.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** The store of a desk: an engine, and the one way in which everything is written. */
export type Store = Engine & {
  /**
   * Runs the work in one transaction; when it returns, what was written is on the disk. Writes come one after the
   * other. Where the database is away for a while (restarted), the work is tried again from the start.
   */
  readonly write: <T>(work: (db: Transaction<Tables>) => Promise<T>) => Promise<T>
}

/** Waits between tries, in milliseconds: about a minute in all, as long as a database takes to start again. */
const RETRIES = [100, 300, 1000, 2000, 5000, 10_000, 15_000, 30_000]

/**
 * Opens `postgres://…`, or the SQLite file at a path (made where there is none), and brings it up to date.
 * Throws StoreError with what to do.
 */
export async function openStore(address: string, options: { readonly readonly?: boolean } = {}): Promise<Store> {
  const engine = isPostgres(address)
    ? await (await import('./postgres-engine.ts')).openPostgres(address, options)
    : openSqlite(address, options)
  try {
    if (options.readonly !== true) await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  let last: Promise<unknown> = Promise.resolve()
  const attempt = async <T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> => {
    for (const wait of [...RETRIES, null])
      try {
        await engine.own()
        return await engine.writer.transaction().execute(work)
      } catch (error) {
        const cause = error instanceof StoreError ? error.cause : error
        if (wait === null || !engine.isPassing(cause)) throw told(error)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    throw new StoreError('the database did not come back')
  }
  return {
    ...engine,
    write: (work) => {
      const done = last.then(() => attempt(work))
      last = done.catch(() => {})
      return done
    },
    close: async () => {
      await last
      await engine.close()
    },
  }
}

export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address)
}

/** Errors that a person must know of, in words; others as they are. */
function told(error: unknown): unknown {
  const { code = '' } = error as { code?: string }
  if (code === '53100')
    return new StoreError('the disk is full: nothing of this was stored; make room and send it again', { cause: error })
  if (code === 'XX001' || code === 'XX002')
    return new StoreError('the database is damaged; stop the desk and restore a backup into a new one', {
      cause: error,
    })
  return error
}
