import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Who and what the reports name, over all stories, and what each is credited with. */
export async function names(db: Kysely<Tables>, _: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('entity')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('entity_reports').on('entity').columns(['reports', 'id']).execute()
  await schema.createIndex('entity_kind').on('entity').columns(['kind', 'reports', 'id']).execute()
  await schema
    .createTable('entity_word')
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull().references('entity.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('entity_word_key', ['word', 'entity'])
    .execute()
  await schema.createIndex('entity_word_entity').on('entity_word').column('entity').execute()
  await schema
    .createTable('entity_article')
    .addColumn('article', 'bigint', (column) => column.notNull().references('article.seq').onDelete('cascade'))
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .addColumn('variants', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entity_article_key', ['article', 'entity'])
    .execute()
  await schema.createIndex('entity_article_entity').on('entity_article').columns(['entity', 'article']).execute()
  await schema
    .createTable('statement')
    .addColumn('article', 'bigint', (column) => column.notNull().references('article.seq').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('direct', 'integer', (column) => column.notNull())
    .addColumn('denied', 'integer', (column) => column.notNull())
    .addColumn('cue', 'text')
    .addColumn('chain', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('piece', 'text')
    .addPrimaryKeyConstraint('statement_key', ['article', 'key'])
    .execute()
  await schema.createIndex('statement_entity').on('statement').columns(['entity', 'article']).execute()
  // what has been read before is read again, so that its names are kept
  await db.updateTable('annotation').set({ maker: '' }).execute()
}
