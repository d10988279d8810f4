import { sql } from 'kysely'
import type { Span } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import { BRIEF } from '../stories.ts'
import { sourceKey } from './outlet-rows.ts'

export type OutletLine = {
  readonly name: string
  readonly reports: number
  readonly first_day: string | null
  readonly last_day: string | null
}

/** The outlets whose reports are in the collection, by name. */
export async function listOutlets(
  { db }: Pick<Store, 'db'>,
  { text, limit, offset }: { readonly text: string; readonly limit: number; readonly offset: number },
): Promise<readonly OutletLine[]> {
  let query = db
    .selectFrom('article')
    .select(({ fn }) => [
      'outlet as name',
      fn.countAll<number>().as('reports'),
      fn.min('earliest').as('first_day'),
      fn.max('latest').as('last_day'),
    ])
    .where('outlet', 'is not', null)
    .groupBy('outlet')
    .orderBy('outlet')
    .limit(limit)
    .offset(offset)
  const wanted = text.trim().toLowerCase()
  if (wanted !== '')
    query = query.where(({ eb, fn }) => eb(fn<string>('lower', ['outlet']), 'like', `%${escaped(wanted)}%`))
  const rows = await query.execute()
  return rows.flatMap(({ name, ...row }) => (name === null ? [] : [{ name, ...row }]))
}

/** The names of outlets alone, the first in the alphabet: from one to the next in the index, whatever the number of reports. */
export async function outletNames({ db }: Pick<Store, 'db'>, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string | null }>`
    with recursive found (name) as (
      select min(outlet) from article
      union all
      select (select min(outlet) from article where outlet > found.name) from found where found.name is not null)
    select name from found limit ${limit}`.execute(db)
  return rows.flatMap(({ name }) => name ?? [])
}

/** Signs that stand for others in a pattern stand for one of anything: a little more may be found, never less. */
function escaped(text: string): string {
  return text.replace(/[%\\]/g, '_')
}

/** How often, in how many stories, and a few passages that show it. */
export type Dependence = {
  readonly name: string
  readonly kind: 'outlet' | 'agency'
  /** Whether reports of its own are in the collection. */
  readonly here: boolean
  /** Reports of which it is known who had it from whom. */
  readonly reports: number
  /** Reports that share text where it is not known which came first. */
  readonly unsure: number
  readonly stories: number
  readonly examples: readonly {
    readonly storyId: string
    readonly articleId: string
    readonly basis: 'reuse' | 'credit'
    readonly sure: boolean
    readonly share: number | null
    /** The dependent report's passage, then the other's where the two share it; empty where only the byline credits. */
    readonly evidence: readonly Span[]
  }[]
}

type OwnName = {
  /** What is named, and its id over the collection where it is an entity. */
  readonly thing: string
  readonly entity: string | null
  /** The outlet's own form, and the one that most others of the story use. */
  readonly form: string
  readonly others: string
  /** Other outlets that use it. */
  readonly users: number
  readonly storyId: string
  readonly span: Span
  readonly example: Span
}

type Silence = {
  readonly storyId: string
  readonly title: string
  readonly claimId: string
  readonly question: string
  /** Outlets, or reports without one, that tell it. */
  readonly tellers: number
  readonly example: Span
}

export type OutletPage = {
  readonly outlet: OutletLine & { readonly stories: number }
  readonly stories: readonly {
    readonly id: string
    readonly title: string
    readonly first_day: string | null
    readonly last_day: string | null
    readonly reports: number
    readonly own: number
  }[]
  /** Who depends on it. */
  readonly originates: readonly Dependence[]
  /** On whom it depends. */
  readonly passesOn: readonly Dependence[]
  readonly names: readonly OwnName[]
  readonly silences: readonly Silence[]
  readonly counts: { readonly names: number; readonly silences: number }
}

const MOST_STORIES = 100
const MOST_EXAMPLES = 3
/** Rows that are counted over, the latest. */
const MOST_ROWS = 5000
const MOST_LISTED = 100

