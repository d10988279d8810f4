import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Dated events of all stories, for a timeline over the collection. */
export async function datedEvents(db: Kysely<Tables>, _: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('dated_event')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('sought', 'text', (column) => column.notNull())
    .addColumn('background', 'integer', (column) => column.notNull())
    .addColumn('earliest', 'text', (column) => column.notNull())
    .addColumn('latest', 'text', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('independent', 'integer', (column) => column.notNull())
    .addColumn('conflicting', 'integer', (column) => column.notNull())
    .addColumn('spans', 'text', (column) => column.notNull())
    .addColumn('dates', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dated_event_key', ['story', 'id'])
    .execute()
  await schema.createIndex('dated_event_time').on('dated_event').columns(['background', 'earliest']).execute()
  await schema
    .createIndex('dated_event_weight')
    .on('dated_event')
    .columns(['background', 'independent', 'reports', 'earliest', 'id'])
    .execute()
  await db.updateTable('story').set({ compared: -1 }).where('compared', '>=', 0).where('reports', '>', 1).execute()
}
