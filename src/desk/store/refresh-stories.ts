import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Stories of one statement: ten columns each, well under the parameters that any database takes. */
const AT_ONCE = 90

/** Counts the stories anew after their articles changed, and marks them to be compared; empty ones go. */
export async function refreshStories(db: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  for (let i = 0; i < ids.length; i += AT_ONCE) await refreshSome(db, ids.slice(i, i + AT_ONCE), now)
}

async function refreshSome(db: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  const counted = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(({ fn }) => [
      'story_article.story',
      fn.countAll<number>().as('reports'),
      fn.min('article.earliest').as('first'),
      fn.max('article.latest').as('last'),
      fn.count<number>('article.latest').as('dated'),
    ])
    .where('story_article.story', 'in', ids)
    .groupBy('story_article.story')
    .execute()
  const left = new Set(counted.map(({ story }) => story))
  const empty = ids.filter((id) => !left.has(id))
  if (empty.length > 0) await db.deleteFrom('story').where('id', 'in', empty).execute()
  const there = await db.selectFrom('story').select(['id', 'title']).where('id', 'in', ids).execute()
  const titles = await titlesFor(
    db,
    there.filter(({ title }) => title === '').map(({ id }) => id),
  )
  const known = new Map(there.map(({ id, title }) => [id, title]))
  const rows = counted
    .filter(({ story }) => known.has(story))
    .map(({ story, reports, first, last, dated }) => ({
      id: story,
      title: known.get(story) || (titles.get(story) ?? story),
      first_day: first,
      last_day: last,
      reports,
      undated: reports - dated,
      revision: 0,
      compared: -1,
      changed: now,
    }))
  if (rows.length === 0) return
  await db
    .insertInto('story')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ eb, ref }) => ({
        title: ref('excluded.title'),
        first_day: ref('excluded.first_day'),
        last_day: ref('excluded.last_day'),
        reports: ref('excluded.reports'),
        undated: ref('excluded.undated'),
        changed: now,
        revision: eb('story.revision', '+', 1),
      })),
    )
    .execute()
}

/** A title for each story that has none yet: the first in the alphabet of its reports' titles, else a report's id. */
async function titlesFor(db: Transaction<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['story_article.story', 'article.title', 'article.id'])
    .where('story_article.story', 'in', ids)
    .orderBy('article.title', (order) => order.desc().nullsFirst())
    .orderBy('article.seq', 'desc')
    .execute()
  // the last of each story stays
  return new Map(rows.map(({ story, title, id }) => [story, title ?? id]))
}
