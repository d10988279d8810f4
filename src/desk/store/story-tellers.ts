import type { Store } from './open-store.ts'

/** The outlets of stories, those with most of a story’s reports first. */
export async function tellersOf(
  { db }: Pick<Store, 'db'>,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (storyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(({ fn }) => ['story_article.story', 'article.outlet', fn.countAll<number>().as('reports')])
    .where('story_article.story', 'in', [...storyIds])
    .where('article.outlet', 'is not', null)
    .groupBy(['story_article.story', 'article.outlet'])
    .orderBy('reports', 'desc')
    .orderBy('article.outlet')
    .execute()
  const byStory = Map.groupBy(rows, ({ story }) => story)
  return new Map(
    [...byStory].map(([story, own]) => [story, own.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]))]),
  )
}
