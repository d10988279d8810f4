import { type SqlBool, sql, type Transaction } from 'kysely'
import type { Annotated } from '../../model/types.ts'
import type { Comparison } from './comparison-of.ts'
import { saveEffects } from './decisions/effects.ts'
import { saveStoryNames } from './names/save-names.ts'
import type { Store } from './open-store.ts'
import { saveOutlets } from './outlets/save-outlets.ts'
import type { Packed } from './pack.ts'
import { STATE, type Tables } from './tables.ts'
import { saveDatedEvents } from './timeline/dated-events.ts'

/** A story whose synopsis is older than its articles, all of which have been read; with those of related stories. */
export type Uncompared = {
  readonly storyId: string
  readonly revision: number
  readonly own: readonly Packed<Annotated>[]
  readonly related: readonly { readonly storyId: string; readonly articles: readonly Packed<Annotated>[] }[]
}

/** Eight columns each, well under the parameters that any database takes in one statement. */
const ROWS_AT_ONCE = 100
const ARTICLES_AT_ONCE = 500

/** Reports of related stories that a story is compared with; the latest are taken. */
const MOST_RELATED_REPORTS = 60

/**
 * The story that has waited longest, if any, one that somebody has decided on first; with `before`, of the others only one
 * that has not changed since then.
 */
export async function uncompared(store: Pick<Store, 'db'>, before?: string): Promise<Uncompared | null> {
  const story = (await waiting(store, { decided: true })) ?? (await waiting(store, { decided: false, before }))
  return story ? withReports(store, story.id, story.revision) : null
}

function waiting(
  { db }: Pick<Store, 'db'>,
  { decided, before }: { readonly decided: boolean; readonly before?: string | undefined },
): Promise<{ readonly id: string; readonly revision: number } | undefined> {
  return (
    db
      .selectFrom('story')
      .select(['id', 'revision'])
      .whereRef('compared', '<', 'revision')
      .where('changed', '<=', before ?? '9999')
      // one report alone is laid out when somebody asks for it, or has decided on it; in words that the indexes are made for
      .where(decided ? sql<SqlBool>`decided = 1` : sql<SqlBool>`reports > 1`)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('story_article')
              .innerJoin('article', 'article.seq', 'story_article.article')
              .leftJoin('annotation', 'annotation.article', 'story_article.article')
              .select('story_article.article')
              .whereRef('story_article.story', '=', 'story.id')
              .where('annotation.article', 'is', null)
              .where('article.state', '!=', STATE.failed),
          ),
        ),
      )
      .orderBy('changed')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
  )
}

/** The reports that a story is compared from: its own, and the latest of related stories. */
export async function withReports({ db }: Pick<Store, 'db'>, storyId: string, revision: number): Promise<Uncompared> {
  const others = await db
    .selectFrom('related_story')
    .select('other')
    .where('story', '=', storyId)
    .orderBy('other')
    .execute()
  let left = MOST_RELATED_REPORTS
  const related: { storyId: string; articles: readonly Packed<Annotated>[] }[] = []
  for (const { other } of others) {
    if (left <= 0) break
    const articles = await annotatedOf(db, other, left)
    if (articles.length === 0) continue
    related.push({ storyId: other, articles })
    left -= articles.length
  }
  return { storyId, revision, own: await annotatedOf(db, storyId, null), related }
}

async function annotatedOf(
  db: Store['db'],
  story: string,
  limit: number | null,
): Promise<readonly Packed<Annotated>[]> {
  const members = db
    .selectFrom('story_article')
    .innerJoin('annotation', 'annotation.article', 'story_article.article')
    .select(['annotation.packed', 'annotation.article'])
    .where('story_article.story', '=', story)
    .orderBy('annotation.article', 'desc')
  const rows = await (limit === null ? members : members.limit(limit)).execute()
  return rows.reverse().map(({ packed }) => packed)
}

/** Keeps a story's comparison, made for `revision`; not where the story, or a report that it quotes, has been deleted since. */
export function saveComparison(
  store: Store,
  { storyId, revision }: Pick<Uncompared, 'storyId' | 'revision'>,
  { packed, line, articleIds, entityIds, claims, names, outlets, events, decided }: Comparison,
): Promise<boolean> {
  return store.write(async (db) => {
    const row = await db.selectFrom('story').select('revision').where('id', '=', storyId).executeTakeFirst()
    if (!row || !(await areThere(db, articleIds))) return false
    await db
      .updateTable('story')
      .set({ compared: revision, error: null, ...line })
      .where('id', '=', storyId)
      .execute()
    const kept = {
      packed: Buffer.from(packed.buffer, packed.byteOffset, packed.length),
      entity_ids: JSON.stringify(entityIds),
    }
    await db
      .insertInto('synopsis')
      .values({ story: storyId, ...kept })
      .onConflict((conflict) => conflict.column('story').doUpdateSet(kept))
      .execute()
    await db.deleteFrom('claim').where('story', '=', storyId).execute()
    for (let i = 0; i < claims.length; i += ROWS_AT_ONCE)
      await db
        .insertInto('claim')
        .values(claims.slice(i, i + ROWS_AT_ONCE))
        .execute()
    await saveStoryNames(db, storyId, names)
    await saveOutlets(db, storyId, outlets)
    await saveDatedEvents(db, storyId, events)
    await saveEffects(db, storyId, decided)
    return true
  })
}

async function areThere(db: Transaction<Tables>, articleIds: readonly string[]): Promise<boolean> {
  for (let i = 0; i < articleIds.length; i += ARTICLES_AT_ONCE) {
    const wanted = articleIds.slice(i, i + ARTICLES_AT_ONCE)
    const rows = await db.selectFrom('article').select('seq').where('id', 'in', wanted).execute()
    if (rows.length < wanted.length) return false
  }
  return true
}

/** A story that cannot be compared: the last synopsis stays, with the reason, until its articles change. */
export function saveComparisonFailure(
  store: Store,
  { storyId, revision }: Pick<Uncompared, 'storyId' | 'revision'>,
  error: string,
): Promise<void> {
  return store.write(async (db) => {
    await db.updateTable('story').set({ compared: revision, error }).where('id', '=', storyId).execute()
  })
}
