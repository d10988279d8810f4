import type { Transaction } from 'kysely'
import type { Span, StoryEvent, Synopsis } from '../../../model/types.ts'
import { toldOnce } from '../../../web/view/told-once.ts'
import type { Store } from '../open-store.ts'
import type { DatedEventRow, Tables } from '../tables.ts'

/** When one report says that an event was. */
type SaidDate = {
  readonly articleId: string
  readonly span: Span | null
  readonly earliest: string | null
  readonly latest: string | null
}

/** Passages and dates that are kept of an event. */
const MOST_SPANS = 4
const MOST_DATES = 8
const ROWS_AT_ONCE = 80

/** Keeps the dated events of a story in place of those that were kept. */
export async function saveDatedEvents(db: Transaction<Tables>, story: string, synopsis: Synopsis): Promise<void> {
  await forgetDatedEvents(db, [story])
  const rows = toldOnce(synopsis.events.filter(({ storyIds }) => storyIds.includes(story)))
    .flatMap((event) => rowOf(event) ?? [])
    .map((row) => ({ story, ...row }))
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('dated_event')
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .execute()
}

export async function forgetDatedEvents(db: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  await db.deleteFrom('dated_event').where('story', 'in', stories).execute()
}

function rowOf({
  id,
  label,
  background,
  when,
  mentions,
  dates,
  origins,
}: StoryEvent): Omit<DatedEventRow, 'story'> | null {
  const { earliest, latest } = when
  if (earliest === null || latest === null) return null
  const tellers = new Set(mentions.map(({ trigger }) => trigger.articleId))
  const first = new Map(mentions.map(({ trigger }) => [trigger.articleId, trigger]))
  return {
    id,
    label,
    sought: label.toLowerCase(),
    background: background ? 1 : 0,
    earliest: earliest.slice(0, 10),
    latest: latest.slice(0, 10),
    reports: origins?.articles ?? tellers.size,
    independent: origins?.independent ?? tellers.size,
    conflicting: isConflicting(dates) ? 1 : 0,
    spans: JSON.stringify([...first.values()].slice(0, MOST_SPANS)),
    dates: JSON.stringify(differentFirst(dates).slice(0, MOST_DATES)),
  }
}

const day = (time: string | null): string | null => time?.slice(0, 10) ?? null

/** Whether two accounts give days that cannot be one. */
function isConflicting(dates: StoryEvent['dates']): boolean {
  const bounded = dates.flatMap(({ earliest, latest }) => {
    const [from, to] = [day(earliest), day(latest)]
    return from === null || to === null ? [] : [{ from, to }]
  })
  const latestStart = bounded.reduce((most, { from }) => (from > most ? from : most), '')
  return bounded.some(({ to }) => to < latestStart)
}

/** One account of each different date first, then the rest. */
function differentFirst(dates: StoryEvent['dates']): StoryEvent['dates'] {
  const seen = new Set<string>()
  const [fresh, rest]: [StoryEvent['dates'][number][], StoryEvent['dates'][number][]] = [[], []]
  for (const date of dates) {
    const key = `${day(date.earliest)} ${day(date.latest)}`
    ;(seen.has(key) ? rest : fresh).push(date)
    seen.add(key)
  }
  return [...fresh, ...rest]
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
