import type { SelectQueryBuilder, Transaction } from 'kysely'
import { redactDecisions } from './decisions/redact.ts'
import { forgetNames, nameAsRead } from './names/save-names.ts'
import type { Store } from './open-store.ts'
import { forgetOutlets } from './outlets/save-outlets.ts'
import { placeStories, relateAgain } from './place-stories.ts'
import { refreshStories } from './refresh-stories.ts'
import type { Tables } from './tables.ts'
import { forgetDatedEvents } from './timeline/dated-events.ts'

/** What is to go; at least one of the three. */
export type PurgeQuery = {
  readonly articleId?: string
  /** All that came from this source. */
  readonly origin?: string
  /** All that came in before this time (ISO 8601, UTC). */
  readonly before?: string
  /** Not what came from these sources. */
  readonly except?: readonly string[]
}

export type PurgeOptions = {
  /** By whose order, for the journal: a person, or a rule. */
  readonly by: string
  readonly now: string
}

/** Articles that are deleted in one transaction, so that others can work between two. */
const AT_ONCE = 500

/**
 * Deletes articles with all that derives from them: annotations, passages, the full-text index, their places in stories,
 * and the synopses that show them. Gives their number. Throws RangeError where nothing is named.
 */
export async function purge(store: Store, query: PurgeQuery, { by, now }: PurgeOptions): Promise<number> {
  const { articleId, origin, before } = query
  if (articleId === undefined && origin === undefined && before === undefined)
    throw new RangeError('name an article, a source or a time: nothing is deleted without one')
  let total = 0
  for (;;) {
    const gone = await store.write(async (db) => {
      const wanted = wantedOf(db.selectFrom('article'), query).select(['seq', 'id']).limit(AT_ONCE)
      const rows = await wanted.execute()
      const seqs = rows.map(({ seq }) => seq)
      if (seqs.length === 0) return 0
      const stories = await db
        .selectFrom('story_article')
        .select(['story', 'found'])
        .distinct()
        .where('article', 'in', seqs)
        .execute()
      const ids = [...new Set(stories.map(({ story }) => story))]
      await redactDecisions(
        db,
        rows.map(({ id }) => id),
      )
      await store.unindex(db, seqs)
      await forgetNames(db, seqs)
      await db.deleteFrom('stream').execute() // it has their words
      await db.deleteFrom('article').where('seq', 'in', seqs).execute()
      if (ids.length > 0) {
        // the synopsis quotes what has been deleted, and so may the title
        await db
          .updateTable('story')
          .set({
            title: '',
            independent: null,
            at_least: null,
            at_most: null,
            differ: null,
            compared: -1,
          })
          .where('id', 'in', ids)
          .execute()
        const related = await db.selectFrom('related_story').select('other').where('story', 'in', ids).execute()
        const near = related.map(({ other }) => other).filter((other) => !ids.includes(other))
        if (near.length > 0) await db.updateTable('story').set({ compared: -1 }).where('id', 'in', near).execute()
        await db
          .deleteFrom('synopsis')
          .where('story', 'in', [...ids, ...near])
          .execute()
        await forget(db, ids, near)
        await nameAsRead(db, [...ids, ...near])
        // an article that is gone ties nothing together any more
        const placed = await placeStories(db, [...new Set(stories.map(({ found }) => found))], now)
        await relateAgain(db, placed)
        await refreshStories(db, [...new Set([...ids, ...near, ...placed])], now)
      }
      await db
        .insertInto('purge')
        .values({ at: now, by, origin: origin ?? null, before: before ?? null, articles: seqs.length })
        .execute()
      return seqs.length
    })
    total += gone
    if (gone < AT_ONCE) break
  }
  if (total > 0) await store.scrub()
  return total
}

/** The articles that a purge is for. */
export function wantedOf<Result>(
  articles: SelectQueryBuilder<Tables, 'article', Result>,
  { articleId, origin, before, except = [] }: PurgeQuery,
): SelectQueryBuilder<Tables, 'article', Result> {
  let wanted = articles
  if (articleId !== undefined) wanted = wanted.where('id', '=', articleId)
  if (origin !== undefined) wanted = wanted.where('origin', '=', origin)
  if (before !== undefined) wanted = wanted.where('received', '<', before)
  if (except.length > 0)
    wanted = wanted.where((where) => where.or([where('origin', 'is', null), where('origin', 'not in', [...except])]))
  return wanted
}

/** Removes what is kept of stories' synopses for lists and alerts: it quotes reports of related stories too. */
async function forget(db: Transaction<Tables>, ids: readonly string[], near: readonly string[]): Promise<void> {
  await db
    .deleteFrom('claim')
    .where('story', 'in', [...ids, ...near])
    .execute()
  await db
    .deleteFrom('decision_effect')
    .where('story', 'in', [...ids, ...near])
    .execute()
  await forgetOutlets(db, [...ids, ...near])
  await forgetDatedEvents(db, [...ids, ...near])
  // the rows stay, so that nothing is told twice
  const told = db.updateTable('hit').set({ detail: 'what this told of was deleted' }).where('article', 'is', null)
  await told.set({ title: '' }).where('story', 'in', ids).execute()
  if (near.length > 0) await told.where('story', 'in', near).execute()
}
