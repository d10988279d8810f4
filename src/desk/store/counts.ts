import type { Store } from './open-store.ts'
import { STATE } from './tables.ts'

/** How much there is, and how much waits. */
export type Counts = {
  readonly articles: number
  readonly unread: number
  readonly failed: number
  readonly stories: number
  readonly decisions: number
  /** Bytes on disk. */
  readonly size: number
}

/** Counts over the whole store. */
export async function countStore(store: Pick<Store, 'db' | 'size'>): Promise<Counts> {
  const { db } = store
  const count = async (table: 'article' | 'annotation' | 'story' | 'decision'): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  }
  const failures = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', STATE.failed)
    .executeTakeFirstOrThrow()
  const [articles, read, stories, decisions] = [
    await count('article'),
    await count('annotation'),
    await count('story'),
    await count('decision'),
  ]
  return {
    articles,
    unread: Math.max(0, articles - read - failures.n),
    failed: failures.n,
    stories,
    decisions,
    size: await store.size(),
  }
}
