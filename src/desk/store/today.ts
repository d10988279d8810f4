import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Answer } from './claim-rows.ts'
import { ALONE } from './looked.ts'
import type { Store } from './open-store.ts'
import { LINE, lineOf, type StoryLine } from './stories.ts'
import type { LookedRow, StoryRow, Tables } from './tables.ts'

/** What has come to a story since a reader looked at it: counts that rose by so many. */
type News = {
  /** When the reader looked last. */
  readonly looked: string
  readonly reports: number
  readonly differ: number
  readonly independent: number
}

export type TodayLine = StoryLine & {
  /** Null where the reader has never looked at it. */
  readonly news: News | null
  /** The points on which accounts differ that count most, with the different answers. */
  readonly differing: readonly {
    readonly claimId: string
    readonly question: string
    readonly answers: readonly Answer[]
  }[]
}

/** A place in a reader's list; `rank` 0: with news, 1: never looked at, 2: nothing new. */
export type TodayPlace = { readonly rank: number; readonly changed: string; readonly id: string }

export type TodayQuery = {
  readonly reader: string
  readonly limit: number
  readonly after?: TodayPlace
  /** Only those with at least so many reports. */
  readonly reports: number
  readonly differing?: boolean
  /** Only those that changed later. */
  readonly since?: string
}

const RANKS = [0, 1, 2] as const
/** Differing points that a list shows of each story. */
const MOST_POINTS = 3

/**
 * Stories as a reader wants them: first those looked at before that have news, then those never looked at, then the rest;
 * within each, those that changed last first. `next` is null at the end.
 */
export async function listToday(
  store: Pick<Store, 'db'>,
  { reader, limit, after, ...wanted }: TodayQuery,
): Promise<{ readonly stories: readonly TodayLine[]; readonly next: TodayPlace | null }> {
  const found: { readonly rank: number; readonly row: Row }[] = []
  for (const rank of RANKS) {
    if (rank < (after?.rank ?? 0) || found.length >= limit) continue
    const rows = await rowsOf(store.db, rank, {
      reader,
      ...wanted,
      limit: limit - found.length,
      ...(after?.rank === rank ? { after } : {}),
    })
    found.push(...rows.map((row) => ({ rank, row })))
  }
  const points = await pointsOf(
    store,
    found.map(({ row }) => row.id),
  )
  const last = found.at(-1)
  return {
    stories: found.map(({ row: { look, ...row } }) => ({
      ...lineOf(row),
      news: look === null ? null : newsOf(row, look),
      differing: points.get(row.id) ?? [],
    })),
    next: last && found.length === limit ? { rank: last.rank, changed: last.row.changed, id: last.row.id } : null,
  }
}

type Row = Omit<StoryRow, 'undated' | 'alerted' | 'decided'> & { readonly look: LookedRow | null }

async function rowsOf(
  db: Store['db'],
  rank: (typeof RANKS)[number],
  { reader, limit, after, reports, differing, since }: TodayQuery,
): Promise<Row[]> {
  const narrowed = <T extends SelectQueryBuilder<Tables, 'story', unknown>>(query: T): T => {
    let narrow: SelectQueryBuilder<Tables, 'story', unknown> = query
      .orderBy('story.changed', 'desc')
      .orderBy('story.id', 'desc')
      .limit(limit)
    // the usual case in words that the index of stories with several reports is made for
    if (reports > 1) narrow = narrow.where('story.reports', '>', sql.lit(1))
    if (reports > 2) narrow = narrow.where('story.reports', '>=', reports)
    if (since !== undefined) narrow = narrow.where('story.changed', '>', since)
    if (differing === true) narrow = narrow.where('story.differ', '>', 0)
    if (after)
      narrow = narrow.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('story.changed', 'story.id'), '<', tuple(after.changed, after.id)),
      )
    return narrow as T
  }
  const columns = LINE.map((column) => `story.${column}` as const)
  if (rank === 1) {
    const rows = await narrowed(db.selectFrom('story'))
      .select(columns)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('looked')
              .select('looked.story')
              .where('looked.reader', '=', reader)
              .whereRef('looked.story', '=', 'story.id'),
          ),
        ),
      )
      .execute()
    return rows.map((row) => ({ ...row, look: null }))
  }
  const isNew: Expression<SqlBool> = sql`(story.reports > looked.reports or coalesce(story.differ, 0) > looked.differ
    or coalesce(story.independent, ${sql.lit(ALONE)}) > looked.independent)`
  const rows = await narrowed(
    db.selectFrom('story').innerJoin('looked', 'looked.story', 'story.id') as unknown as SelectQueryBuilder<
      Tables,
      'story',
      unknown
    >,
  )
    .select(columns)
    .select([
      sql<string>`looked.at`.as('look_at'),
      sql<number>`looked.reports`.as('look_reports'),
      sql<number>`looked.differ`.as('look_differ'),
      sql<number>`looked.independent`.as('look_independent'),
    ])
    .where(sql<SqlBool>`looked.reader = ${reader}`)
    .where(rank === 0 ? isNew : sql<SqlBool>`not ${isNew}`)
    .execute()
  return rows.map(({ look_at, look_reports, look_differ, look_independent, ...row }) => ({
    ...row,
    look: {
      reader,
      story: row.id,
      at: look_at,
      reports: look_reports,
      differ: look_differ,
      independent: look_independent,
    },
  }))
}

function newsOf({ reports, differ, independent }: Omit<Row, 'look'>, look: LookedRow): News {
  const more = (now: number, then: number): number => Math.max(0, now - then)
  return {
    looked: look.at,
    reports: more(reports, look.reports),
    differ: more(differ ?? 0, look.differ),
    independent: more(independent ?? ALONE, look.independent),
  }
}

/** The first few points on which accounts of these stories differ. */
async function pointsOf({ db }: Pick<Store, 'db'>, storyIds: readonly string[]) {
  const rows =
    storyIds.length === 0
      ? []
      : await db
          .selectFrom('claim')
          .select(['story', 'id', 'question', 'answers'])
          .where('story', 'in', [...storyIds])
          .where('verdict', '=', 'differ')
          .where('place', '<', MOST_POINTS) // what differs stands first
          .orderBy('place')
          .execute()
  const points = rows.map(({ story, id, question, answers }) => ({
    story,
    point: { claimId: id, question, answers: JSON.parse(answers) as readonly Answer[] },
  }))
  return new Map(
    [...Map.groupBy(points, ({ story }) => story)].map(([story, own]) => [story, own.map(({ point }) => point)]),
  )
}
