import type { Synopsis } from '../../model/types.ts'
import type { Store } from './open-store.ts'
import { unpack } from './pack.ts'
import type { StoryRow } from './tables.ts'

/** A story as lists show it. */
export type StoryLine = Omit<StoryRow, 'compared' | 'revision' | 'undated' | 'alerted' | 'decided'> & {
  /** Whether its synopsis shows all that has come in. */
  readonly current: boolean
}

export type StoryQuery = {
  readonly limit: number
  /** Where the last page ended: `changed` and `id` of its last line. */
  readonly after?: { readonly changed: string; readonly id: string }
  /** Only those that changed later. */
  readonly since?: string
  /** Only those with at least so many reports. */
  readonly reports?: number
  /** Only those in which accounts differ. */
  readonly differing?: boolean
}

/** What is shown of a story where another thing's stories are listed. */
export const BRIEF = ['story.id', 'story.title', 'story.first_day', 'story.last_day', 'story.reports'] as const

export const LINE = [
  'id',
  'title',
  'first_day',
  'last_day',
  'reports',
  'independent',
  'at_least',
  'at_most',
  'differ',
  'changed',
  'error',
  'compared',
  'revision',
] as const

/** The stories that changed last, first. */
export async function listStories(
  { db }: Pick<Store, 'db'>,
  { limit, after, since, reports, differing }: StoryQuery,
): Promise<readonly StoryLine[]> {
  let query = db.selectFrom('story').select(LINE).orderBy('changed', 'desc').orderBy('id', 'desc').limit(limit)
  if (after)
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('changed', 'id'), '<', tuple(after.changed, after.id)))
  if (since !== undefined) query = query.where('changed', '>', since)
  if (reports !== undefined) query = query.where('reports', '>=', reports)
  if (differing === true) query = query.where('differ', '>', 0)
  return (await query.execute()).map(lineOf)
}

export function lineOf({ compared, revision, ...line }: Omit<StoryRow, 'undated' | 'alerted' | 'decided'>): StoryLine {
  return { ...line, current: compared >= revision || line.reports === 1 }
}

export type FoundStory = {
  readonly line: StoryLine
  readonly revision: number
  /** Null as long as it has not been compared; where `line.current` is false, of an earlier state. */
  readonly synopsis: Synopsis | null
  readonly articleIds: readonly string[]
}

/** A story with its synopsis; null where there is none of that id (it may have been merged into another). */
export async function findStory({ db }: Pick<Store, 'db'>, id: string): Promise<FoundStory | null> {
  const row = await db
    .selectFrom('story')
    .leftJoin('synopsis', 'synopsis.story', 'story.id')
    .selectAll('story')
    .select('synopsis.packed')
    .where('story.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { packed, undated: _, alerted: __, decided: ___, ...rest } = row
  const members = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('article.id')
    .where('story_article.story', '=', id)
    .orderBy('article.earliest', (order) => order.asc().nullsLast())
    .orderBy('article.seq')
    .execute()
  // one report alone is compared when somebody asks for it: an older synopsis is never brought up to date otherwise
  const outdated = row.reports === 1 && row.compared < row.revision
  return {
    line: lineOf(rest),
    revision: row.revision,
    synopsis: packed && !outdated ? unpack<Synopsis>(packed) : null,
    articleIds: members.map((member) => member.id),
  }
}

/** A story as lists show it, with the number of its state, which rises with every change; null where there is none. */
export async function findLine(
  { db }: Pick<Store, 'db'>,
  id: string,
): Promise<(StoryLine & { readonly revision: number }) | null> {
  const row = await db.selectFrom('story').select(LINE).where('id', '=', id).executeTakeFirst()
  return row ? { ...lineOf(row), revision: row.revision } : null
}

/** Where articles have gone: each with its story and how many reports that has; those alone that are in one. */
export async function placesOf({ db }: Pick<Store, 'db'>, articleIds: readonly string[]) {
  if (articleIds.length === 0) return []
  return db
    .selectFrom('article')
    .innerJoin('story_article', 'story_article.article', 'article.seq')
    .innerJoin('story', 'story.id', 'story_article.story')
    .select(['article.id as articleId', 'story.id as storyId', 'story.title', 'story.reports'])
    .where('article.id', 'in', [...articleIds])
    .execute()
}

/** The story an article is in; null where there is no such article, or it has just come. */
export async function storyOf({ db }: Pick<Store, 'db'>, articleId: string): Promise<string | null> {
  const row = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('story_article.story')
    .where('article.id', '=', articleId)
    .executeTakeFirst()
  return row?.story ?? null
}
