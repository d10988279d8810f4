import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { STATE, type Tables } from '../tables.ts'

/** What is counted: rows of a table, or those of one state. */
const TALLIES = [
  { name: 'articles', table: 'article', state: null },
  { name: 'failed', table: 'article', state: STATE.failed },
  { name: 'read', table: 'annotation', state: null },
  { name: 'stories', table: 'story', state: null },
  { name: 'decisions', table: 'decision', state: null },
] as const

/**
 * Counts that follow every change, so that no page counts a hundred thousand rows; indexes that tell alone what waits and
 * what has been read by whom; with each synopsis the ids that its names have over the collection.
 */
export async function tallies(db: Kysely<Tables>, { keepTally }: Pick<Engine, 'keepTally'>): Promise<void> {
  await db.schema
    .createTable('tally')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .execute()
  for (const tally of TALLIES) {
    let rows = db.selectFrom(tally.table).select(({ fn }) => fn.countAll<number>().as('n'))
    if (tally.state !== null) rows = rows.where('state' as never, '=', tally.state as never)
    const { n } = await rows.executeTakeFirstOrThrow()
    await db.insertInto('tally').values({ name: tally.name, n }).execute()
    await keepTally(db, tally)
  }
  await db.schema.createIndex('annotation_maker').on('annotation').columns(['maker', 'article']).execute()
  for (const name of ['article_state', 'article_waiting', 'story_waiting']) await db.schema.dropIndex(name).execute()
  await sql`create index article_state on article (state, (coalesce(earliest, '9999')), seq)`.execute(db)
  await sql`create index story_waiting on story (changed, id, revision, compared, reports)
    where compared < revision and reports > 1`.execute(db)
  await db.schema.alterTable('synopsis').addColumn('entity_ids', 'text').execute()
}
