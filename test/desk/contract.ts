import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { compare } from '../../src/compare/compare.ts'
import { addArticles } from '../../src/desk/store/articles.ts'
import { comparisonOf } from '../../src/desk/store/comparison-of.ts'
import { saveComparison, type Uncompared, uncompared } from '../../src/desk/store/comparisons.ts'
import { type Grouping, saveGroupings, ungrouped } from '../../src/desk/store/groupings.ts'
import { openStore, type Store } from '../../src/desk/store/open-store.ts'
import { unpack } from '../../src/desk/store/pack.ts'
import { readingOf, saveAnnotations, unread } from '../../src/desk/store/readings.ts'
import { groupedAbout, onlyStory } from '../../src/desk/work/only-story.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../src/language/language.ts'
import type { Article } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { noPostgres, startPostgres } from './postgres.ts'

export const NOW = '2024-03-12T10:00:00.000Z'
export const LATER = '2024-03-13T10:00:00.000Z'

/** A test of the store's contract, run on a new store of each database. */
export type Contract = (title: string, run: (store: Store) => Promise<void>) => void

/** The same tests on each kind of database. */
export function onEachDatabase(tests: (check: Contract) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-contract-'))
  const postgres = noPostgres === false ? startPostgres() : null
  after(() => {
    postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  let made = 0
  const databases = [
    { name: 'SQLite', skip: false as const, create: () => join(folder, `${++made}.db`) },
    { name: 'PostgreSQL', skip: noPostgres, create: () => postgres?.createDatabase() ?? '' },
  ]
  for (const { name, skip, create } of databases)
    tests((title, run) => {
      test(`${name}: ${title}`, { skip }, async () => {
        const store = await openStore(create())
        try {
          await run(store)
        } finally {
          await store.close()
        }
      })
    })
}

let english: Language | null = null
export const read = (article: Article) => {
  english ??= createEnglish(readModelFiles())
  return annotate(article, english)
}

/** Takes in reports, puts each into the story named for it, and reads them. */
export async function take(
  store: Store,
  stories: Readonly<Record<string, readonly Article[]>>,
  related: Grouping['related'] = [],
  now = NOW,
): Promise<void> {
  await addArticles(store, Object.values(stories).flat(), { origin: 'test', now })
  const storyOf = new Map(Object.entries(stories).flatMap(([story, own]) => own.map(({ id }) => [id, story] as const)))
  const groupings = (await ungrouped(store, 999)).map(({ seq, article }) => ({
    seq,
    storyId: storyOf.get(unpack(article).id) ?? '',
    nearestId: null,
    merged: [],
    related,
  }))
  await saveGroupings(store, groupings, { now })
  const unreadYet = await unread(store, { maker: 'test', limit: 999, after: 0 })
  await saveAnnotations(
    store,
    unreadYet.map(({ seq, article }) => ({ seq, reading: readingOf(read(unpack(article))) })),
    { maker: 'test', now },
  )
}

/** Compares all stories that wait. */
export async function compareAll(store: Store): Promise<void> {
  for (;;) {
    const next = await uncompared(store)
    if (next === null) return
    await compareOne(store, next)
  }
}

/** Compares a story as the desk does, and keeps that; false where it was not kept. */
export function compareOne(store: Store, next: Uncompared): Promise<boolean> {
  const { storyId } = next
  const own = next.own.map(unpack)
  const related = next.related.map((one) => ({ ...one, articles: one.articles.map(unpack) }))
  const stories = groupedAbout(storyId, own, related)
  const all = [...own, ...related.flatMap((one) => one.articles)]
  const synopsis = onlyStory(compare(all, { grouped: { stories, trace: [] } }), storyId)
  const ids = own.map(({ article }) => article.id)
  return saveComparison(store, next, comparisonOf(synopsis, storyId, { own: ids }))
}
