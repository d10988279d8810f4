import type { Annotated, Article } from '../../model/types.ts'
import { refreshStories, type Waiting } from './groupings.ts'
import { saveArticleNames } from './names/save-names.ts'
import type { Store } from './open-store.ts'
import { pack, unpack } from './pack.ts'
import { savePassages } from './passages.ts'
import { STATE } from './tables.ts'

/** Articles that the language room has not read, or an earlier version of it (`maker`) has; oldest first. */
export async function unread(
  store: Pick<Store, 'db'>,
  { maker, limit, after }: { readonly maker: string; readonly limit: number; readonly after: number },
): Promise<readonly Waiting[]> {
  const rows = await store.db
    .selectFrom('article')
    .leftJoin('annotation', 'annotation.article', 'article.seq')
    .select(['article.seq', 'article.packed'])
    .where(({ or, eb }) => or([eb('annotation.article', 'is', null), eb('annotation.maker', '!=', maker)]))
    .where('article.state', '!=', STATE.failed)
    .where('article.seq', '>', after)
    .orderBy('article.seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, packed }) => ({ seq, article: unpack<Article>(packed) }))
}

/** Keeps what was read in articles, with the passages by which they are found; stories that had an older reading wait. */
export function saveAnnotations(
  store: Store,
  read: readonly { readonly seq: number; readonly annotated: Annotated }[],
  { maker, now }: { readonly maker: string; readonly now: string },
): Promise<void> {
  return store.write(async (db) => {
    const again = await db
      .selectFrom('annotation')
      .innerJoin('story_article', 'story_article.article', 'annotation.article')
      .select('story_article.story')
      .distinct()
      .where('annotation.article', 'in', [-1, ...read.map(({ seq }) => seq)])
      .execute()
    for (const { seq, annotated } of read) {
      const there = await db.selectFrom('article').select('seq').where('seq', '=', seq).executeTakeFirst()
      if (!there) continue // purged in the meantime
      await db
        .insertInto('annotation')
        .values({ article: seq, maker, packed: pack(annotated) })
        .onConflict((conflict) => conflict.column('article').doUpdateSet({ maker, packed: pack(annotated) }))
        .execute()
      await savePassages(db, seq, annotated)
      await saveArticleNames(db, seq, annotated)
    }
    await refreshStories(
      db,
      again.map(({ story }) => story),
      now,
    )
  })
}

/** An article that cannot be read any further: it stays, with the reason, and is not tried again. */
export function saveFailure(store: Store, seq: number, error: string): Promise<void> {
  return store.write(async (db) => {
    await db.updateTable('article').set({ state: STATE.failed, error }).where('seq', '=', seq).execute()
  })
}
