import type { Transaction } from 'kysely'
import { DECISION_RULES, type Outcome } from '../../../compare/decisions/by-whom.ts'
import type { TraceEntry } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import { listDecisions, type StoredDecision } from './decisions.ts'

/** What became of a decision, and why, in words. `waiting`: what it is about has not been compared since. */
type Effect = {
  readonly outcome: Outcome | 'waiting'
  readonly reason: string | null
  /** Ids of what it is about, as the synopsis has them. */
  readonly targets: readonly string[]
}

export type DecisionWithEffect = StoredDecision & {
  /** Null where it was taken back. */
  readonly effect: Effect | null
}

const OUTCOMES: readonly Outcome[] = ['applied', 'overruled', 'lost']

/** Keeps what became of the decisions that bear on a story, as its comparison tells it (`told`: entries of decisions). */
export async function saveEffects(db: Transaction<Tables>, story: string, told: readonly TraceEntry[]): Promise<void> {
  await db.deleteFrom('decision_effect').where('story', '=', story).execute()
  const ids = [...new Set(told.flatMap(({ ids: [id] }) => id ?? []))]
  if (ids.length === 0) return
  const known = await db.selectFrom('decision').select('id').where('id', 'in', ids).execute()
  for (const { id } of known) {
    const own = told.filter((entry) => entry.ids[0] === id)
    const outcome = OUTCOMES.find((one) => own.some(({ rule }) => rule === DECISION_RULES[one])) ?? 'lost'
    const entries = own.filter(({ rule }) => rule === DECISION_RULES[outcome])
    await db
      .insertInto('decision_effect')
      .values({
        story,
        decision: id,
        outcome,
        reason: entries[0]?.reason ?? '',
        targets: JSON.stringify([...new Set(entries.flatMap((entry) => entry.ids.slice(1)))]),
      })
      .execute()
  }
}

/** All decisions with what became of each, those taken back included, in the order in which they were made. */
export async function decisionsWithEffects(store: Pick<Store, 'db'>): Promise<readonly DecisionWithEffect[]> {
  const rows = await store.db.selectFrom('decision_effect').selectAll().orderBy('story').execute()
  return withEffects(store, await listDecisions(store), rows)
}

/** The decisions that bear on a story, or name one of its articles; those taken back included. */
export async function decisionsOfStory(
  store: Pick<Store, 'db'>,
  storyId: string,
): Promise<readonly DecisionWithEffect[]> {
  const rows = await store.db.selectFrom('decision_effect').selectAll().where('story', '=', storyId).execute()
  const naming = await store.db
    .selectFrom('decision_article')
    .innerJoin('article', 'article.id', 'decision_article.article')
    .innerJoin('story_article', 'story_article.article', 'article.seq')
    .select('decision_article.decision')
    .distinct()
    .where('story_article.story', '=', storyId)
    .execute()
  const wanted = new Set([...rows, ...naming].map(({ decision }) => decision))
  const decisions = (await listDecisions(store)).filter(({ id }) => wanted.has(id))
  return withEffects(store, decisions, rows)
}

type Row = { readonly decision: string; readonly outcome: string; readonly reason: string; readonly targets: string }

async function withEffects(
  { db }: Pick<Store, 'db'>,
  decisions: readonly StoredDecision[],
  rows: readonly Row[],
): Promise<readonly DecisionWithEffect[]> {
  const byDecision = Map.groupBy(rows, ({ decision }) => decision)
  const waiting = new Set(
    (
      await db
        .selectFrom('decision_article')
        .innerJoin('article', 'article.id', 'decision_article.article')
        .innerJoin('story_article', 'story_article.article', 'article.seq')
        .innerJoin('story', 'story.id', 'story_article.story')
        .select('decision_article.decision')
        .distinct()
        .where('story.decided', '=', 1)
        .whereRef('story.compared', '<', 'story.revision')
        .execute()
    ).map(({ decision }) => decision),
  )
  return decisions.map((decision) => {
    if (decision.undone !== null) return { ...decision, effect: null }
    return { ...decision, effect: effectOf(byDecision.get(decision.id) ?? [], waiting.has(decision.id)) }
  })
}

function effectOf(rows: readonly Row[], isWaiting: boolean): Effect {
  const outcome = OUTCOMES.find((one) => rows.some((row) => row.outcome === one))
  if (isWaiting && outcome !== 'applied') return { outcome: 'waiting', reason: null, targets: [] }
  if (outcome === undefined) return { outcome: 'lost', reason: 'what it speaks of is not here', targets: [] }
  const own = rows.filter((row) => row.outcome === outcome)
  return {
    outcome,
    reason: own[0]?.reason ?? null,
    targets: [...new Set(own.flatMap(({ targets }) => JSON.parse(targets) as string[]))],
  }
}