/** What the collection shows of one outlet; null where it has no report of it. */
export async function findOutlet({ db }: Pick<Store, 'db'>, name: string): Promise<OutletPage | null> {
  const line = await db
    .selectFrom('article')
    .leftJoin('story_article', 'story_article.article', 'article.seq')
    .select(({ fn }) => [
      fn.countAll<number>().as('reports'),
      fn.min('article.earliest').as('first_day'),
      fn.max('article.latest').as('last_day'),
      fn.count<number>('story_article.story').distinct().as('stories'),
    ])
    .where('article.outlet', '=', name)
    .executeTakeFirstOrThrow()
  if (line.reports === 0) return null
  const stories = await db
    .selectFrom('article')
    .innerJoin('story_article', 'story_article.article', 'article.seq')
    .innerJoin('story', 'story.id', 'story_article.story')
    .select(BRIEF)
    .select(({ fn }) => fn.countAll<number>().as('own'))
    .where('article.outlet', '=', name)
    .groupBy(BRIEF)
    .orderBy('story.last_day', (order) => order.desc().nullsLast())
    .orderBy('story.id')
    .limit(MOST_STORIES)
    .execute()
  const of = db
    .selectFrom('dependence')
    .innerJoin('story', 'story.id', 'dependence.story')
    .selectAll('dependence')
    .orderBy('story.changed', 'desc')
    .orderBy('dependence.article')
    .limit(MOST_ROWS)
  const names = await db
    .selectFrom('own_name')
    .innerJoin('story', 'story.id', 'own_name.story')
    .selectAll('own_name')
    .where('own_name.outlet', '=', name)
    .orderBy('story.changed', 'desc')
    .orderBy('own_name.users', 'desc')
    .limit(MOST_LISTED)
    .execute()
  const silences = await db
    .selectFrom('silence')
    .innerJoin('story', 'story.id', 'silence.story')
    .selectAll('silence')
    .select('story.title')
    .where('silence.outlet', '=', name)
    .orderBy('story.changed', 'desc')
    .orderBy('silence.tellers', 'desc')
    .limit(MOST_LISTED)
    .execute()
  const count = async (table: 'own_name' | 'silence'): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('outlet', '=', name)
      .executeTakeFirstOrThrow()
    return row.n
  }
  const originates = dependencesOf(await of.where('source_key', '=', sourceKey(name)).execute(), ({ outlet }) => outlet)
  const passesOn = dependencesOf(await of.where('outlet', '=', name).execute(), ({ source }) => source)
  const here = await db
    .selectFrom('article')
    .select('outlet')
    .distinct()
    .where('outlet', 'in', ['', ...originates.map((one) => one.name), ...passesOn.map((one) => one.name)])
    .execute()
  const known = new Set(here.map(({ outlet }) => outlet))
  return {
    outlet: { name, ...line },
    stories,
    originates: originates.map((one) => ({ ...one, here: known.has(one.name) })),
    passesOn: passesOn.map((one) => ({ ...one, here: known.has(one.name) })),
    names: names.map(({ story, outlet: _, span, example, ...row }) => ({
      ...row,
      storyId: story,
      span: JSON.parse(span) as Span,
      example: JSON.parse(example) as Span,
    })),
    silences: silences.map(({ story, outlet: _, claim, example, ...row }) => ({
      ...row,
      storyId: story,
      claimId: claim,
      example: JSON.parse(example) as Span,
    })),
    counts: { names: await count('own_name'), silences: await count('silence') },
  }
}

type Row = {
  readonly story: string
  readonly outlet: string
  readonly article: string
  readonly kind: string
  readonly source: string
  readonly basis: string
  readonly sure: number
  readonly share: string | null
  readonly evidence: string
}

/** Dependences by the other party, those of most reports first. */
function dependencesOf(rows: readonly Row[], partyOf: (row: Row) => string): Omit<Dependence, 'here'>[] {
  return [...Map.groupBy(rows, (row) => sourceKey(partyOf(row))).values()]
    .flatMap((own): Omit<Dependence, 'here'>[] => {
      const [first] = own
      if (!first) return []
      const sure = new Set(own.filter((row) => row.sure === 1).map(({ article }) => article))
      const all = new Set(own.map(({ article }) => article))
      return [
        {
          name: partyOf(first),
          kind: partyOf(first) === first.source && first.kind === 'agency' ? 'agency' : 'outlet',
          reports: sure.size,
          unsure: all.size - sure.size,
          stories: new Set(own.map(({ story }) => story)).size,
          examples: own
            .toSorted((a, b) => b.sure - a.sure)
            .slice(0, MOST_EXAMPLES)
            .map(({ story, article, basis, sure, share, evidence }) => ({
              storyId: story,
              articleId: article,
              basis: basis === 'reuse' ? 'reuse' : 'credit',
              sure: sure === 1,
              share: share === null ? null : Number(share),
              evidence: JSON.parse(evidence) as Span[],
            })),
        },
      ]
    })
    .sort((a, b) => b.reports - a.reports || b.unsure - a.unsure || (a.name < b.name ? -1 : 1))
}
