import type { Span } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import { BRIEF } from '../stories.ts'
import type { EntityRow } from '../tables.ts'
import type { ChainName } from './name-rows.ts'
import { wordsOf } from './save-names.ts'

export type EntityQuery = {
  /** Words of the name, or beginnings of them; all where empty. */
  readonly text: string
  readonly kind?: string
  readonly limit: number
  readonly offset: number
}

/** Persons, bodies, places and other named things, those that most reports name first. */
export async function listEntities(
  { db }: Pick<Store, 'db'>,
  { text, kind, limit, offset }: EntityQuery,
): Promise<readonly EntityRow[]> {
  let query = db
    .selectFrom('entity')
    .selectAll('entity')
    .orderBy('entity.reports', 'desc')
    .orderBy('entity.id', 'desc')
    .limit(limit)
    .offset(offset)
  if (kind !== undefined) query = query.where('entity.kind', '=', kind)
  // names that people have made one stand under the first of them, where reports use it
  query = query.where('entity.id', 'not in', (from) =>
    from
      .selectFrom('entity_alias')
      .innerJoin('entity as main', 'main.id', 'entity_alias.main')
      .select('entity_alias.id'),
  )
  for (const word of text.trim() === '' ? [] : wordsOf(text))
    query = query.where('entity.id', 'in', (from) =>
      from
        .selectFrom('entity_word')
        .select('entity_word.entity')
        .where('entity_word.word', '>=', word)
        .where('entity_word.word', '<', `${word}\u{10FFFF}`),
    )
  return Promise.all((await query.execute()).map((entity) => withAliases(db, entity)))
}

/** The ids that stand for an entity: those that people have made one with it too, its main one first. */
async function idsOf(db: Store['db'], id: string): Promise<readonly string[]> {
  const alias = await db.selectFrom('entity_alias').select('main').where('id', '=', id).executeTakeFirst()
  const main = alias?.main ?? id
  const others = await db.selectFrom('entity_alias').select('id').where('main', '=', main).orderBy('id').execute()
  return [main, ...others.map((other) => other.id)]
}

/** An entity with the counts of those that are one with it. */
async function withAliases(db: Store['db'], entity: EntityRow): Promise<EntityRow> {
  const [, ...others] = await idsOf(db, entity.id)
  if (others.length === 0) return entity
  const rows = await db.selectFrom('entity').selectAll().where('id', 'in', others).execute()
  return {
    ...entity,
    reports: rows.reduce((sum, { reports }) => sum + reports, entity.reports),
    mentions: rows.reduce((sum, { mentions }) => sum + mentions, entity.mentions),
  }
}

export type EntityPage = {
  readonly entity: EntityRow
  /** The forms by which it is named, the commonest first, and which outlets use each how often. */
  readonly names: readonly {
    readonly text: string
    readonly count: number
    readonly outlets: readonly { readonly outlet: string | null; readonly count: number }[]
  }[]
  readonly roles: readonly string[]
  /** Stories that name it, the latest first; `named` counts the reports in which it is. */
  readonly stories: readonly {
    readonly id: string
    readonly title: string
    readonly first_day: string | null
    readonly last_day: string | null
    readonly reports: number
    readonly named: number
  }[]
  /** How many stories name it in all. */
  readonly storyCount: number
  readonly statementCount: number
  /** Reports that names and roles were counted over, the latest; fewer than `entity.reports` where those are many. */
  readonly countedOver: number
}

/** Reports that names and roles are counted over. */
const MOST_COUNTED = 5000
const MOST_STORIES = 100
const MOST_OUTLETS = 20

