import type { Store } from './open-store.ts'

/** A report that has been compared with none is one origin. */
export const ALONE = 1

/** Keeps that a reader has looked at a story as it is now; false where there is no such story. */
export function saveLook(
  store: Store,
  { reader, storyId }: { readonly reader: string; readonly storyId: string },
  now: string,
): Promise<boolean> {
  return store.write(async (db) => {
    const story = await db
      .selectFrom('story')
      .select(['reports', 'differ', 'independent'])
      .where('id', '=', storyId)
      .executeTakeFirst()
    if (!story) return false
    const counts = {
      at: now,
      reports: story.reports,
      differ: story.differ ?? 0,
      independent: story.independent ?? ALONE,
    }
    await db
      .insertInto('looked')
      .values({ reader, story: storyId, ...counts })
      .onConflict((conflict) => conflict.columns(['reader', 'story']).doUpdateSet(counts))
      .execute()
    return true
  })
}
