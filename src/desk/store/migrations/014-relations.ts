import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Relations are looked up from either side: without these, each report that is put into a story goes over all of them. */
export async function relations({ schema }: Kysely<Tables>): Promise<void> {
  for (const table of ['related_story', 'found_related'])
    await schema.createIndex(`${table}_other`).ifNotExists().on(table).column('other').execute()
}