/** All that is known of one entity over the collection; null where there is none of that id. */
export async function findEntity({ db }: Pick<Store, 'db'>, id: string): Promise<EntityPage | null> {
  const ids = await idsOf(db, id)
  const known = await db.selectFrom('entity').selectAll().where('id', 'in', ids).execute()
  const first = ids.flatMap((one) => known.find((row) => row.id === one) ?? [])[0]
  if (!first) return null
  const entity = {
    ...first,
    reports: known.reduce((sum, { reports }) => sum + reports, 0),
    mentions: known.reduce((sum, { mentions }) => sum + mentions, 0),
  }
  const rows = await db
    .selectFrom('entity_article')
    .innerJoin('article', 'article.seq', 'entity_article.article')
    .select(['entity_article.variants', 'entity_article.roles', 'article.outlet'])
    .where('entity_article.entity', 'in', ids)
    .orderBy('entity_article.article', 'desc')
    .limit(MOST_COUNTED)
    .execute()
  const stories = await db
    .selectFrom('entity_article')
    .innerJoin('story_article', 'story_article.article', 'entity_article.article')
    .innerJoin('story', 'story.id', 'story_article.story')
    .select(BRIEF)
    .select(({ fn }) => fn.countAll<number>().as('named'))
    .where('entity_article.entity', 'in', ids)
    .groupBy(BRIEF)
    .orderBy('story.last_day', (order) => order.desc().nullsLast())
    .orderBy('story.id')
    .limit(MOST_STORIES)
    .execute()
  const counts = await db
    .selectFrom('entity_article')
    .innerJoin('story_article', 'story_article.article', 'entity_article.article')
    .select(({ fn }) => fn.count<number>('story_article.story').distinct().as('n'))
    .where('entity_article.entity', 'in', ids)
    .executeTakeFirstOrThrow()
  const said = await db
    .selectFrom('statement')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('entity', 'in', ids)
    .executeTakeFirstOrThrow()
  return {
    entity,
    names: namesOf(rows),
    roles: byCount(rows.flatMap(({ roles }) => JSON.parse(roles) as string[])),
    stories,
    storyCount: counts.n,
    statementCount: said.n,
    countedOver: rows.length,
  }
}

function namesOf(rows: readonly { readonly variants: string; readonly outlet: string | null }[]): EntityPage['names'] {
  const names = new Map<string, Map<string | null, number>>()
  for (const { variants, outlet } of rows)
    for (const { text, count } of JSON.parse(variants) as { text: string; count: number }[]) {
      const outlets = names.get(text) ?? new Map<string | null, number>()
      outlets.set(outlet, (outlets.get(outlet) ?? 0) + count)
      names.set(text, outlets)
    }
  return [...names]
    .map(([text, outlets]) => ({
      text,
      count: [...outlets.values()].reduce((sum, n) => sum + n, 0),
      outlets: [...outlets]
        .map(([outlet, count]) => ({ outlet, count }))
        .sort((a, b) => b.count - a.count || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1))
        .slice(0, MOST_OUTLETS),
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

function byCount(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text)
}

export type EntityStatement = {
  readonly span: Span
  /** `said`: it says so; `via`: it is the one through whom the report has what another says. */
  readonly role: 'said' | 'via'
  readonly direct: boolean
  readonly denied: boolean
  readonly cue: string | null
  /** Who is credited, nearest to the report first. */
  readonly chain: readonly ChainName[]
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly storyId: string | null
}

/** What an entity is quoted with or credited for, the latest reports first. */
export async function listStatements(
  { db }: Pick<Store, 'db'>,
  id: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly EntityStatement[]> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('article', 'article.seq', 'statement.article')
    .leftJoin('story_article', 'story_article.article', 'statement.article')
    .selectAll('statement')
    .select(['article.id', 'article.title', 'article.outlet', 'article.earliest', 'story_article.story'])
    .where('statement.entity', 'in', await idsOf(db, id))
    .orderBy('statement.article', 'desc')
    .orderBy('statement.start')
    .orderBy('statement.key')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id: articleId, start, end, quote, piece, role, direct, denied, cue, chain, ...row }) => ({
    span: { articleId, start, end, quote, ...(piece === null ? {} : { in: piece }) },
    role,
    direct: direct === 1,
    denied: denied === 1,
    cue,
    chain: JSON.parse(chain) as readonly ChainName[],
    title: row.title,
    outlet: row.outlet,
    published: row.earliest,
    storyId: row.story,
  }))
}
