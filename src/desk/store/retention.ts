import type { Store } from './open-store.ts'
import { type PurgeQuery, purge, wantedOf } from './purge.ts'

/** How long articles are kept after they came in; those of `origin` alone, or all that no other rule names. */
export type KeepRule = { readonly origin: string | null; readonly days: number }

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }
const DAY_MS = 86_400_000

/** A rule as it is written: `365d`, `12w`, `6m` (of 30 days), `2y`, or `SOURCE=30d`. Null where it is none. */
export function readKeepRule(text: string): KeepRule | null {
  const [, origin = null, number = '', unit = ''] = /^(?:(.+)=)?(\d{1,5})([dwmy])$/.exec(text) ?? []
  const days = Number(number) * (DAYS[unit] ?? 0)
  return days > 0 ? { origin, days } : null
}

/** What rules delete at a time: one query each; a rule for a source goes before the one for all. */
export function expiryQueries(rules: readonly KeepRule[], now: Date): readonly PurgeQuery[] {
  const named = rules.flatMap(({ origin }) => (origin === null ? [] : [origin]))
  return rules.map(({ origin, days }) => ({
    before: new Date(now.getTime() - days * DAY_MS).toISOString(),
    ...(origin === null ? { except: named } : { origin }),
  }))
}

/** Deletes what is older than the rules keep; gives how many articles. */
export async function expire(store: Store, rules: readonly KeepRule[], now: Date): Promise<number> {
  let gone = 0
  for (const query of expiryQueries(rules, now))
    gone += await purge(store, query, { by: 'keep', now: now.toISOString() })
  return gone
}

export type Expiring = { readonly id: string; readonly received: string; readonly origin: string | null }

/** What a purge would delete, the oldest first. */
export async function listExpiring({ db }: Pick<Store, 'db'>, query: PurgeQuery): Promise<readonly Expiring[]> {
  return wantedOf(db.selectFrom('article'), query)
    .select(['id', 'received', 'origin'])
    .orderBy('received')
    .orderBy('seq')
    .execute()
}

export type PurgeEntry = {
  readonly at: string
  readonly by: string
  readonly origin: string | null
  readonly before: string | null
  readonly articles: number
}

/** The journal of what was deleted, the latest first. */
export async function listPurges({ db }: Pick<Store, 'db'>, limit: number): Promise<readonly PurgeEntry[]> {
  return db
    .selectFrom('purge')
    .select(['at', 'by', 'origin', 'before', 'articles'])
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}
