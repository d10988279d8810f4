import { sql, type Transaction } from 'kysely'
import type { Article } from '../../model/types.ts'
import type { Store } from './open-store.ts'
import { unpack } from './pack.ts'
import { STATE, type Tables } from './tables.ts'

/** Articles that wait, oldest first. What has been done for each is in the store, so a crash loses no work. */
export type Waiting = { readonly seq: number; readonly article: Article }

/** Articles that are in no story yet, those published first first, the undated last: the order a story stream wants. */
export async function ungrouped(store: Pick<Store, 'db'>, limit: number): Promise<readonly Waiting[]> {
  const rows = await store.db
    .selectFrom('article')
    .select(['seq', 'packed'])
    .where('state', '=', sql.lit(STATE.received))
    .orderBy(sql`coalesce(earliest, '9999')`)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, packed }) => ({ seq, article: unpack<Article>(packed) }))
}

/** What the story stream said of one article. */
export type Grouping = {
  readonly seq: number
  readonly storyId: string
  readonly merged: readonly { readonly mergedStoryId: string; readonly into: string }[]
  readonly related: readonly (readonly [string, string])[]
}

export type SavedGroupings = {
  /** Stories that changed. */
  readonly storyIds: readonly string[]
  /** Whether an article went from one story to another. */
  readonly moved: boolean
}

type SaveGroupingsOptions = {
  readonly now: string
  /** Stories that were to be grouped anew, and now have been. */
  readonly regrouped?: readonly string[]
}

/**
 * A report that comes in later than others of its story that were published on a later day: the stream saw them in
 * another order than a reader would, so the story is to be looked at again as a whole.
 */
async function isLate(db: Transaction<Tables>, seq: number, storyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('article')
    .innerJoin('story', (join) => join.on('story.id', '=', storyId))
    .select(['article.latest', 'story.last_day', 'story.undated'])
    .where('article.seq', '=', seq)
    .executeTakeFirst()
  if (!row || row.latest === null) return false
  return row.undated > 0 || (row.last_day !== null && row.latest < row.last_day)
}

/**
 * Puts articles into their stories, makes the merges, and marks every story that this changes, those that lost an
 * article too.
 */
export function saveGroupings(
  store: Store,
  groupings: readonly Grouping[],
  { now, regrouped = [] }: SaveGroupingsOptions,
): Promise<SavedGroupings> {
  return store.write(async (db) => {
    const before = await db
      .selectFrom('story_article')
      .select(['article', 'story'])
      .where('article', 'in', [-1, ...groupings.map(({ seq }) => seq)])
      .execute()
    const was = new Map(before.map(({ article, story }) => [article, story]))
    const touched = new Set(was.values())
    let moved = false
    for (const { seq, storyId, merged, related } of groupings) {
      const there = await db
        .updateTable('article')
        .set({ state: STATE.grouped })
        .where('seq', '=', seq)
        .executeTakeFirst()
      if (Number(there.numUpdatedRows) === 0) continue // purged in the meantime
      if (regrouped.length === 0 && (await isLate(db, seq, storyId))) await markRegroup(db, [storyId])
      // the stream names the story after its merges: the article goes there straight
      await ensureStory(db, storyId, now)
      if (was.has(seq) && was.get(seq) !== storyId) moved = true
      await db
        .insertInto('story_article')
        .values({ article: seq, story: storyId })
        .onConflict((conflict) => conflict.column('article').doUpdateSet({ story: storyId }))
        .execute()
      touched.add(storyId)
      for (const { mergedStoryId, into } of merged) {
        await ensureStory(db, into, now)
        await mergeStory(db, mergedStoryId, into)
        touched.delete(mergedStoryId)
        touched.add(into)
      }
      for (const [story, other] of related) await relate(db, story, other)
    }
    await refreshStories(db, [...touched], now)
    if (regrouped.length > 0) await db.deleteFrom('setting').where('name', 'in', regrouped.map(regroupMark)).execute()
    return { storyIds: [...touched], moved }
  })
}

const REGROUP = 'regroup:'
const regroupMark = (storyId: string): string => `${REGROUP}${storyId}`

/** Marks stories to be grouped anew, with all that is related to them: a person has decided so. */
export async function markRegroup(db: Transaction<Tables>, storyIds: readonly string[]): Promise<void> {
  for (const id of storyIds)
    await db
      .insertInto('setting')
      .values({ name: regroupMark(id), value: '' })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
}

