import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { listDecisions } from '../../src/desk/store/decisions/decisions.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { findStory, listStories, storyOf } from '../../src/desk/store/stories.ts'
import { type Change, createDesk, type Desk } from '../../src/desk/work/desk.ts'
import type { Article } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { crashDesk } from './crash.ts'
import { noPostgres, startPostgres } from './postgres.ts'
import { report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-desk-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))
async function samples(...names: string[]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const item of readInputs(names.map((name) => join(SAMPLES, name))))
    if (item.kind === 'article') articles.push(item.article)
  return articles
}

let made = 0
const path = (): string => join(folder, `${++made}.db`)
async function withDesk(run: (desk: Desk) => Promise<void>, address = path()): Promise<void> {
  const desk = createDesk(await openStore(address), { maker: 'test', readers: 1 })
  try {
    await run(desk)
  } finally {
    await desk.close()
  }
}

test('what comes in is put into stories, read and compared; listeners are told', async () => {
  await withDesk(async (desk) => {
    const changes: Change[] = []
    desk.listen((change) => changes.push(change))
    const articles = await samples('karvesh-earthquake', 'quellmont-takeover')
    const receipts = await desk.receive(articles, 'samples')
    assert.equal(receipts.length, articles.length)
    await desk.idle()
    assert.equal(desk.trouble(), null)
    const stories = await listStories(desk.store, { limit: 99, reports: 3 })
    assert.equal(stories.length, 2)
    for (const { id, independent, current } of stories) {
      assert.ok(current && independent !== null && independent > 0)
      const synopsis = await desk.synopsisOf(id)
      assert.deepEqual(validateSynopsis(synopsis!), [])
      assert.ok(synopsis!.claims.length > 0)
    }
    assert.deepEqual([...new Set(changes.map(({ kind }) => kind))].sort(), ['compared', 'received', 'story'])
  })
})

test('the order in which reports come, and a restart between them, do not change which story they are in', async () => {
  const articles = await samples('lindhaven-talks')
  const grouped = async (desk: Desk) =>
    (await Promise.all((await listStories(desk.store, { limit: 99 })).map(({ id }) => findStory(desk.store, id))))
      .map((story) => story!.articleIds.toSorted().join(' '))
      .sort()
  let once: string[] = []
  await withDesk(async (desk) => {
    await desk.receive(articles, 'samples')
    await desk.idle()
    once = await grouped(desk)
  })
  const address = path()
  for (const article of articles)
    await withDesk(async (desk) => {
      await desk.receive([article], 'samples')
      await desk.idle()
    }, address)
  await withDesk(async (desk) => assert.deepEqual(await grouped(desk), once), address)
})

test('a story is split by a decision, and one again when it is taken back', async () => {
  await withDesk(async (desk) => {
    const articles = await samples('karvesh-earthquake')
    await desk.receive(articles, 'samples')
    await desk.idle()
    const id = articles[0]!.id
    const before = await storyOf(desk.store, id)
    const size = (await findStory(desk.store, before!))!.articleIds.length
    await desk.decide({
      id: 'd1',
      decision: { decision: 'split-story', articleIds: [id] },
      author: 'Ana',
      note: 'another quake',
    })
    await desk.idle()
    assert.deepEqual((await findStory(desk.store, (await storyOf(desk.store, id))!))!.articleIds, [id])
    await desk.undo('d1', 'Ana')
    await desk.idle()
    assert.equal((await findStory(desk.store, (await storyOf(desk.store, id))!))!.articleIds.length, size)
    assert.equal((await listDecisions(desk.store)).length, 1)
  })
})

test('a correction is in the synopsis that follows', async () => {
  await withDesk(async (desk) => {
    const articles = await samples('karvesh-earthquake')
    await desk.receive(articles, 'samples')
    await desk.idle()
    const { id } = articles.at(-1)!
    await desk.decide({
      id: 'd1',
      decision: { decision: 'published', articleId: id, value: '2031-05-06' },
      author: 'Ana',
      note: null,
    })
    await desk.idle()
    const synopsis = await desk.synopsisOf((await storyOf(desk.store, id))!)
    assert.equal(synopsis!.articles.find((article) => article.id === id)!.published.value, '2031-05-06')
  })
})

test('what is purged is in no synopsis', async () => {
  await withDesk(async (desk) => {
    const articles = await samples('karvesh-earthquake')
    await desk.receive(articles, 'samples')
    await desk.idle()
    const { id, text } = articles[0]!
    const storyId = (await storyOf(desk.store, articles[1]!.id))!
    await desk.purge({ articleId: id })
    await desk.idle()
    assert.ok(!JSON.stringify(await desk.synopsisOf(storyId)).includes(text.slice(0, 40)))
    await desk.receive([articles[0]!], 'again')
    await desk.idle()
    assert.equal(await storyOf(desk.store, id), storyId)
  })
})

test('an article that takes too long is left, with the reason; the others are done', async () => {
  const store = await openStore(path())
  const desk = createDesk(store, { maker: 'test', readers: 1, patience: 10_000 })
  const long = report('long', 'The mayor of Orsk said that 12 people were hurt. '.repeat(60_000))
  await desk.receive([long, report('short', 'The mayor of Dorn said that 3 people were hurt.')], null)
  await desk.idle()
  const { error } = (await store.db.selectFrom('article').select('error').where('id', '=', 'long').executeTakeFirst())!
  assert.match(error!, /longer than/)
  assert.ok(await desk.synopsisOf((await storyOf(store, 'short'))!))
  await desk.close()
})

/** CI kills it a few times; `node test/desk/crash-many.ts 100` as often as one likes. */
test('killed at any moment: nothing acknowledged lost, nothing half-done (SQLite)', async () => {
  assert.ok((await crashDesk(path(), 5)) > 5)
})

test('killed at any moment (PostgreSQL)', { skip: noPostgres }, async () => {
  const server = startPostgres()
  try {
    assert.ok((await crashDesk(server.createDatabase(), 5)) > 5)
  } finally {
    server.stop()
  }
})
