import type { Store } from './open-store.ts'

/** What came to a story since a reader looked at it last; null where they never have. */
export async function newReports(
  { db }: Pick<Store, 'db'>,
  { storyId, reader }: { readonly storyId: string; readonly reader: string },
): Promise<{ readonly looked: string; readonly articleIds: readonly string[] } | null> {
  const look = await db
    .selectFrom('looked')
    .select('at')
    .where('reader', '=', reader)
    .where('story', '=', storyId)
    .executeTakeFirst()
  if (!look) return null
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('article.id')
    .where('story_article.story', '=', storyId)
    .where('article.received', '>', look.at)
    .orderBy('article.seq')
    .execute()
  return { looked: look.at, articleIds: rows.map(({ id }) => id) }
}
