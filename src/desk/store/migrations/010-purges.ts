import type { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** A journal of what was deleted: when, by whose order and how much; nothing of what it was. */
export async function purges({ schema }: Kysely<Tables>, { types }: Pick<Engine, 'types'>): Promise<void> {
  await schema
    .createTable('purge')
    .addColumn('seq', types.serial, (column) =>
      types.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('origin', 'text')
    .addColumn('before', 'text')
    .addColumn('articles', 'integer', (column) => column.notNull())
    .execute()
}
