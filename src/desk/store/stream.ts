import type { Article } from '../../model/types.ts'
import type { Store } from './open-store.ts'
import type { Packed } from './pack.ts'

/** An article that the stream has put into a story. */
type Placed = { readonly article: Packed<Article>; readonly storyId: string }

/** The stream as it was saved, with how many purges there had been: what is purged must not come back with it. */
export type SavedStream = { readonly packed: Uint8Array | null; readonly purges: number }

/** The stream that this version of the program saved last; `packed` is null where there is none. */
export async function loadStream({ db }: Pick<Store, 'db'>, maker: string): Promise<SavedStream> {
  const row = await db.selectFrom('stream').select('packed').where('maker', '=', maker).executeTakeFirst()
  return { packed: row?.packed ?? null, purges: await purgesOf(db) }
}

/** Keeps the stream as it is after all that has been put into stories; not where something has been purged since `purges`. */
export function saveStream(
  store: Store,
  { maker, packed, purges }: { readonly maker: string; readonly packed: Uint8Array; readonly purges: number },
): Promise<void> {
  return store.write(async (db) => {
    if ((await purgesOf(db)) !== purges) return
    await db.deleteFrom('stream').execute()
    await db.deleteFrom('stream_since').execute()
    await db
      .insertInto('stream')
      .values({ maker, packed: Buffer.from(packed.buffer, packed.byteOffset, packed.length) })
      .execute()
  })
}

async function purgesOf(db: Store['db']): Promise<number> {
  const row = await db
    .selectFrom('purge')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** Where the latest `most` articles are, for the stream to be held against. */
export async function placesOfLatest(
  { db }: Pick<Store, 'db'>,
  most: number,
): Promise<readonly { readonly articleId: string; readonly storyId: string }[]> {
  return db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.id as articleId', 'story_article.found as storyId'])
    .orderBy('story_article.article', 'desc')
    .limit(most)
    .execute()
}

/** What has been put into stories since the stream was saved, in order; null where that is more than `most`. */
export async function placedSince({ db }: Pick<Store, 'db'>, most: number): Promise<readonly Placed[] | null> {
  const rows = await db
    .selectFrom('stream_since')
    .innerJoin('story_article', 'story_article.article', 'stream_since.article')
    .innerJoin('article', 'article.seq', 'stream_since.article')
    .select(['article.packed', 'story_article.found'])
    .orderBy('stream_since.n')
    .limit(most + 1)
    .execute()
  return rows.length > most ? null : rows.map(({ packed, found }) => ({ article: packed, storyId: found }))
}

/** What the stream has put into stories, in order of arrival, so many at a time, the latest `most` of it: to fill it anew. */
export async function* placed(
  { db }: Pick<Store, 'db'>,
  { most, atOnce }: { readonly most: number; readonly atOnce: number },
): AsyncGenerator<readonly Placed[]> {
  const first = await db
    .selectFrom('story_article')
    .select('article')
    .orderBy('article', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst()
  for (let after = first?.article ?? 0; ; ) {
    const rows = await db
      .selectFrom('story_article')
      .innerJoin('article', 'article.seq', 'story_article.article')
      .select(['article.seq', 'article.packed', 'story_article.found'])
      .where('story_article.article', '>', after)
      .orderBy('story_article.article')
      .limit(atOnce)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ packed, found }) => ({ article: packed, storyId: found }))
    after = last.seq
  }
}
