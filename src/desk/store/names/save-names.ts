import type { Transaction } from 'kysely'
import { entityKey } from '../../../compare/entities/entity-key.ts'
import { readNameForm } from '../../../language/names/name-form.ts'
import type { Annotated } from '../../../model/types.ts'
import { unpack } from '../pack.ts'
import type { EntityArticleRow, StatementRow, Tables } from '../tables.ts'
import { type NamedRow, namedIn, type SaidRow, saidIn } from './name-rows.ts'
import type { StoryNames } from './story-names.ts'

type Rows = { readonly named: readonly EntityArticleRow[]; readonly said: readonly StatementRow[] }

/** What an article names and whom it quotes, as far as the article alone tells. */
export type ArticleNames = { readonly named: readonly NamedRow[]; readonly said: readonly SaidRow[] }

export function articleNames({ article, entities, attributions }: Annotated): ArticleNames {
  const ids = new Map(entities.map((entity) => [entity.id, entityKey(entity, article.id)]))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const idOf = (id: string): string | undefined => ids.get(id)
  return {
    named: namedIn(article.id, entities, idOf),
    said: saidIn(article.id, attributions, idOf, (id) => names.get(id)),
  }
}

/** Keeps what articles name and whom they quote in place of what they had. */
export function saveArticleNames(
  db: Transaction<Tables>,
  read: readonly { readonly seq: number; readonly names: ArticleNames }[],
): Promise<void> {
  return replace(
    db,
    read.map(({ seq }) => seq),
    {
      named: read.flatMap(({ seq, names }) => names.named.map((row) => ({ article: seq, ...row }))),
      said: read.flatMap(({ seq, names }) => names.said.map((row) => ({ article: seq, ...row }))),
    },
  )
}

/** Keeps what the reports of a story name and whom they quote, of those that are still in it. */
export async function saveStoryNames(db: Transaction<Tables>, storyId: string, names: StoryNames): Promise<void> {
  const members = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.seq', 'article.id'])
    .where('story_article.story', '=', storyId)
    .execute()
  const seqs = new Map(members.map(({ seq, id }) => [id, seq]))
  const known = names.flatMap(({ articleId, named, said }) => {
    const article = seqs.get(articleId)
    return article === undefined ? [] : [{ article, named, said }]
  })
  await replace(
    db,
    known.map(({ article }) => article),
    {
      named: known.flatMap(({ article, named }) => named.map((row) => ({ article, ...row }))),
      said: known.flatMap(({ article, said }) => said.map((row) => ({ article, ...row }))),
    },
  )
}

/** Removes what articles that are about to be deleted name; a name that nobody else uses is known no longer. */
export async function forgetNames(db: Transaction<Tables>, seqs: readonly number[]): Promise<void> {
  const rows = await db.selectFrom('entity_article').select('entity').distinct().where('article', 'in', seqs).execute()
  await replace(db, seqs, { named: [], said: [] })
  for (const { entity } of rows) await nameAgain(db, entity)
}

/** Keeps of the reports of stories only what each names by itself: what their comparison added may be of a report that is gone. */
export async function nameAsRead(db: Transaction<Tables>, storyIds: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('annotation', 'annotation.article', 'story_article.article')
    .select(['annotation.article', 'annotation.packed'])
    .where('story_article.story', 'in', storyIds)
    .execute()
  await saveArticleNames(
    db,
    rows.map(({ article, packed }) => ({ seq: article, names: articleNames(unpack<Annotated>(packed)) })),
  )
  const named = await db
    .selectFrom('entity_article')
    .select('entity')
    .distinct()
    .where('article', 'in', [-1, ...rows.map(({ article }) => article)])
    .execute()
  for (const { entity } of named) await nameAgain(db, entity)
}

/** Parameters of a statement stay well under what any database takes. */
const ROWS_AT_ONCE = 80
const ARTICLES_AT_ONCE = 500

