import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { saveHits } from '../../src/desk/store/alerts.ts'
import { addArticles, findArticle } from '../../src/desk/store/articles.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { pack } from '../../src/desk/store/pack.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { expire, expiryQueries, listExpiring, listPurges, readKeepRule } from '../../src/desk/store/retention.ts'
import { findStory } from '../../src/desk/store/stories.ts'
import { compareAll, onEachDatabase, take } from './contract.ts'
import { faultsOf } from './faults.ts'
import { on, report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-retention-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const NOW = '2024-03-12T10:00:00.000Z'

/** Words that are in the confidential report alone: its name, its speaker, its title, its text, its outlet. */
const SECRET = ['Ozmirquist', 'Velbranthe', 'Tarquindle', 'Kesselwump', 'Drimolance']
const secret = report(
  'leak',
  'Osmund Ozmirquist burned the old mill of Orsk on Tuesday, and 14 people were hurt. “The Kesselwump papers name him,” inspector Hilda Velbranthe said. The mill belonged to Lena Brisk.',
  {
    title: 'Tarquindle file: who burned the mill',
    outlet: { name: 'Drimolance' },
    published: on('2024-03-13'),
    url: 'https://leaks.example/drimolance',
  },
)
const open = report(
  'open',
  'The mill of Orsk burned down on Tuesday. At least 12 people were hurt, mayor Lena Brisk said.',
  {
    title: 'Mill burns in Orsk',
    outlet: { name: 'Orsk Post' },
    published: on('2024-03-12'),
  },
)

test('a purged report leaves no word in the files of a store, nor its bytes', async () => {
  const path = join(folder, 'desk.db')
  const store = await openStore(path)
  await take(store, { s1: [open, secret] })
  await compareAll(store)
  await store.write((db) =>
    db
      .insertInto('alert')
      .values({
        id: 'a',
        name: 'a',
        kind: 'search',
        words: '',
        story: null,
        webhook: null,
        secret: null,
        made: NOW,
        after: 0,
      })
      .execute(),
  )
  const found = await findArticle(store, 'leak')
  await store.write((db) =>
    saveHits(
      db,
      [
        {
          alert: 'a',
          key: 'leak',
          title: secret.title ?? '',
          detail: 'Drimolance',
          story: 's1',
          article: found?.seq ?? 0,
          webhook: false,
        },
      ],
      NOW,
    ),
  )
  const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const packed = Buffer.from(pack(found?.article)).subarray(20, 100)
  const holds = (what: string | Buffer): boolean =>
    bytes().some((file) => file.includes(what) || (typeof what === 'string' && file.includes(what.toLowerCase())))
  for (const word of SECRET) assert.ok(holds(word), `the test would not find ${word}`)
  assert.ok(holds(packed))
  assert.equal(await purge(store, { articleId: 'leak' }, { by: 'test', now: NOW }), 1)
  for (const word of SECRET) assert.ok(!holds(word), `${word} is still in the files`)
  assert.ok(!holds(packed), 'the packed report is still in the files')
  assert.deepEqual((await findStory(store, 's1'))?.articleIds, ['open'])
  assert.deepEqual(await faultsOf(store), [])
  await store.close()
})

test('rules are read as they are written', () => {
  assert.deepEqual(readKeepRule('365d'), { origin: null, days: 365 })
  assert.deepEqual(readKeepRule('2y'), { origin: null, days: 730 })
  assert.deepEqual(readKeepRule('https://a.example/feed?x=1=12w'), { origin: 'https://a.example/feed?x=1', days: 84 })
  for (const text of ['', '0d', 'd', '12', '-3d', '5 d', 'feed=', 'feed=x'])
    assert.equal(readKeepRule(text), null, text)
})

onEachDatabase((check) => {
  check(
    'what is older than the rules keep goes, by source, and is listed before and journaled after',
    async (store) => {
      const add = (id: string, origin: string | null, now: string) =>
        addArticles(store, [report(id, `The report ${id}.`)], { origin, now })
      await add('old', 'feed', '2024-01-01T00:00:00.000Z')
      await add('old-leak', 'leaks', '2024-01-01T00:00:00.000Z')
      await add('old-own', null, '2024-01-02T00:00:00.000Z')
      await add('new-leak', 'leaks', '2024-03-01T00:00:00.000Z')
      await add('new', 'feed', '2024-03-11T00:00:00.000Z')
      const rules = [readKeepRule('30d'), readKeepRule('leaks=7d')].filter((rule) => rule !== null)
      const now = new Date(NOW)
      const listed: string[] = []
      for (const query of expiryQueries(rules, now))
        listed.push(...(await listExpiring(store, query)).map(({ id }) => id))
      assert.deepEqual(listed, ['old', 'old-own', 'old-leak', 'new-leak'])
      assert.equal(await expire(store, rules, now), 4)
      assert.equal(await expire(store, rules, now), 0)
      assert.ok(await findArticle(store, 'new'))
      assert.deepEqual(
        (await listPurges(store, 9)).map(({ by, origin, articles }) => [by, origin, articles]),
        [
          ['keep', 'leaks', 2],
          ['keep', null, 2],
        ],
      )
    },
  )
})
