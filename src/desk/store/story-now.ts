import { foundingStoryId } from '../../compare/stories/founding-story-id.ts'
import type { Store } from './open-store.ts'

/** Articles looked at in one query. */
const AT_ONCE = 5000

/**
 * The story that holds now the report with which a story that is there no more began; null where that report is not
 * here. Goes over the ids of all articles, the latest first, so it is for ids of stories that are not found.
 */
export async function storyNow({ db }: Pick<Store, 'db'>, goneId: string): Promise<string | null> {
  if (!/^s[0-9a-f]{12}$/.test(goneId)) return null
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await db
      .selectFrom('article')
      .select(['seq', 'id'])
      .where('seq', '<', before)
      .orderBy('seq', 'desc')
      .limit(AT_ONCE)
      .execute()
    const founder = rows.find(({ id }) => foundingStoryId(id) === goneId)
    if (founder) {
      const place = await db
        .selectFrom('story_article')
        .select('story')
        .where('article', '=', founder.seq)
        .executeTakeFirst()
      return place && place.story !== goneId ? place.story : null
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return null
    before = last.seq
  }
}
