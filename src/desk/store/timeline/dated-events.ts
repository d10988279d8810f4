import type { Transaction } from 'kysely'
import type { Span } from '../../../model/types.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../tables.ts'
import type { DatedEvent, SaidDate } from './dated-event-rows.ts'

const ROWS_AT_ONCE = 80

/** Keeps the dated events of a story in place of those that were kept. */
export async function saveDatedEvents(
  db: Transaction<Tables>,
  story: string,
  events: readonly DatedEvent[],
): Promise<void> {
  await forgetDatedEvents(db, [story])
  const rows = events.map((event) => ({ story, ...event }))
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('dated_event')
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .execute()
}

export async function forgetDatedEvents(db: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  await db.deleteFrom('dated_event').where('story', 'in', stories).execute()
}

export type TimelineQuery = {
  /** Days, inclusive: events that may have been within them. */
  readonly from?: string
  readonly to?: string
  /** Words that its label has. */
  readonly text: string
  /** Told as earlier history instead of as the news. */
  readonly background: boolean
  readonly order: 'origins' | 'time'
  readonly limit: number
  readonly offset: number
}

export type TimelineEvent = {
  readonly id: string
  readonly storyId: string
  readonly title: string
  readonly label: string
  readonly earliest: string
  readonly latest: string
  readonly reports: number
  readonly independent: number
  /** Whether reports give days that cannot be one. */
  readonly conflicting: boolean
  readonly spans: readonly Span[]
  readonly dates: readonly SaidDate[]
}

/** Dated events of all stories: those told by most independent origins first, or in order of time. */
export async function listDatedEvents(
  { db }: Pick<Store, 'db'>,
  { from, to, text, background, order, limit, offset }: TimelineQuery,
): Promise<readonly TimelineEvent[]> {
  let query = db
    .selectFrom('dated_event')
    .innerJoin('story', 'story.id', 'dated_event.story')
    .selectAll('dated_event')
    .select('story.title')
    .where('dated_event.background', '=', background ? 1 : 0)
    .limit(limit)
    .offset(offset)
  if (from !== undefined) query = query.where('dated_event.latest', '>=', from)
  if (to !== undefined) query = query.where('dated_event.earliest', '<=', to)
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    query = query.where('dated_event.sought', 'like', `%${word}%`)
  query =
    order === 'time'
      ? query.orderBy('dated_event.earliest').orderBy('dated_event.id')
      : query
          .orderBy('dated_event.independent', 'desc')
          .orderBy('dated_event.reports', 'desc')
          .orderBy('dated_event.earliest', 'desc')
          .orderBy('dated_event.id', 'desc')
  const rows = await query.execute()
  return rows.map(({ story, background: _, sought: __, conflicting, spans, dates, ...row }) => ({
    ...row,
    storyId: story,
    conflicting: conflicting === 1,
    spans: JSON.parse(spans) as readonly Span[],
    dates: JSON.parse(dates) as readonly SaidDate[],
  }))
}
