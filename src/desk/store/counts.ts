import type { Store } from './open-store.ts'

/** How much there is, and how much waits. */
export type Counts = {
  readonly articles: number
  readonly unread: number
  readonly failed: number
  readonly stories: number
  readonly decisions: number
}

/** Counts over the whole store, as the database keeps them. */
export async function countStore({ db }: Pick<Store, 'db'>): Promise<Counts> {
  const rows = await db.selectFrom('tally').selectAll().execute()
  const tallies = new Map(rows.map(({ name, n }) => [name, n]))
  const of = (name: string): number => tallies.get(name) ?? 0
  const [articles, failed] = [of('articles'), of('failed')]
  return {
    articles,
    unread: Math.max(0, articles - of('read') - failed),
    failed,
    stories: of('stories'),
    decisions: of('decisions'),
  }
}
