import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** What each reader has looked at; and with each claim where it stands in its story, and the answers that accounts give. */
export async function lookedAndAnswers(db: Kysely<Tables>, _: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('looked')
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('differ', 'integer', (column) => column.notNull())
    .addColumn('independent', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('looked_key', ['reader', 'story'])
    .execute()
  await schema.createIndex('looked_story').on('looked').column('story').execute()
  for (const [name, type, value] of [
    ['place', 'integer', 0],
    ['answers', 'text', '[]'],
  ] as const)
    await schema
      .alterTable('claim')
      .addColumn(name, type, (column) => column.notNull().defaultTo(value))
      .execute()
  // stories of several reports are what a reader's list is of; most have one
  await sql`create index story_several on story (changed, id) where reports > 1`.execute(db)
  // what has been compared before has no answers kept: once more
  await db.updateTable('story').set({ compared: -1 }).where('compared', '>=', 0).where('reports', '>', 1).execute()
}
