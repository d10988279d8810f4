import { Worker } from 'node:worker_threads'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { ConnectionOptions } from './sqlite-connection.ts'
import { workError } from './sqlite-errors.ts'
import type { ThreadAnswer, ThreadQuery } from './sqlite-thread.ts'

const SCRIPT = new URL(`./sqlite-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** kysely's dialect for SQLite with up to `threads` connections, each in a thread of its own, so that nothing here waits for the disk. */
export function sqliteThreads(options: ConnectionOptions, threads: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(options, threads),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** A connection is held by one query or one transaction at a time; who finds none free waits in line. */
function createDriver(options: ConnectionOptions, threads: number): Driver {
  const all: Thread[] = []
  const free: Thread[] = []
  const line: ((thread: Thread) => void)[] = []
  const run = (connection: DatabaseConnection, sql: string) => connection.executeQuery(CompiledQuery.raw(sql))
  return {
    init: async () => {},
    acquireConnection: () => {
      const thread = free.pop()
      if (thread) return Promise.resolve(thread)
      if (all.length === threads) return new Promise((resolve) => line.push(resolve))
      const made = createThread(options)
      all.push(made)
      return Promise.resolve(made)
    },
    releaseConnection: async (connection) => {
      const next = line.shift()
      if (next) next(connection as Thread)
      else free.push(connection as Thread)
    },
    beginTransaction: async (connection) => void (await run(connection, 'begin')),
    commitTransaction: async (connection) => void (await run(connection, 'commit')),
    // a full disk can end a transaction by itself: what went wrong is to be told, not that nothing is left to undo
    rollbackTransaction: async (connection) => {
      await run(connection, 'rollback').catch((error: Error) => {
        if (!/no transaction is active/.test(error.message)) throw error
      })
    },
    destroy: async () => void (await Promise.all(all.map((thread) => thread.close()))),
  }
}

type Thread = DatabaseConnection & { readonly close: () => Promise<void> }

function createThread(options: ConnectionOptions): Thread {
  const worker = new Worker(SCRIPT, { workerData: options })
  const waiting = new Map<
    number,
    { readonly resolve: (result: QueryResult<never>) => void; readonly reject: (error: Error) => void }
  >()
  let last = 0
  let ended: Error | null = null
  const rest = (): void => {
    if (waiting.size === 0) worker.unref()
  }
  const end = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  worker.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    rest()
    if ('error' in answer)
      asked?.reject(workError(Object.assign(new Error(answer.error.message), { code: answer.error.code })))
    else
      asked?.resolve({
        rows: answer.rows as never[],
        ...(answer.changes === null ? {} : { numAffectedRows: BigInt(answer.changes) }),
      })
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the store is closed')))
  rest()
  return {
    executeQuery: ({ sql, parameters }) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        last += 1
        waiting.set(last, { resolve, reject } as never)
        worker.ref()
        worker.postMessage({ id: last, sql, parameters } satisfies ThreadQuery)
      }),
    // biome-ignore lint/correctness/useYield: rows are never streamed here
    streamQuery: async function* () {
      throw new Error('rows are not streamed; ask for so many at a time')
    },
    close: async () => {
      if (ended) return
      const exited = new Promise((resolve) => worker.once('exit', resolve))
      worker.ref()
      worker.postMessage('close')
      await exited
    },
  }
}
