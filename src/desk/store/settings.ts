import type { Store } from './open-store.ts'

/** A setting of the store by its name; null where it was never made. */
export async function readSetting({ db }: Pick<Store, 'db'>, name: string): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}

export function saveSetting(store: Store, name: string, value: string): Promise<void> {
  return store.write(async (db) => {
    await db
      .insertInto('setting')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  })
}