/** Stories that wait to be grouped anew. */
export async function toRegroup({ db }: Pick<Store, 'db'>, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('setting')
    .select('name')
    .where('name', 'like', `${REGROUP}%`)
    .orderBy('name')
    .limit(limit)
    .execute()
  return rows.map(({ name }) => name.slice(REGROUP.length))
}

async function ensureStory(db: Transaction<Tables>, id: string, now: string): Promise<void> {
  await db
    .insertInto('story')
    .values({
      id,
      title: '',
      first_day: null,
      last_day: null,
      reports: 0,
      undated: 0,
      revision: 0,
      compared: -1,
      changed: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

async function mergeStory(db: Transaction<Tables>, from: string, into: string): Promise<void> {
  await db.updateTable('story_article').set({ story: into }).where('story', '=', from).execute()
  const links = await db.selectFrom('related_story').select('other').where('story', '=', from).execute()
  await db
    .deleteFrom('related_story')
    .where((where) => where.or([where('story', '=', from), where('other', '=', from)]))
    .execute()
  for (const { other } of links) if (other !== into) await relate(db, into, other)
  await db.deleteFrom('story').where('id', '=', from).execute()
}

async function relate(db: Transaction<Tables>, a: string, b: string): Promise<void> {
  const there = await db.selectFrom('story').select('id').where('id', 'in', [a, b]).execute()
  if (a === b || there.length < 2) return
  for (const [story, other] of [
    [a, b],
    [b, a],
  ] as const)
    await db
      .insertInto('related_story')
      .values({ story, other })
      .onConflict((conflict) => conflict.columns(['story', 'other']).doNothing())
      .execute()
}

/** Counts the stories anew after their articles changed, and marks them to be compared; empty ones go. */
export async function refreshStories(db: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  for (const id of ids) {
    const members = await db
      .selectFrom('story_article')
      .innerJoin('article', 'article.seq', 'story_article.article')
      .select(({ fn }) => [
        fn.countAll<number>().as('reports'),
        fn.min('article.earliest').as('first'),
        fn.max('article.latest').as('last'),
        fn.count<number>('article.latest').as('dated'),
      ])
      .where('story_article.story', '=', id)
      .executeTakeFirstOrThrow()
    if (members.reports === 0) {
      await db.deleteFrom('story').where('id', '=', id).execute()
      continue
    }
    const named = await db
      .selectFrom('story_article')
      .innerJoin('article', 'article.seq', 'story_article.article')
      .select(['article.title', 'article.id'])
      .where('story_article.story', '=', id)
      .orderBy('article.title', (order) => order.asc().nullsLast())
      .orderBy('article.seq')
      .limit(1)
      .executeTakeFirst()
    await db
      .updateTable('story')
      .set(({ eb }) => ({
        reports: members.reports,
        undated: members.reports - members.dated,
        first_day: members.first,
        last_day: members.last,
        changed: now,
        revision: eb('revision', '+', 1),
        title: eb
          .case()
          .when('title', '=', '')
          .then(named?.title ?? named?.id ?? id)
          .else(eb.ref('title'))
          .end(),
      }))
      .where('id', '=', id)
      .execute()
  }
}

/** What is in stories, in order of arrival, the latest `limit` of it: what a story stream is filled with again. */
export async function placed(
  { db }: Pick<Store, 'db'>,
  limit: number,
): Promise<readonly { readonly article: Article; readonly storyId: string }[]> {
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.packed', 'story_article.story'])
    .orderBy('story_article.article', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse().map(({ packed, story }) => ({ article: unpack<Article>(packed), storyId: story }))
}

/** The reports of these stories and of those related to them. */
export async function reportsOf({ db }: Pick<Store, 'db'>, storyIds: readonly string[]): Promise<readonly Waiting[]> {
  if (storyIds.length === 0) return []
  const near = await db
    .selectFrom('related_story')
    .select('other')
    .where('story', 'in', [...storyIds])
    .execute()
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.seq', 'article.packed'])
    .where('story_article.story', 'in', [...new Set([...storyIds, ...near.map(({ other }) => other)])])
    .orderBy('article.seq')
    .execute()
  return rows.map(({ seq, packed }) => ({ seq, article: unpack<Article>(packed) }))
}
