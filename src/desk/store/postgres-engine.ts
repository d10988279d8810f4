import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import type { Engine, TextQuery } from './engine.ts'
import { narrowed, wantedArticles } from './match-filter.ts'
import { readText, withNul } from './postgres-nul.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** Any number that other programs on the same database do not take: held while a desk runs. */
const LOCK = 0x5_7_0_9_7_1_c
const CONNECTIONS = 6
/** Numbers that PostgreSQL has for its types. */
const [BIGINT, TEXT] = [20, 25]
/** Milliseconds to wait for a connection. */
const CONNECT_WAIT = 10_000

/** SQLSTATE classes and codes after which trying again makes sense: connection lost, shut down, deadlock, too many. */
const PASSING = /^(?:08|57P0|40001|40P01|53300|55P03)/
const PASSING_NODE = /ECONN|EPIPE|ENOENT|ETIMEDOUT|terminat|timeout exceeded|not queryable/i

/**
 * A database of PostgreSQL 13 or newer, at `postgres://…`. Only one desk may work in it: a second one is told, by an
 * advisory lock of its session. Throws StoreError.
 */
export async function openPostgres(url: string, options: { readonly readonly?: boolean } = {}): Promise<Engine> {
  // seq and counts are far below 2^53: numbers, as in SQLite
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === BIGINT ? Number : oid === TEXT ? readText : pg.types.getTypeParser(oid, format as 'text'),
  }
  const config = { connectionString: url, connectionTimeoutMillis: CONNECT_WAIT, types, application_name: 'synoptic' }
  const pool = new pg.Pool({ ...config, max: CONNECTIONS })
  // where a connection is cut, the query on it fails and says so; without listeners the error would end the process
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const lock = createLock(config)
  if (options.readonly !== true)
    try {
      await lock.take()
    } catch (error) {
      await pool.end()
      throw error
    }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withNul(pool) }) })
  return {
    kind: 'postgres',
    db,
    writer: db,
    types: { serial: 'bigserial', bytes: 'bytea', real: 'double precision' },
    createSearch: async (db) => {
      await sql`create table article_text (seq bigint primary key, document tsvector not null)`.execute(db)
      await sql`create index article_text_document on article_text using gin (document)`.execute(db)
    },
    keepTally: async (db, { name, table, state }) => {
      const counted = (rows: 'added' | 'gone') =>
        sql.raw(`(select count(*) from ${rows}${state === null ? '' : ` where state = ${state}`})`)
      const change = async (event: string, by: RawBuilder<unknown>, rows: string) => {
        const trigger = sql.id(`tally_${name}_${event}`)
        // one change a statement, however many rows it has
        await sql`create function ${trigger}() returns trigger language plpgsql as $$ begin
          update tally set n = n + ${by} where name = ${sql.lit(name)}; return null; end $$`.execute(db)
        await sql`create trigger ${trigger} after ${sql.raw(event)} on ${sql.table(table)}
          referencing ${sql.raw(rows)} for each statement execute function ${trigger}()`.execute(db)
      }
      await change('insert', counted('added'), 'new table as added')
      await change('delete', sql`-${counted('gone')}`, 'old table as gone')
      if (state !== null)
        await change('update', sql`${counted('added')} - ${counted('gone')}`, 'old table as gone new table as added')
    },
    index: async (db, articles) => {
      for (const { seq, title, text } of articles)
        await sql`insert into article_text (seq, document) values (${seq},
          setweight(to_tsvector('simple', ${title}), 'A') || to_tsvector('simple', ${text.slice(0, LONGEST_INDEXED)}))`.execute(
          db,
        )
    },
    unindex: async (db, seqs) => {
      if (seqs.length > 0) await sql`delete from article_text where seq in (${sql.join([...seqs])})`.execute(db)
    },
    match: async (query, { limit, offset, ...page }) => {
      const wanted = tsquery(query)
      if (wanted === '') return []
      const asked = sql`to_tsquery('simple', ${wanted})`
      // the filter's articles are found first, as a list: joined, the documents of all articles would be read
      const { rows } = await sql<{ seq: number }>`
        select seq from (
          select seq, document from article_text
          where document @@ ${asked} ${narrowed(page) ? sql`and seq = any(array(${wantedArticles(page)}))` : sql``}
          order by seq desc limit ${MOST_RANKED}) as found
        order by ts_rank(document, ${asked}) desc, seq desc limit ${limit} offset ${offset}`.execute(db)
      return rows.map(({ seq }) => seq)
    },
    size: async () => {
      const { rows } = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(db)
      return Number(rows[0]?.size ?? 0)
    },
    scrub: async () => {
      for (const table of SCRUBBED) await sql`vacuum ${sql.table(table)}`.execute(db)
    },
    check: async () => {}, // its server checks its own pages
    own: options.readonly === true ? async () => {} : lock.take,
    isPassing: (error) => {
      const { code = '', message = '' } = error as { code?: string; message?: string }
      return PASSING.test(code) || PASSING_NODE.test(code) || PASSING_NODE.test(message)
    },
    close: async () => {
      await db.destroy()
      await lock.release()
    },
  }
}

/** Tables that hold what articles say. */
const SCRUBBED = [
  'article',
  'annotation',
  'article_text',
  'passage',
  'statement',
  'entity_article',
  'synopsis',
  'claim',
]

/** PostgreSQL reads the whole document of each article that it ranks. */
const MOST_RANKED = 1000

/** A tsvector holds at most a megabyte; longer texts are found by their first part. */
const LONGEST_INDEXED = 500_000

function tsquery({ words, phrases }: TextQuery): string {
  const quoted = (word: string): string => {
    const bare = word.replace(/\*+$/, '').replace(/[\\']/g, ' ').trim()
    return bare === '' ? '' : `'${bare}'${word.endsWith('*') ? ':*' : ''}`
  }
  return [
    ...words.map(quoted),
    ...phrases.map((phrase) =>
      phrase
        .map(quoted)
        .filter((word) => word !== '')
        .join(' <-> '),
    ),
  ]
    .filter((part) => part !== '')
    .map((part) => `(${part})`)
    .join(' & ')
}

/** The lock lives as long as its connection: where that was cut it is taken anew, or somebody else has it. */
function createLock(config: pg.ClientConfig) {
  let holder: pg.Client | null = null
  const drop = async (client: pg.Client): Promise<void> => {
    if (holder === client) holder = null
    await client.end().catch(() => {})
  }
  return {
    take: async (): Promise<void> => {
      if (holder !== null) return
      const client = new pg.Client(config)
      client.on('error', () => void drop(client))
      client.on('end', () => void drop(client))
      let held = false
      try {
        await client.connect()
        const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK])
        held = rows[0]?.held === true
      } catch (error) {
        await drop(client)
        const reason = error instanceof Error ? error.message : String(error)
        throw new StoreError(`the database cannot be reached (${reason}); check its address, user and password`, {
          cause: error,
        })
      }
      if (held) {
        holder = client
        return
      }
      await drop(client)
      throw new StoreError('another desk works in this database; stop that one first, or name another database')
    },
    release: async (): Promise<void> => {
      if (holder !== null) await drop(holder)
    },
  }
}
