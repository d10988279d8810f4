import type { Transaction } from 'kysely'
import { namedIn } from '../../compare/decisions/find-again.ts'
import { placeByDecisions } from '../../compare/stories/placement.ts'
import { isOnStories } from '../../compare/stories/placement-outcomes.ts'
import type { Decision } from '../../model/types.ts'
import { ensureStories } from './ensure-stories.ts'
import type { Tables } from './tables.ts'

/**
 * Makes the stories of what the stream has found (`found` ids) and people have decided, and of all that decisions tie to
 * it. Gives the stories that this changes or that have these articles, those that lost some too.
 */
export async function placeStories(
  db: Transaction<Tables>,
  found: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> {
  const { all, decisions } = await bound(db, found)
  if (all.length === 0) return new Set()
  const members = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select(['article.seq', 'article.id', 'story_article.story', 'story_article.found', 'story_article.nearest'])
    .where('story_article.found', 'in', all)
    .where(({ or, eb, ref }) =>
      // without decisions only what is not where it was found has to go there
      decisions.length > 0
        ? eb('article.seq', '>', 0)
        : or([eb('story_article.story', '!=', ref('story_article.found'))]),
    )
    .orderBy('article.seq')
    .execute()
  const places = placeByDecisions(
    members.map(({ id, found: storyId, nearest }) => ({ id, storyId, nearestId: nearest })),
    decisions,
  )
  const touched = new Set(decisions.length === 0 ? all : [])
  const moving = new Map<string, number[]>()
  for (const { seq, id, story, found: own } of members) {
    const place = decisions.length === 0 ? own : (places.get(id) ?? own)
    touched.add(place)
    if (place === story) continue
    touched.add(story)
    moving.set(place, [...(moving.get(place) ?? []), seq])
  }
  await ensureStories(db, [...moving.keys()], now)
  for (const [story, seqs] of moving)
    for (let i = 0; i < seqs.length; i += AT_ONCE)
      await db
        .updateTable('story_article')
        .set({ story })
        .where('article', 'in', seqs.slice(i, i + AT_ONCE))
        .execute()
  return touched
}

const AT_ONCE = 500

/** The stories of the stream that decisions tie to some, those included, and these decisions, in order. */
async function bound(
  db: Transaction<Tables>,
  found: readonly string[],
): Promise<{ readonly all: readonly string[]; readonly decisions: readonly Decision[] }> {
  const rows = await db
    .selectFrom('decision')
    .select('decision')
    .where('undone', 'is', null)
    .where(({ or, eb }) => or(STORY_KINDS.map((kind) => eb('decision', 'like', `%"decision":"${kind}"%`))))
    .orderBy('seq')
    .execute()
  const decisions = rows.map(({ decision }) => JSON.parse(decision) as Decision).filter(isOnStories)
  if (decisions.length === 0) return { all: found, decisions }
  const named = [...new Set(decisions.flatMap(namedIn))]
  const foundOf = new Map<string, string>()
  for (let i = 0; i < named.length; i += AT_ONCE) {
    const some = await db
      .selectFrom('story_article')
      .innerJoin('article', 'article.seq', 'story_article.article')
      .select(['article.id', 'story_article.found'])
      .where('article.id', 'in', named.slice(i, i + AT_ONCE))
      .execute()
    for (const row of some) foundOf.set(row.id, row.found)
  }
  const all = new Set(found)
  const tied = decisions.map((decision) => ({
    decision,
    stories: namedIn(decision).flatMap((id) => foundOf.get(id) ?? []),
  }))
  for (let grown = true; grown; ) {
    grown = false
    for (const { stories } of tied)
      if (stories.some((id) => all.has(id)) && stories.some((id) => !all.has(id))) {
        for (const id of stories) all.add(id)
        grown = true
      }
  }
  return {
    all: [...all],
    decisions: tied.filter(({ stories }) => stories.some((id) => all.has(id))).map(({ decision }) => decision),
  }
}

const STORY_KINDS = ['merge-stories', 'split-story', 'move-article', 'not-same'] as const

/** Relates stories anew by what the stream has found of the articles that are in them. */
export async function relateAgain(db: Transaction<Tables>, stories: Iterable<string>): Promise<void> {
  for (const story of stories) {
    const others = await db
      .selectFrom('story_article')
      .innerJoin('found_related', 'found_related.story', 'story_article.found')
      .innerJoin('story_article as near', 'near.found', 'found_related.other')
      .select('near.story')
      .distinct()
      .where('story_article.story', '=', story)
      .where('near.story', '!=', story)
      .execute()
    await db
      .deleteFrom('related_story')
      .where(({ or, eb }) => or([eb('story', '=', story), eb('other', '=', story)]))
      .execute()
    for (const { story: other } of others)
      await db
        .insertInto('related_story')
        .values([
          { story, other },
          { story: other, other: story },
        ])
        .onConflict((conflict) => conflict.columns(['story', 'other']).doNothing())
        .execute()
  }
}
