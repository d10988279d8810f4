import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Stories of one statement: eight columns each, well under the parameters that any database takes. */
const AT_ONCE = 90

/** Makes stories without articles, where there is none of an id. */
export async function ensureStories(db: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  const empty = { title: '', first_day: null, last_day: null, reports: 0, undated: 0, revision: 0, compared: -1 }
  const all = [...new Set(ids)]
  for (let i = 0; i < all.length; i += AT_ONCE)
    await db
      .insertInto('story')
      .values(all.slice(i, i + AT_ONCE).map((id) => ({ id, ...empty, changed: now })))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
}
