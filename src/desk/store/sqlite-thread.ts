import { parentPort, workerData } from 'node:worker_threads'
import type Database from 'better-sqlite3'
import { type ConnectionOptions, connect } from './sqlite-connection.ts'

/** What a database thread is asked; each is answered in order, under its number. */
export type ThreadQuery = { readonly id: number; readonly sql: string; readonly parameters: readonly unknown[] }

export type ThreadAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly changes: number | null }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string | undefined } }

/** Statements that are kept ready; lists of varying length make ever new ones, so the oldest go. */
const MOST_STATEMENTS = 200

/** A thread with one connection to a SQLite file: the thread that answers people never waits for the disk. */
const database = connect(workerData as ConnectionOptions)
const statements = new Map<string, Database.Statement>()

function prepared(sql: string): Database.Statement {
  const known = statements.get(sql)
  if (known) return known
  const made = database.prepare(sql)
  statements.set(sql, made)
  const oldest = statements.keys().next().value
  if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
  return made
}

function answer({ id, sql, parameters }: ThreadQuery): ThreadAnswer {
  try {
    const statement = prepared(sql)
    if (statement.reader) return { id, rows: statement.all(parameters), changes: null }
    return { id, rows: [], changes: statement.run(parameters).changes }
  } catch (error) {
    const { message, code } = error as { message: string; code?: string }
    return { id, error: { message, code } }
  }
}

parentPort?.on('message', (query: ThreadQuery | 'close') => {
  if (query !== 'close') {
    parentPort?.postMessage(answer(query))
    return
  }
  statements.clear()
  database.close()
  parentPort?.close()
})
