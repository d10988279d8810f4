import assert from 'node:assert/strict'
import { after } from 'node:test'
import { addArticles } from '../../src/desk/store/articles.ts'
import { saveGroupings, ungrouped } from '../../src/desk/store/groupings.ts'
import type { Store } from '../../src/desk/store/open-store.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { type Crew, createCrew } from '../../src/desk/work/crew.ts'
import { createLiveStream, type LiveStream } from '../../src/desk/work/live-stream.ts'
import { NOW, onEachDatabase } from './contract.ts'
import { on, report } from './reports.ts'

const crew = createCrew({ readers: 1 })
after(() => crew.close())

/** The crew, and what it was asked. */
function listened(): { readonly run: Crew['run']; readonly asked: string[] } {
  const asked: string[] = []
  const run: Crew['run'] = (job, options) => {
    const { kind, packed }: { readonly kind: string; readonly packed?: unknown } = job
    asked.push(kind === 'restore' ? `restore ${packed === null ? 'nothing' : 'what was saved'}` : kind)
    return crew.run(job, options)
  }
  return { run, asked }
}

const fire = (place: string) =>
  report(`fire-${place}`, `A fire in ${place} destroyed a mill on Tuesday, mayor Lena Brisk said.`, {
    title: `Mill burns in ${place}`,
    published: on('2024-03-12'),
  })

/** Takes in reports and puts them into stories, as a desk does. */
async function group(store: Store, stream: LiveStream, places: readonly string[]): Promise<void> {
  await addArticles(store, places.map(fire), { origin: 'test', now: NOW })
  const articles = await ungrouped(store, 99)
  await stream.ready()
  await saveGroupings(store, await crew.run({ kind: 'group', articles }), { now: NOW })
  stream.grouped(articles.length)
}

onEachDatabase((check) => {
  check('a stream that was saved is gone on with, and what came since is placed', async (store) => {
    const first = createLiveStream(store, listened(), { maker: 'test', savedAfter: 2 })
    await group(store, first, ['Orsk', 'Dorn'])
    await first.save()
    await group(store, first, ['Vellmar'])
    await first.save() // too little to be saved
    const again = listened()
    await createLiveStream(store, again, { maker: 'test' }).ready()
    assert.deepEqual(again.asked, ['restore what was saved', 'agree', 'place'])
    const newer = listened()
    await createLiveStream(store, newer, { maker: 'newer' }).ready()
    assert.deepEqual(newer.asked, ['restore nothing', 'place'])
  })

  check('an article that has moved since has the stream filled anew; so has a damaged one', async (store) => {
    const stream = createLiveStream(store, crew, { maker: 'test', savedAfter: 1 })
    await group(store, stream, ['Orsk', 'Dorn'])
    await stream.save()
    const stories = await store.db.selectFrom('story_article').select('found').distinct().execute()
    assert.equal(stories.length, 1, 'they are one story')
    await store.write((db) =>
      db
        .insertInto('story')
        .values({ ...EMPTY, id: 'other' })
        .execute(),
    )
    await store.write((db) =>
      db.updateTable('story_article').set({ found: 'other' }).where('article', '=', 1).execute(),
    )
    const moved = listened()
    await createLiveStream(store, moved, { maker: 'test' }).ready()
    assert.deepEqual(moved.asked, ['restore what was saved', 'agree', 'restore nothing', 'place'])
    await store.write((db) =>
      db
        .updateTable('stream')
        .set({ packed: Buffer.from('no stream') })
        .execute(),
    )
    const damaged = listened()
    await createLiveStream(store, damaged, { maker: 'test' }).ready()
    assert.deepEqual(damaged.asked, ['restore what was saved', 'restore nothing', 'place'])
  })

  check('what was purged does not come back with a stream', async (store) => {
    const stream = createLiveStream(store, crew, { maker: 'test', savedAfter: 1 })
    await group(store, stream, ['Orsk', 'Dorn'])
    await stream.save()
    await group(store, stream, ['Vellmar'])
    await purge(store, { articleId: 'fire-Orsk' }, { by: 'test', now: NOW })
    assert.equal(await store.db.selectFrom('stream').selectAll().executeTakeFirst(), undefined)
    await stream.save() // of before: not kept
    assert.equal(await store.db.selectFrom('stream').selectAll().executeTakeFirst(), undefined)
    stream.lost()
    await group(store, stream, ['Tessaly'])
    await stream.save()
    assert.ok(await store.db.selectFrom('stream').selectAll().executeTakeFirst())
  })
})

const EMPTY = {
  title: '',
  first_day: null,
  last_day: null,
  reports: 0,
  undated: 0,
  revision: 0,
  compared: 0,
  changed: NOW,
} as const
