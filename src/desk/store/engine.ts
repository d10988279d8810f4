import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What a search asks of the index: all of the words, or what begins with them where they end in `*`. */
export type TextQuery = { readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[] }

/**
 * A database under the store: the same tables and queries on each, and what each does in its own way. A new database
 * is one file that makes one of these and passes the contract suite.
 */
export type Engine = {
  readonly kind: 'sqlite' | 'postgres'
  /** For reading. */
  readonly db: Kysely<Tables>
  /** For the one that writes; what it has not committed is seen by nobody else. */
  readonly writer: Kysely<Tables>
  /** Makes what the dialect has of its own: the full-text index. Called once, within the first migration. */
  readonly createSearch: (db: Kysely<Tables>) => Promise<void>
  /** Makes the database keep a row of `tally` up to date with the rows of a table (of one state, where that is given). */
  readonly keepTally: (db: Kysely<Tables>, tally: Tally) => Promise<void>
  /** Adds articles to the full-text index; a part of the transaction of `db`. */
  readonly index: (db: Kysely<Tables>, articles: readonly IndexedText[]) => Promise<void>
  readonly unindex: (db: Kysely<Tables>, seqs: readonly number[]) => Promise<void>
  /** `seq` of the articles that match, best first; of very many, those that came last are ranked. */
  readonly match: (query: TextQuery, page: MatchPage) => Promise<readonly number[]>
  /** Types of columns that differ: a number that counts itself, bytes, a number with decimals. */
  readonly types: {
    readonly serial: 'integer' | 'bigserial'
    readonly bytes: 'blob' | 'bytea'
    readonly real: 'real' | 'double precision'
  }
  /** Bytes the store takes on disk. */
  readonly size: () => Promise<number>
  /** Leaves nothing of what was deleted in the database's files, as far as it can be reached. */
  readonly scrub: () => Promise<void>
  /** Reads all of the database for damage, which takes a while where it is large. Throws StoreError. */
  readonly check: () => Promise<void>
  /** Makes sure that this desk still has the database to itself, after a lost connection too; throws StoreError. */
  readonly own: () => Promise<void>
  /** Whether the error says that the database is away for a while (restarted, busy), so that trying again makes sense. */
  readonly isPassing: (error: unknown) => boolean
  readonly close: () => Promise<void>
}

type Tally = { readonly name: string; readonly table: string; readonly state: number | null }

export type IndexedText = { readonly seq: number; readonly title: string; readonly text: string }

type MatchPage = MatchFilter & { readonly limit: number; readonly offset: number }

export type MatchFilter = {
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  /** Only these. */
  readonly among?: readonly number[]
}
