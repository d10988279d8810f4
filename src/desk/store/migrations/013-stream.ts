import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** The story stream as it was saved last, and what has been put into stories since: a start need not fill it anew. */
export async function stream({ schema }: Kysely<Tables>, { types }: Pick<Engine, 'types'>): Promise<void> {
  await schema
    .createTable('stream')
    .addColumn('maker', 'text', (column) => column.primaryKey())
    .addColumn('packed', types.bytes, (column) => column.notNull())
    .execute()
  await schema
    .createTable('stream_since')
    .addColumn('n', types.serial, (column) =>
      types.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('article', 'bigint', (column) => column.notNull().references('article.seq').onDelete('cascade'))
    .execute()
  await schema.createIndex('stream_since_article').on('stream_since').column('article').execute()
}
