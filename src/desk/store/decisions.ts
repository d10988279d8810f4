import type { Transaction } from 'kysely'
import { namedIn } from '../../compare/decisions/find-again.ts'
import type { Decision } from '../../model/types.ts'
import { markRegroup } from './groupings.ts'
import type { Store } from './open-store.ts'
import { refreshStories } from './refresh-stories.ts'
import type { DecisionRow, Tables } from './tables.ts'

/** A person's correction with who made it, when and why; kept for good, also where it was taken back. */
export type StoredDecision = Omit<DecisionRow, 'decision'> & { readonly decision: Decision }

export type NewDecision = {
  /** Made by the one who decides (a UUID), so that the same sent twice is kept once. */
  readonly id: string
  readonly decision: Decision
  readonly author: string
  readonly note: string | null
}

/** Keeps a decision; the stories it touches are compared anew, and grouped anew where it is about that. */
export function addDecision(store: Store, { id, decision, author, note }: NewDecision, now: string): Promise<void> {
  return store.write(async (db) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('decision')
      .values({ id, made: now, author, note, decision: JSON.stringify(decision) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    if (Number(numInsertedOrUpdatedRows ?? 0) > 0) await touch(db, decision, now)
  })
}

/** Takes a decision back; it stays in the history. False where there is none of that id, or it is taken back already. */
export function undoDecision(store: Store, id: string, author: string, now: string): Promise<boolean> {
  return store.write(async (db) => {
    const row = await db
      .selectFrom('decision')
      .select('decision')
      .where('id', '=', id)
      .where('undone', 'is', null)
      .executeTakeFirst()
    if (!row) return false
    await db.updateTable('decision').set({ undone: now, undone_by: author }).where('id', '=', id).execute()
    await touch(db, JSON.parse(row.decision) as Decision, now)
    return true
  })
}

/** All decisions, those taken back included, in the order in which they were made. */
export async function listDecisions({ db }: Pick<Store, 'db'>): Promise<readonly StoredDecision[]> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('seq').execute()
  return rows.map((row) => ({ ...row, decision: JSON.parse(row.decision) as Decision }))
}

/** The decisions that hold. */
export async function standingDecisions(store: Pick<Store, 'db'>): Promise<readonly Decision[]> {
  return (await listDecisions(store)).filter(({ undone }) => undone === null).map(({ decision }) => decision)
}

/** Marks the stories that a decision speaks of, by the articles, stories or passages it names. */
async function touch(db: Transaction<Tables>, decision: Decision, now: string): Promise<void> {
  const ids = idsOf(decision)
  const named = await db.selectFrom('story').select('id').where('id', 'in', ids).execute()
  const holding = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('story_article.story as id')
    .where('article.id', 'in', ids)
    .execute()
  const touched = [...new Set([...named, ...holding].map(({ id }) => id))]
  await refreshStories(db, touched, now)
  if (GROUPING.has(decision.decision)) await markRegroup(db, touched)
}

/** Decisions on which story an article belongs to. */
const GROUPING: ReadonlySet<Decision['decision']> = new Set([
  'merge-stories',
  'split-story',
  'move-article',
  'not-same',
])

/** Ids that a decision names; those of passages begin with their article's (`article:f3`). */
function idsOf(decision: Decision): string[] {
  const passages = 'claim' in decision && decision.claim ? decision.claim.passages : []
  const anchored = (decision.anchors ?? []).map(({ span }) => span)
  return [
    ...namedIn(decision).flatMap((id) => [id, id.replace(/[:#/][^:#/]*$/, '')]),
    ...[...passages, ...anchored].map(({ articleId }) => articleId),
  ]
}