/** Puts rows in place of those the articles have, touching only what differs. */
async function replace(db: Transaction<Tables>, seqs: readonly number[], wanted: Rows): Promise<void> {
  const there = { named: [] as EntityArticleRow[], said: [] as StatementRow[] }
  for (const some of parts(seqs, ARTICLES_AT_ONCE)) {
    there.named.push(...(await db.selectFrom('entity_article').selectAll().where('article', 'in', some).execute()))
    there.said.push(...(await db.selectFrom('statement').selectAll().where('article', 'in', some).execute()))
  }
  const named = difference(there.named, wanted.named, ({ article, entity }) => `${article} ${entity}`)
  for (const { article, entity } of named.gone)
    await db.deleteFrom('entity_article').where('article', '=', article).where('entity', '=', entity).execute()
  for (const rows of parts(named.added, ROWS_AT_ONCE)) await db.insertInto('entity_article').values(rows).execute()
  const said = difference(there.said, wanted.said, ({ article, key }) => `${article} ${key}`)
  for (const { article, key } of said.gone)
    await db.deleteFrom('statement').where('article', '=', article).where('key', '=', key).execute()
  for (const rows of parts(said.added, ROWS_AT_ONCE)) await db.insertInto('statement').values(rows).execute()
  await count(db, named)
}

function difference<Row extends object>(there: readonly Row[], wanted: readonly Row[], keyOf: (row: Row) => string) {
  const text = (row: Row): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
  const known = new Map(there.map((row) => [keyOf(row), text(row)]))
  const asked = new Map(wanted.map((row) => [keyOf(row), text(row)]))
  return {
    gone: there.filter((row) => asked.get(keyOf(row)) !== text(row)),
    added: wanted.filter((row) => known.get(keyOf(row)) !== text(row)),
  }
}

type Count = { name: string; kind: string; reports: number; mentions: number; readonly words: Set<string> }

/** Counts over the collection follow each change, so that a list need not count. */
async function count(
  db: Transaction<Tables>,
  { gone, added }: { readonly gone: readonly EntityArticleRow[]; readonly added: readonly EntityArticleRow[] },
): Promise<void> {
  const counts = new Map<string, Count>()
  const add = ({ entity, name, kind, mentions, variants }: EntityArticleRow, sign: 1 | -1): void => {
    const known = counts.get(entity) ?? { name, kind, reports: 0, mentions: 0, words: new Set() }
    known.reports += sign
    known.mentions += sign * mentions
    if (sign > 0) {
      known.name = name
      for (const word of wordsIn(variants)) known.words.add(word)
    }
    counts.set(entity, known)
  }
  for (const row of gone) add(row, -1)
  for (const row of added) add(row, 1)
  const rows = [...counts].map(([id, { words: _, ...row }]) => ({ id, ...row }))
  for (const some of parts(rows, ROWS_AT_ONCE))
    await db
      .insertInto('entity')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ eb, ref }) => ({
          reports: eb('entity.reports', '+', ref('excluded.reports')),
          mentions: eb('entity.mentions', '+', ref('excluded.mentions')),
        })),
      )
      .execute()
  const fewer = rows.filter(({ reports }) => reports < 0).map(({ id }) => id)
  for (const some of parts(fewer, ARTICLES_AT_ONCE))
    await db.deleteFrom('entity').where('id', 'in', some).where('reports', '<=', 0).execute()
  const words = [...counts].flatMap(([entity, { words }]) => [...words].map((word) => ({ word, entity })))
  for (const some of parts(words, ROWS_AT_ONCE))
    await db
      .insertInto('entity_word')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Names an entity by what the articles that are left call it, after some have gone. */
async function nameAgain(db: Transaction<Tables>, entity: string): Promise<void> {
  const names = await db
    .selectFrom('entity_article')
    .select(({ fn }) => ['name', 'kind', fn.countAll<number>().as('n')])
    .where('entity', '=', entity)
    .groupBy(['name', 'kind'])
    .orderBy('n', 'desc')
    .orderBy('name')
    .execute()
  const [first] = names
  if (!first) return
  await db.updateTable('entity').set({ name: first.name, kind: first.kind }).where('id', '=', entity).execute()
  await db.deleteFrom('entity_word').where('entity', '=', entity).execute()
  const rows = await db
    .selectFrom('entity_article')
    .select('variants')
    .distinct()
    .where('entity', '=', entity)
    .execute()
  const words = new Set(rows.flatMap(({ variants }) => wordsIn(variants)))
  for (const some of parts([...words], ROWS_AT_ONCE))
    await db
      .insertInto('entity_word')
      .values(some.map((word) => ({ word, entity })))
      .execute()
}

/** The words of all forms of a name that an article uses. */
function wordsIn(variants: string): string[] {
  return (JSON.parse(variants) as { readonly text: string }[]).flatMap(({ text }) => wordsOf(text))
}

/** The words by which a name is found: lower case, without accents. */
export function wordsOf(name: string): string[] {
  return [...new Set(readNameForm(name).words)]
}

function* parts<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
}
