import type { Transaction } from 'kysely'
import { articlesNamed, namedIn } from '../../../compare/decisions/find-again.ts'
import { isOnStories } from '../../../compare/stories/placement-outcomes.ts'
import type { Decision } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import { placeStories, relateAgain } from '../place-stories.ts'
import { refreshStories } from '../refresh-stories.ts'
import type { DecisionRow, Tables } from '../tables.ts'
import { aliasAgain } from './alias-names.ts'
import { prepare } from './prepare.ts'
import { storiesNaming } from './stories-naming.ts'

/** A person's correction with who made it, when and why; kept for good, also where it was taken back. */
export type StoredDecision = Omit<DecisionRow, 'decision'> & { readonly decision: Decision }

export type NewDecision = {
  /** Made by the one who decides (a UUID), so that the same sent twice is kept once. */
  readonly id: string
  readonly decision: Decision
  readonly author: string
  readonly note: string | null
  /** When it was made, where that was elsewhere; ISO 8601. */
  readonly made?: string
}

export type Added = {
  /** What keeps it from being kept, in words; null where it is kept. */
  readonly fault: string | null
  /** Stories that are compared anew. */
  readonly storyIds: readonly string[]
}

/**
 * Keeps a decision, with the passages it was made on; stories it is about are made and compared anew. What names an
 * article, a story or a passage that is not here is not kept, unless `lenient`: it may come later (an import).
 */
export function addDecision(
  store: Store,
  { id, decision: given, author, note, made }: NewDecision,
  now: string,
  { lenient = false }: { readonly lenient?: boolean } = {},
): Promise<Added> {
  return store.write(async (db) => {
    const known = await db.selectFrom('decision').select('id').where('id', '=', id).executeTakeFirst()
    if (known) return { fault: null, storyIds: [] }
    const prepared = await prepare(db, bare(given))
    if (typeof prepared === 'string' && !lenient) return { fault: prepared, storyIds: [] }
    const decision = typeof prepared === 'string' ? bare(given) : prepared
    await db
      .insertInto('decision')
      .values({ id, made: made ?? now, author, note, decision: JSON.stringify(decision) })
      .execute()
    const articles = articlesNamed(decision)
    for (let i = 0; i < articles.length; i += AT_ONCE)
      await db
        .insertInto('decision_article')
        .values(articles.slice(i, i + AT_ONCE).map((article) => ({ decision: id, article })))
        .execute()
    return { fault: null, storyIds: await touch(db, decision, now) }
  })
}

const AT_ONCE = 200

/** Without what is kept beside it. */
function bare({ id: _, author: __, made: ___, note: ____, ...decision }: Decision): Decision {
  return decision as Decision
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

/** The decisions that hold, each with who made it, when and why: as lines of `--decisions`. */
export async function standingDecisions(store: Pick<Store, 'db'>): Promise<readonly Decision[]> {
  return (await listDecisions(store)).filter(({ undone }) => undone === null).map(asLine)
}

export function asLine({ id, author, made, note, decision }: StoredDecision): Decision {
  return { ...decision, id, author, made, ...(note === null ? {} : { note }) }
}

/** What a comparison has to respect: the decisions that hold, and the stories of the articles that those on stories name. */
export async function decisionsToRespect(store: Pick<Store, 'db'>): Promise<{
  readonly decisions: readonly Decision[]
  readonly storyOf: Readonly<Record<string, string | null>>
}> {
  const decisions = await standingDecisions(store)
  const named = [...new Set(decisions.filter(isOnStories).flatMap((one) => [...namedIn(one), ...articlesNamed(one)]))]
  const storyOf: Record<string, string | null> = {}
  for (let i = 0; i < named.length; i += AT_ONCE) {
    const rows = await store.db
      .selectFrom('story_article')
      .innerJoin('article', 'article.seq', 'story_article.article')
      .select(['article.id', 'story_article.story'])
      .where('article.id', 'in', named.slice(i, i + AT_ONCE))
      .execute()
    for (const { id, story } of rows) storyOf[id] = story
  }
  return { decisions, storyOf }
}

/** Makes and marks anew the stories that a decision speaks of, by the articles, passages or names it has. */
async function touch(db: Transaction<Tables>, decision: Decision, now: string): Promise<readonly string[]> {
  const articles = articlesNamed(decision)
  const holding = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['story_article.story', 'story_article.found'])
    .where('article.id', 'in', ['', ...articles])
    .execute()
  const touched = new Set(holding.map(({ story }) => story))
  if (isOnStories(decision)) {
    const found = [...new Set(holding.map((row) => row.found))]
    const placed = await placeStories(db, found, now)
    for (const story of placed) touched.add(story)
    await relateAgain(db, placed)
  }
  if (decision.decision === 'merge-entities' || decision.decision === 'not-same') {
    await aliasAgain(db)
    for (const story of await storiesNaming(db, decision)) touched.add(story)
  }
  const ids = [...touched]
  if (ids.length > 0) await db.updateTable('story').set({ decided: 1 }).where('id', 'in', ids).execute()
  await refreshStories(db, ids, now)
  return ids
}
