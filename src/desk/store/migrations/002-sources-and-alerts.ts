import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Watched sources with what was seen of them; alerts with what they found and what is to be told of it. */
export async function sourcesAndAlerts(db: Kysely<Tables>, { types }: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('source')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('minutes', 'integer', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('next', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('tried', 'text')
    .addColumn('succeeded', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('error', 'text')
    .execute()
  await schema.createIndex('source_next').on('source').column('next').execute()
  await schema
    .createTable('seen')
    .addColumn('source', 'text', (column) => column.notNull().references('source.id').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('seen_key', ['source', 'key'])
    .execute()
  await schema
    .createTable('alert')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('webhook', 'text')
    .addColumn('secret', 'text')
    .addColumn('made', 'text', (column) => column.notNull())
    .addColumn('after', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('hit')
    .addColumn('seq', types.serial, (column) =>
      types.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('alert', 'text', (column) => column.notNull().references('alert.id').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('article', 'bigint', (column) => column.references('article.seq').onDelete('cascade'))
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next', 'text')
    .addColumn('error', 'text')
    .addUniqueConstraint('hit_key', ['alert', 'key'])
    .execute()
  await schema.createIndex('hit_next').on('hit').column('next').execute()
  await schema.createIndex('hit_story').on('hit').column('story').execute()
  await schema
    .alterTable('story')
    .addColumn('alerted', 'integer', (column) => column.notNull().defaultTo(-1))
    .execute()
}
