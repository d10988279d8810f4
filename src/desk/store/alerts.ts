import type { Transaction } from 'kysely'
import type { Store } from './open-store.ts'
import type { AlertRow, HitRow, Tables } from './tables.ts'

export type NewAlert = Pick<AlertRow, 'id' | 'name' | 'kind' | 'words' | 'story' | 'webhook' | 'secret'>

/** Adds an alert: it tells of what comes from now on. */
export function addAlert(store: Store, alert: NewAlert, now: string): Promise<void> {
  return store.write(async (db) => {
    const last = await db
      .selectFrom('article')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirst()
    await db
      .insertInto('alert')
      .values({ ...alert, made: now, after: last?.seq ?? 0 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
}

export function removeAlert(store: Store, id: string): Promise<boolean> {
  return store.write(async (db) => {
    const gone = await db.deleteFrom('alert').where('id', '=', id).executeTakeFirst()
    return Number(gone.numDeletedRows) > 0
  })
}

export function listAlerts({ db }: Pick<Store, 'db'>): Promise<readonly AlertRow[]> {
  return db.selectFrom('alert').selectAll().orderBy('made').orderBy('id').execute()
}

/** What an alert found, the latest first. */
export function listHits({ db }: Pick<Store, 'db'>, alert: string, limit: number): Promise<readonly HitRow[]> {
  return db.selectFrom('hit').selectAll().where('alert', '=', alert).orderBy('seq', 'desc').limit(limit).execute()
}

export type NewHit = Pick<HitRow, 'alert' | 'key' | 'title' | 'detail' | 'story' | 'article'> & {
  readonly webhook: boolean
}

/** Keeps what was found, each thing once; what has a webhook waits to be sent. */
export async function saveHits(db: Transaction<Tables>, hits: readonly NewHit[], now: string): Promise<void> {
  for (const { webhook, ...hit } of hits)
    await db
      .insertInto('hit')
      .values({ ...hit, at: now, attempts: 0, next: webhook ? now : null, error: null })
      .onConflict((conflict) => conflict.columns(['alert', 'key']).doNothing())
      .execute()
}

/** A hit that waits to be sent, with where to. */
export type Due = HitRow & Pick<AlertRow, 'name' | 'kind' | 'webhook' | 'secret'>

export function dueHits({ db }: Pick<Store, 'db'>, now: string, limit: number): Promise<readonly Due[]> {
  return db
    .selectFrom('hit')
    .innerJoin('alert', 'alert.id', 'hit.alert')
    .selectAll('hit')
    .select(['alert.name', 'alert.kind', 'alert.webhook', 'alert.secret'])
    .where('hit.next', '<=', now)
    .orderBy('hit.next')
    .limit(limit)
    .execute()
}

export function saveDelivery(
  store: Store,
  seq: number,
  delivery: Pick<HitRow, 'attempts' | 'next' | 'error'>,
): Promise<void> {
  return store.write(async (db) => {
    await db.updateTable('hit').set(delivery).where('seq', '=', seq).execute()
  })
}
