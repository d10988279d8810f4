import type { Synopsis } from '../../model/types.ts'
import type { Store } from './open-store.ts'
import { type Packed, unpack } from './pack.ts'
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

type PackedStory = {
  readonly line: StoryLine
  readonly revision: number
  /** The state that the synopsis shows. */
  readonly compared: number
  /** Null as long as it has not been compared; where `line.current` is false, of an earlier state. */
  readonly packed: Packed<Synopsis> | null
  /** JSON: by the ids of the synopsis's entities those over the collection; null where it is not kept. */
  readonly entityIds: string | null
  readonly articleIds: readonly string[]
}

export type FoundStory = Omit<PackedStory, 'packed' | 'entityIds' | 'compared'> & { readonly synopsis: Synopsis | null }

/** A story with its synopsis; null where there is none of that id (it may have been merged into another). */
export async function findStory(store: Pick<Store, 'db'>, id: string): Promise<FoundStory | null> {
  const story = await findPacked(store, id)
  if (story === null) return null
  const { line, revision, packed, articleIds } = story
  return { line, revision, articleIds, synopsis: packed && unpack<Synopsis>(packed) }
}

/** The same with the synopsis as it is kept. */
export async function findPacked({ db }: Pick<Store, 'db'>, id: string): Promise<PackedStory | null> {
  const row = await db
    .selectFrom('story')
    .leftJoin('synopsis', 'synopsis.story', 'story.id')
    .selectAll('story')
    .select(['synopsis.packed', 'synopsis.entity_ids'])
    .where('story.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { packed, entity_ids, undated: _, alerted: __, decided: ___, ...rest } = row
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
    compared: row.compared,
    packed: outdated ? null : packed,
    entityIds: entity_ids,
    articleIds: members.map((member) => member.id),
  }
}

export type StoryVersion = Pick<StoryRow, 'revision' | 'compared' | 'changed'>

/** Another one with each change of a story or its synopsis: a few characters that can stand in an ETag. */
export function versionOf({ revision, compared, changed }: StoryVersion): string {
  return [revision, compared, Date.parse(changed)].map((part) => part.toString(36)).join('.')
}

/** A story as lists show it, with its version; null where there is none. */
export async function findLine({ db }: Pick<Store, 'db'>, id: string): Promise<(StoryLine & StoryVersion) | null> {
  const row = await db.selectFrom('story').select(LINE).where('id', '=', id).executeTakeFirst()
  return row ? { ...lineOf(row), revision: row.revision, compared: row.compared } : null
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
