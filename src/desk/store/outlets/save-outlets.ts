import type { Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import type { OutletRows } from './outlet-rows.ts'

/** Eleven columns at most, well under the parameters that any database takes in one statement. */
const ROWS_AT_ONCE = 80

/** Keeps what a story shows of its outlets in place of what was kept. */
export async function saveOutlets(db: Transaction<Tables>, story: string, rows: OutletRows): Promise<void> {
  await forgetOutlets(db, [story])
  for (let i = 0; i < rows.dependences.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('dependence')
      .values(rows.dependences.slice(i, i + ROWS_AT_ONCE).map((row) => ({ story, ...row })))
      .execute()
  for (let i = 0; i < rows.names.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('own_name')
      .values(rows.names.slice(i, i + ROWS_AT_ONCE).map((row) => ({ story, ...row })))
      .execute()
  for (let i = 0; i < rows.silences.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('silence')
      .values(rows.silences.slice(i, i + ROWS_AT_ONCE).map((row) => ({ story, ...row })))
      .execute()
}

export async function forgetOutlets(db: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  for (const table of ['dependence', 'own_name', 'silence'] as const)
    await db.deleteFrom(table).where('story', 'in', stories).execute()
}
