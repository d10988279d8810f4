import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** What each story shows of its outlets: whom they depend on, what they call things, what they leave out. */
export async function outlets(db: Kysely<Tables>, _: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('dependence')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('source_key', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('sure', 'integer', (column) => column.notNull())
    .addColumn('share', 'text')
    .addColumn('evidence', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('dependence_story').on('dependence').column('story').execute()
  await schema.createIndex('dependence_outlet').on('dependence').column('outlet').execute()
  await schema.createIndex('dependence_source').on('dependence').column('source_key').execute()
  await schema
    .createTable('own_name')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('thing', 'text', (column) => column.notNull())
    .addColumn('entity', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('others', 'text', (column) => column.notNull())
    .addColumn('users', 'integer', (column) => column.notNull())
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('example', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('own_name_story').on('own_name').column('story').execute()
  await schema.createIndex('own_name_outlet').on('own_name').column('outlet').execute()
  await schema
    .createTable('silence')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('claim', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('tellers', 'integer', (column) => column.notNull())
    .addColumn('example', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('silence_story').on('silence').column('story').execute()
  await schema.createIndex('silence_outlet').on('silence').column('outlet').execute()
  await db.updateTable('story').set({ compared: -1 }).where('compared', '>=', 0).where('reports', '>', 1).execute()
}
