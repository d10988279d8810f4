import { sql, type Transaction } from 'kysely'
import type { Article } from '../../model/types.ts'
import type { Store } from './open-store.ts'
import { unpack } from './pack.ts'
import { refreshStories } from './refresh-stories.ts'
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
 * Stories to which a report comes in later than others that were published on a later day: the stream saw them in another
 * order than a reader would, so the story is to be looked at again as a whole.
 */
async function lateStories(db: Transaction<Tables>, groupings: readonly Grouping[]): Promise<readonly string[]> {
  const articles = await db
    .selectFrom('article')
    .select(['seq', 'latest'])
    .where(
      'seq',
      'in',
      groupings.map(({ seq }) => seq),
    )
    .execute()
  const stories = await db
    .selectFrom('story')
    .select(['id', 'last_day', 'undated'])
    .where('id', 'in', [...new Set(groupings.map(({ storyId }) => storyId))])
    .execute()
  const days = new Map(articles.map(({ seq, latest }) => [seq, latest]))
  const found = new Map(stories.map((story) => [story.id, story]))
  const late = groupings.filter(({ seq, storyId }) => {
    const [latest, story] = [days.get(seq) ?? null, found.get(storyId)]
    if (latest === null || story === undefined) return false
    return story.undated > 0 || (story.last_day !== null && latest < story.last_day)
  })
  return [...new Set(late.map(({ storyId }) => storyId))]
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
    const grouped = await db
      .updateTable('article')
      .set({ state: STATE.grouped })
      .where('seq', 'in', [-1, ...groupings.map(({ seq }) => seq)])
      .returning('seq')
      .execute()
    const there = new Set(grouped.map(({ seq }) => seq))
    const placed = groupings.filter(({ seq }) => there.has(seq)) // others were purged in the meantime
    const was = await storiesOf(db, [...there])
    const touched = new Set(was.values())
    const moved = placed.some(({ seq, storyId }) => was.has(seq) && was.get(seq) !== storyId)
    if (placed.length > 0) {
      if (regrouped.length === 0) await markRegroup(db, await lateStories(db, placed))
      const merges = placed.flatMap(({ merged }) => merged)
      // the stream names the story after its merges: an article goes there straight
      await ensureStories(db, [...placed.map(({ storyId }) => storyId), ...merges.map(({ into }) => into)], now)
      await place(db, placed)
      for (const { storyId } of placed) touched.add(storyId)
      const gone = new Map<string, string>()
      for (const { mergedStoryId, into } of merges) {
        await mergeStory(db, mergedStoryId, into)
        gone.set(mergedStoryId, into)
        touched.delete(mergedStoryId)
        touched.add(into)
      }
      const current = (id: string): string => {
        const into = gone.get(id)
        return into === undefined ? id : current(into)
      }
      await relate(
        db,
        placed.flatMap(({ related }) => related.map(([a, b]) => [current(a), current(b)] as const)),
      )
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
  for (const some of parts(storyIds))
    await db
      .insertInto('setting')
      .values(some.map((id) => ({ name: regroupMark(id), value: '' })))
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

/** Columns of a row times rows stay well under the parameters that any database takes in one statement. */
const ROWS_AT_ONCE = 90

function* parts<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let i = 0; i < items.length; i += ROWS_AT_ONCE) yield items.slice(i, i + ROWS_AT_ONCE)
}

/** The stories in which these articles are. */
async function storiesOf(db: Transaction<Tables>, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('story_article')
    .select(['article', 'story'])
    .where('article', 'in', [-1, ...seqs])
    .execute()
  return new Map(rows.map(({ article, story }) => [article, story]))
}

async function place(db: Transaction<Tables>, groupings: readonly Grouping[]): Promise<void> {
  const stories = new Map(groupings.map(({ seq, storyId }) => [seq, storyId]))
  for (const some of parts([...stories]))
    await db
      .insertInto('story_article')
      .values(some.map(([article, story]) => ({ article, story })))
      .onConflict((conflict) => conflict.column('article').doUpdateSet(({ ref }) => ({ story: ref('excluded.story') })))
      .execute()
}

async function ensureStories(db: Transaction<Tables>, ids: readonly string[], now: string): Promise<void> {
  const empty = { title: '', first_day: null, last_day: null, reports: 0, undated: 0, revision: 0, compared: -1 }
  for (const some of parts([...new Set(ids)]))
    await db
      .insertInto('story')
      .values(some.map((id) => ({ id, ...empty, changed: now })))
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
  await relate(
    db,
    links.map(({ other }) => [into, other] as const),
  )
  await db.deleteFrom('story').where('id', '=', from).execute()
}

/** Relates stories to each other, in both directions, where both are there. */
async function relate(db: Transaction<Tables>, pairs: readonly (readonly [string, string])[]): Promise<void> {
  if (pairs.length === 0) return
  const known = new Set<string>()
  for (const some of parts([...new Set(pairs.flat())]))
    for (const { id } of await db.selectFrom('story').select('id').where('id', 'in', some).execute()) known.add(id)
  const rows = pairs
    .filter(([a, b]) => a !== b && known.has(a) && known.has(b))
    .flatMap(([a, b]) => [
      { story: a, other: b },
      { story: b, other: a },
    ])
  for (const some of parts(rows))
    await db
      .insertInto('related_story')
      .values(some)
      .onConflict((conflict) => conflict.columns(['story', 'other']).doNothing())
      .execute()
}

/** What is in stories, in order of arrival, so many at a time, the latest `most` of it: what a story stream is filled with again. */
export async function* placed(
  { db }: Pick<Store, 'db'>,
  { most, atOnce }: { readonly most: number; readonly atOnce: number },
): AsyncGenerator<readonly { readonly article: Article; readonly storyId: string }[]> {
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
      .select(['article.seq', 'article.packed', 'story_article.story'])
      .where('story_article.article', '>', after)
      .orderBy('story_article.article')
      .limit(atOnce)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ packed, story }) => ({ article: unpack<Article>(packed), storyId: story }))
    after = last.seq
  }
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
