import type { PostgresPool } from 'kysely'
import type pg from 'pg'

/**
 * PostgreSQL's text holds no NUL, ids and titles of what is handed in may: a noncharacter, which Unicode keeps out of
 * texts, stands for it in the database.
 */
const [NUL, STANDS_FOR_NUL] = ['\u0000', '\uffff']

function written(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(NUL, STANDS_FOR_NUL)
  return Array.isArray(value) ? value.map(written) : value
}

/** What a column of text gives, as it was given. */
export function readText(value: string): string {
  return value.replaceAll(STANDS_FOR_NUL, NUL)
}

/** A pool whose queries may hold NUL. */
export function withNul(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect()
      return new Proxy(client, {
        get: (target, name) => {
          if (name === 'query')
            return (query: string, values?: readonly unknown[]) => target.query(query, values?.map(written))
          const value: unknown = Reflect.get(target, name, target)
          return typeof value === 'function' ? value.bind(target) : value
        },
      }) as never
    },
    end: () => pool.end(),
    options: pool.options,
  }
}
