import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/**
 * Synopses in a table of their own: rows of stories are small then, so that lists and counts over all of them read little.
 * Indexes for what is asked of a hundred thousand articles.
 */
export async function synopsesApart(db: Kysely<Tables>, { types }: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('synopsis')
    .addColumn('story', 'text', (column) => column.primaryKey().references('story.id').onDelete('cascade'))
    .addColumn('packed', types.bytes, (column) => column.notNull())
    .execute()
  await sql`insert into synopsis (story, packed) select id, packed from story where packed is not null`.execute(db)
  await schema.alterTable('story').dropColumn('packed').execute()
  // comparisons that no alert has looked at
  await sql`create index story_untold on story (id) where alerted < compared`.execute(db)
  await schema.dropIndex('passage_subject').execute()
  await schema.createIndex('passage_subject').on('passage').columns(['kind', 'subject', 'article']).execute()
}
