import { sql } from 'kysely'
import type { Annotated } from '../../model/types.ts'
import type { Waiting } from './groupings.ts'
import { type ArticleNames, articleNames, saveArticleNames } from './names/save-names.ts'
import type { Store } from './open-store.ts'
import { type Packed, pack } from './pack.ts'
import { type Passage, passagesOf, savePassages } from './passages.ts'
import { refreshStories } from './refresh-stories.ts'
import { STATE } from './tables.ts'

/** `seq` before the first article that is still to be read by `maker`; that of the last article where all have been. */
export async function readUntil({ db }: Pick<Store, 'db'>, maker: string): Promise<number> {
  // indexes answer this alone: the articles themselves fill the better part of a large store
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min(seq) as first, (select max(seq) from article) as last from (
      select seq from article where state in (${sql.lit(STATE.received)}, ${sql.lit(STATE.grouped)})
      except select article from annotation where maker = ${maker}) as unread`.execute(db)
  const [row] = rows
  return row?.first ? Number(row.first) - 1 : Number(row?.last ?? 0)
}

/** Articles that the language room has not read, or an earlier version of it (`maker`) has; oldest first. */
export async function unread(
  store: Pick<Store, 'db'>,
  { maker, limit, after }: { readonly maker: string; readonly limit: number; readonly after: number },
): Promise<readonly Waiting[]> {
  const rows = await store.db
    .selectFrom('article')
    .leftJoin('annotation', 'annotation.article', 'article.seq')
    .select(['article.seq', 'article.packed'])
    .where(({ or, eb }) => or([eb('annotation.article', 'is', null), eb('annotation.maker', '!=', maker)]))
    .where('article.state', '!=', STATE.failed)
    .where('article.seq', '>', after)
    .orderBy('article.seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, packed }) => ({ seq, article: packed }))
}

/** What was read in an article, as it is kept. */
export type Reading = {
  readonly packed: Packed<Annotated>
  readonly passages: readonly Passage[]
  readonly names: ArticleNames
}

export function readingOf(annotated: Annotated): Reading {
  return { packed: pack(annotated), passages: passagesOf(annotated), names: articleNames(annotated) }
}

/** Keeps what was read in articles, with the passages by which they are found; stories that had an older reading wait. */
export function saveAnnotations(
  store: Store,
  read: readonly { readonly seq: number; readonly reading: Reading }[],
  { maker, now }: { readonly maker: string; readonly now: string },
): Promise<void> {
  return store.write(async (db) => {
    const again = await db
      .selectFrom('annotation')
      .innerJoin('story_article', 'story_article.article', 'annotation.article')
      .select('story_article.story')
      .distinct()
      .where('annotation.article', 'in', [-1, ...read.map(({ seq }) => seq)])
      .execute()
    const there = await db
      .selectFrom('article')
      .select('seq')
      .where('seq', 'in', [-1, ...read.map(({ seq }) => seq)])
      .execute()
    const left = new Set(there.map(({ seq }) => seq))
    const kept = read.filter(({ seq }) => left.has(seq)) // others were purged in the meantime
    if (kept.length === 0) return
    await db
      .insertInto('annotation')
      .values(kept.map(({ seq, reading }) => ({ article: seq, maker, packed: Buffer.from(reading.packed) })))
      .onConflict((conflict) =>
        conflict.column('article').doUpdateSet(({ ref }) => ({ maker, packed: ref('excluded.packed') })),
      )
      .execute()
    await savePassages(
      db,
      kept.map(({ seq, reading }) => ({ seq, passages: reading.passages })),
    )
    await saveArticleNames(
      db,
      kept.map(({ seq, reading }) => ({ seq, names: reading.names })),
    )
    await refreshStories(
      db,
      again.map(({ story }) => story),
      now,
    )
  })
}

/** An article that cannot be read any further: it stays, with the reason, and is not tried again. */
export function saveFailure(store: Store, seq: number, error: string): Promise<void> {
  return store.write(async (db) => {
    await db.updateTable('article').set({ state: STATE.failed, error }).where('seq', '=', seq).execute()
  })
}
