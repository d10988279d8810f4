import { sql, type Transaction } from 'kysely'
import type { Article } from '../../model/types.ts'
import { ensureStories } from './ensure-stories.ts'
import type { Store } from './open-store.ts'
import type { Packed } from './pack.ts'
import { placeStories, relateAgain } from './place-stories.ts'
import { refreshStories } from './refresh-stories.ts'
import { STATE, type Tables } from './tables.ts'

/** Articles that wait, oldest first. What has been done for each is in the store, so a crash loses no work. */
export type Waiting = { readonly seq: number; readonly article: Packed<Article> }

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
  return rows.map(({ seq, packed }) => ({ seq, article: packed }))
}

/** What the story stream said of one article. */
export type Grouping = {
  readonly seq: number
  readonly storyId: string
  /** The article of its story that it is most like; null for the first. */
  readonly nearestId: string | null
  readonly merged: readonly { readonly mergedStoryId: string; readonly into: string; readonly nearestId: string }[]
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
 * Keeps where the stream has put articles and what it has merged, makes the stories of it as people have decided, and marks
 * every story that this changes, those that lost an article too.
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
    const was = await foundBefore(db, [...there])
    const moved = placed.some(({ seq, storyId }) => was.has(seq) && was.get(seq) !== storyId)
    const found = new Set(was.values())
    const related = new Set<string>(found)
    if (placed.length > 0) {
      if (regrouped.length === 0) await markRegroup(db, await lateStories(db, placed))
      await ensureStories(
        db,
        placed.map(({ storyId }) => storyId),
        now,
      )
      // the stream names the story after its merges: an article goes there straight
      await place(db, placed)
      if (regrouped.length === 0)
        for (const some of parts(placed))
          await db
            .insertInto('stream_since')
            .values(some.map(({ seq }) => ({ article: seq })))
            .execute()
      for (const { storyId } of placed) found.add(storyId)
      const gone = new Map<string, string>()
      for (const merge of placed.flatMap(({ merged }) => merged)) {
        await mergeFound(db, merge)
        gone.set(merge.mergedStoryId, merge.into)
        found.add(merge.into)
        related.add(merge.into)
      }
      const current = (id: string): string => {
        const into = gone.get(id)
        return into === undefined ? id : current(into)
      }
      const pairs = placed.flatMap((one) => one.related.map(([a, b]) => [current(a), current(b)] as const))
      await relateFound(db, pairs)
      for (const [story] of pairs) related.add(story)
    }
    const touched = await placeStories(db, [...found], now)
    await relateAgain(db, await storiesFound(db, [...related]))
    await refreshStories(db, [...touched], now)
    if (regrouped.length > 0) await db.deleteFrom('setting').where('name', 'in', regrouped.map(regroupMark)).execute()
    return { storyIds: [...touched], moved }
  })
}

/** The stream has seen two of its stories to be one: the first article of the one hangs on one of the other from now on. */
async function mergeFound(
  db: Transaction<Tables>,
  { mergedStoryId, into, nearestId }: Grouping['merged'][number],
): Promise<void> {
  await db
    .updateTable('story_article')
    .set({ nearest: nearestId })
    .where('found', '=', mergedStoryId)
    .where('nearest', 'is', null)
    .execute()
  await db.updateTable('story_article').set({ found: into }).where('found', '=', mergedStoryId).execute()
  const links = await db.selectFrom('found_related').select('other').where('story', '=', mergedStoryId).execute()
  await db
    .deleteFrom('found_related')
    .where((where) => where.or([where('story', '=', mergedStoryId), where('other', '=', mergedStoryId)]))
    .execute()
  await relateFound(
    db,
    links.map(({ other }) => [into, other] as const),
  )
}

/** Relates stories of the stream to each other, in both directions. */
async function relateFound(db: Transaction<Tables>, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const rows = pairs
    .filter(([a, b]) => a !== b)
    .flatMap(([a, b]) => [
      { story: a, other: b },
      { story: b, other: a },
    ])
  for (const some of parts(rows))
    await db
      .insertInto('found_related')
      .values(some)
      .onConflict((conflict) => conflict.columns(['story', 'other']).doNothing())
      .execute()
}

/** The stories that the articles are in which the stream has put into these. */
async function storiesFound(db: Transaction<Tables>, found: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('story_article')
    .select('story')
    .distinct()
    .where('found', 'in', ['', ...found])
    .execute()
  return rows.map(({ story }) => story)
}

const REGROUP = 'regroup:'
const regroupMark = (storyId: string): string => `${REGROUP}${storyId}`

/** Marks stories of the stream to be grouped anew, with all that is related to them. */
async function markRegroup(db: Transaction<Tables>, storyIds: readonly string[]): Promise<void> {
  for (const some of parts(storyIds))
    await db
      .insertInto('setting')
      .values(some.map((id) => ({ name: regroupMark(id), value: '' })))
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
}

/** Stories of the stream that wait to be grouped anew. */
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

/** Where the stream had put these articles before. */
async function foundBefore(db: Transaction<Tables>, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('story_article')
    .select(['article', 'found'])
    .where('article', 'in', [-1, ...seqs])
    .execute()
  return new Map(rows.map(({ article, found }) => [article, found]))
}

async function place(db: Transaction<Tables>, groupings: readonly Grouping[]): Promise<void> {
  const rows = new Map(
    groupings.map(({ seq, storyId, nearestId }) => [
      seq,
      { article: seq, story: storyId, found: storyId, nearest: nearestId },
    ]),
  )
  for (const some of parts([...rows.values()]))
    await db
      .insertInto('story_article')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .column('article')
          .doUpdateSet(({ ref }) => ({ found: ref('excluded.found'), nearest: ref('excluded.nearest') })),
      )
      .execute()
}

/** The reports that the stream has put into these stories and into those related to them. */
export async function reportsOf({ db }: Pick<Store, 'db'>, storyIds: readonly string[]): Promise<readonly Waiting[]> {
  if (storyIds.length === 0) return []
  const near = await db
    .selectFrom('found_related')
    .select('other')
    .where('story', 'in', [...storyIds])
    .execute()
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.seq', 'article.packed'])
    .where('story_article.found', 'in', [...new Set([...storyIds, ...near.map(({ other }) => other)])])
    .orderBy('article.seq')
    .execute()
  return rows.map(({ seq, packed }) => ({ seq, article: packed }))
}
