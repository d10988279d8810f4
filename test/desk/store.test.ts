import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addArticles, findAnnotated, findArticle, versionsOf } from '../../src/desk/store/articles.ts'
import { backup } from '../../src/desk/store/backup.ts'
import { uncompared } from '../../src/desk/store/comparisons.ts'
import {
  addDecision,
  listDecisions,
  standingDecisions,
  undoDecision,
} from '../../src/desk/store/decisions/decisions.ts'
import { saveGroupings, ungrouped } from '../../src/desk/store/groupings.ts'
import { openStore, type Store } from '../../src/desk/store/open-store.ts'
import { unpack } from '../../src/desk/store/pack.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { readingOf, saveAnnotations, saveFailure, unread } from '../../src/desk/store/readings.ts'
import { restore } from '../../src/desk/store/restore.ts'
import { searchArticles, searchPassages } from '../../src/desk/store/search.ts'
import { findStory, listStories, storyOf } from '../../src/desk/store/stories.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { compareOne } from './contract.ts'
import { noPostgres, startPostgres } from './postgres.ts'
import { on, report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-store-'))
const postgres = noPostgres === false ? startPostgres() : null
after(() => {
  postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

let made = 0
const DATABASES = [
  { name: 'SQLite', skip: false, create: () => join(folder, `${++made}.db`) },
  { name: 'PostgreSQL', skip: noPostgres, create: () => postgres?.createDatabase() ?? '' },
] as const

const NOW = '2024-03-12T10:00:00.000Z'
const UNREAD = { maker: 'test', limit: 9, after: 0 }
const english = createEnglish(readModelFiles())
const mill = report(
  'mill',
  'The mill of Orsk burned down on Tuesday. At least 12 people were hurt, mayor Lena Brisk said.',
  {
    title: 'Mill burns in Orsk',
    outlet: { name: 'Orsk Post' },
    published: on('2024-03-12'),
    url: 'https://www.orskpost.example/mill?utm_source=x',
  },
)
const fire = report('fire', 'A fire destroyed the old mill at Orsk. Lena Brisk, the mayor, said 14 people were hurt.', {
  title: 'Fire destroys mill',
  outlet: { name: 'Vellmar Herald' },
  published: on('2024-03-13'),
})
const vote = report('vote', 'The council of Dorn voted for the new bridge on Monday.', { title: 'Bridge' })

/** The contract of a store: the same on each database. */
for (const { name, skip, create } of DATABASES) {
  const check = (title: string, run: (store: Store, address: string) => Promise<void>): void => {
    test(`${name}: ${title}`, { skip }, async () => {
      const address = create()
      const store = await openStore(address)
      try {
        await run(store, address)
      } finally {
        await store.close()
      }
    })
  }
  const filled = async (store: Store): Promise<void> => {
    await addArticles(store, [mill, fire, vote], { origin: 'test', now: NOW })
    const seqs = new Map((await ungrouped(store, 9)).map(({ seq, article }) => [unpack(article).id, seq]))
    const seq = (id: string): number => seqs.get(id) ?? 0
    await saveGroupings(
      store,
      [
        { seq: seq('mill'), storyId: 's1', nearestId: null, merged: [], related: [] },
        { seq: seq('fire'), storyId: 's1', nearestId: null, merged: [], related: [] },
        { seq: seq('vote'), storyId: 's2', nearestId: null, merged: [], related: [['s2', 's1']] },
      ],
      { now: NOW },
    )
    const read = (await unread(store, UNREAD)).map(({ seq, article }) => ({
      seq,
      reading: readingOf(annotate(unpack(article), english)),
    }))
    await saveAnnotations(store, read, { maker: 'test', now: NOW })
  }

  check('NUL and its like in ids, titles and origins come back as they were given', async (store) => {
    const odd = report('a\u0000b\u0001\u0000', 'A hare was \u0000seen in Dorn by the mayor.', { title: 'Hare\u0000' })
    await addArticles(store, [odd], { origin: 'x\u0000', now: NOW })
    const found = await findArticle(store, odd.id)
    assert.deepEqual([found?.article, found?.origin], [odd, 'x\u0000'])
    assert.equal(await findArticle(store, 'ab\u0001'), null)
    assert.deepEqual(
      (await searchArticles(store, { text: 'hare', limit: 9, offset: 0 })).map(({ article }) => article.id),
      [odd.id],
    )
    assert.equal(await purge(store, { origin: 'x\u0000' }, { by: 'Ana\u0000', now: NOW }), 1)
  })

  check('articles come back as they were given; the same again changes nothing', async (store) => {
    const first = await addArticles(store, [mill, vote], { origin: 'a.txt', now: NOW })
    assert.deepEqual(
      first.map(({ id, outcome }) => [id, outcome]),
      [
        ['mill', 'new'],
        ['vote', 'new'],
      ],
    )
    const again = await addArticles(store, [vote], { origin: 'b.txt', now: NOW })
    assert.deepEqual(
      again.map(({ id, outcome }) => [id, outcome]),
      [['vote', 'same']],
    )
    const found = await findArticle(store, 'mill')
    assert.deepEqual(found?.article, mill)
    assert.equal(found?.origin, 'a.txt')
    assert.equal(await findArticle(store, 'none'), null)
  })

  check(
    'another text of a page is a version of the first; another article with a taken id gets its own',
    async (store) => {
      await addArticles(store, [mill], { origin: null, now: NOW })
      const later = { ...mill, id: 'mill-2', text: `${mill.text} A man was arrested.` }
      const [version] = await addArticles(store, [later], { origin: null, now: NOW })
      assert.equal(version?.outcome, 'version')
      assert.deepEqual(
        (await versionsOf(store, 'mill-2')).map(({ article }) => [article.id, article.versionOf]),
        [
          ['mill', undefined],
          ['mill-2', 'mill'],
        ],
      )
      const [other] = await addArticles(store, [report('mill', 'Quite another text.')], { origin: null, now: NOW })
      assert.match(other?.id ?? '', /^mill-[0-9a-f]{6}$/)
      assert.equal((await findArticle(store, 'mill'))?.article.text, mill.text)
    },
  )

  check('all articles of one call are there or none', async (store) => {
    const broken = { ...vote, id: null as unknown as string }
    await assert.rejects(addArticles(store, [mill, broken], { origin: null, now: NOW }))
    assert.equal(await findArticle(store, 'mill'), null)
    assert.deepEqual(await ungrouped(store, 9), [])
  })

  check('work that waits is told until it is done', async (store) => {
    await filled(store)
    assert.deepEqual(await ungrouped(store, 9), [])
    assert.deepEqual(await unread(store, UNREAD), [])
    const next = await uncompared(store)
    assert.equal(next?.storyId, 's1')
    assert.deepEqual(
      next?.own.map((packed) => unpack(packed).article.id),
      ['mill', 'fire'],
    )
    assert.deepEqual(
      next?.related.map(({ storyId }) => storyId),
      ['s2'],
    )
    assert.equal(await compareOne(store, next!), true)
    assert.equal(await uncompared(store), null)
  })

  check('an article that cannot be read stays, with the reason, and holds nothing up', async (store) => {
    await filled(store)
    const [receipt] = await addArticles(store, [report('bad', 'Something.')], { origin: null, now: NOW })
    await saveFailure(store, receipt!.seq, 'too long')
    assert.deepEqual(await unread(store, UNREAD), [])
    assert.equal((await findArticle(store, 'bad'))?.error, 'too long')
  })

  check('what an earlier version read is read again, and its story compared again', async (store) => {
    await filled(store)
    await compareOne(store, (await uncompared(store))!)
    const old = await unread(store, { ...UNREAD, maker: 'newer' })
    assert.equal(old.length, 3)
    const read = old.map(({ seq, article }) => ({ seq, reading: readingOf(annotate(unpack(article), english)) }))
    await saveAnnotations(store, read, { maker: 'newer', now: NOW })
    assert.deepEqual(await unread(store, { ...UNREAD, maker: 'newer' }), [])
    assert.equal((await uncompared(store))?.storyId, 's1')
  })

  check('stories: lists, pages of lists, one with its reports', async (store) => {
    await filled(store)
    const all = await listStories(store, { limit: 9 })
    assert.deepEqual(
      all.map(({ id, reports, first_day, last_day }) => [id, reports, first_day, last_day]),
      [
        ['s2', 1, null, null],
        ['s1', 2, '2024-03-12', '2024-03-13'],
      ],
    )
    const [first] = await listStories(store, { limit: 1 })
    const rest = await listStories(store, { limit: 9, after: { changed: first!.changed, id: first!.id } })
    assert.deepEqual(
      rest.map(({ id }) => id),
      ['s1'],
    )
    assert.deepEqual(
      (await listStories(store, { limit: 9, reports: 2 })).map(({ id }) => id),
      ['s1'],
    )
    assert.deepEqual((await findStory(store, 's1'))?.articleIds, ['mill', 'fire'])
    assert.equal(await storyOf(store, 'vote'), 's2')
    assert.equal(await findStory(store, 'none'), null)
  })

  check('a merge moves the reports and the relations', async (store) => {
    await filled(store)
    const [receipt] = await addArticles(store, [report('both', 'Mill and bridge.')], { origin: null, now: NOW })
    await saveGroupings(
      store,
      [
        {
          seq: receipt!.seq,
          storyId: 's1',
          nearestId: null,
          merged: [{ mergedStoryId: 's2', into: 's1', nearestId: 'mill' }],
          related: [],
        },
      ],
      { now: NOW },
    )
    assert.equal(await findStory(store, 's2'), null)
    assert.deepEqual((await findStory(store, 's1'))?.articleIds.toSorted(), ['both', 'fire', 'mill', 'vote'])
  })

  check('a story that changed while it was compared is compared again', async (store) => {
    await filled(store)
    const next = (await uncompared(store))!
    await addDecision(
      store,
      {
        id: 'd1',
        decision: { decision: 'published', articleId: 'mill', value: '2024-03-11' },
        author: 'Ana',
        note: null,
      },
      NOW,
    )
    await compareOne(store, next)
    assert.equal((await uncompared(store))?.storyId, 's1')
  })

  check('search finds words, phrases and beginnings, within outlet and time, and shows where', async (store) => {
    await filled(store)
    const found = async (text: string, more = {}) =>
      (await searchArticles(store, { text, limit: 9, offset: 0, ...more })).map(({ article }) => article.id)
    assert.deepEqual((await found('mill orsk')).toSorted(), ['fire', 'mill'])
    assert.deepEqual(await found('"burned down"'), ['mill'])
    assert.deepEqual((await found('burn*')).toSorted(), ['mill'])
    assert.deepEqual(await found('mill', { outlet: 'Vellmar Herald' }), ['fire'])
    assert.deepEqual(await found('mill', { from: '2024-03-13' }), ['fire'])
    for (const odd of ['', '"', '*', 'a" OR text:b', "'); drop table article; --", 'NEAR(', '\u0000', '🙂'])
      await found(odd)
    const [hit] = await searchArticles(store, { text: 'mayor', limit: 1, offset: 0 })
    const [span] = hit!.passages
    assert.equal(hit!.article.text.slice(span!.start, span!.end), span!.quote)
    assert.match(span!.quote, /mayor/)
  })

  check('names, figures and quotations are found by whom and what they are about', async (store) => {
    await filled(store)
    const figures = await searchPassages(store, {
      kind: 'figure',
      subject: '',
      least: 13,
      most: 20,
      limit: 9,
      offset: 0,
    })
    assert.deepEqual(
      figures.map(({ value, span }) => [value, span.articleId]),
      [[14, 'fire']],
    )
    const quotes = await searchPassages(store, { kind: 'quote', subject: 'Lena', limit: 9, offset: 0 })
    assert.deepEqual(
      quotes.map(({ span }) => span.articleId),
      ['fire', 'mill'],
    )
  })

  check('decisions are kept with author and note, once; taken back they stay in the history', async (store) => {
    const decision = { decision: 'published', articleId: 'mill', value: '2024-03-11' } as const
    const refused = await addDecision(store, { id: 'd1', decision, author: 'Ana', note: null }, NOW)
    assert.match(refused.fault!, /no article 'mill'/)
    await filled(store)
    for (let i = 0; i < 2; i++)
      await addDecision(store, { id: 'd1', decision, author: 'Ana', note: 'by the masthead' }, NOW)
    assert.deepEqual(await standingDecisions(store), [
      { ...decision, id: 'd1', author: 'Ana', made: NOW, note: 'by the masthead' },
    ])
    assert.equal(await undoDecision(store, 'd1', 'Bo', NOW), true)
    assert.equal(await undoDecision(store, 'd1', 'Bo', NOW), false)
    assert.deepEqual(await standingDecisions(store), [])
    const [kept] = await listDecisions(store)
    assert.deepEqual([kept?.author, kept?.note, kept?.undone_by], ['Ana', 'by the masthead', 'Bo'])
  })

  check('what is purged is gone with all that derives from it', async (store) => {
    await filled(store)
    await compareOne(store, (await uncompared(store))!)
    await assert.rejects(purge(store, {}, { by: 'test', now: NOW }), RangeError)
    assert.equal(await purge(store, { articleId: 'fire' }, { by: 'test', now: NOW }), 1)
    assert.equal(await findArticle(store, 'fire'), null)
    assert.equal(await findAnnotated(store, 'fire'), null)
    assert.deepEqual(await searchArticles(store, { text: 'destroyed', limit: 9, offset: 0 }), [])
    assert.deepEqual(
      await searchPassages(store, { kind: 'figure', subject: '', least: 14, most: 14, limit: 9, offset: 0 }),
      [],
    )
    const story = await findStory(store, 's1')
    assert.deepEqual([story?.articleIds, story?.synopsis, story?.line.title], [['mill'], null, 'Mill burns in Orsk'])
    assert.equal(await purge(store, { origin: 'test' }, { by: 'test', now: NOW }), 2)
    assert.deepEqual(await listStories(store, { limit: 9 }), [])
  })

  check('a second desk on one store is told so; a reader is not in the way', async (_store, address) => {
    await assert.rejects(openStore(address), /another (?:process|desk)/)
    const reader = await openStore(address, { readonly: true })
    assert.deepEqual(await listStories(reader, { limit: 9 }), [])
    await reader.close()
  })

  check(
    'a backup made while it is open fills an empty store of either kind; a damaged one nothing',
    async (store, address) => {
      await filled(store)
      await compareOne(store, (await uncompared(store))!)
      await addDecision(
        store,
        { id: 'd1', decision: { decision: 'not-same', ids: ['mill', 'vote'] }, author: 'Ana', note: null },
        NOW,
      )
      const path = join(folder, `${name}.backup`)
      const reader = await openStore(address, { readonly: true })
      const count = await backup(reader, path)
      await reader.close()
      assert.equal(count.articles, 3)
      assert.equal(statSync(path).mode & 0o077, 0)
      for (const database of DATABASES) {
        if (database.skip !== false) continue
        const target = await openStore(database.create())
        assert.deepEqual(await restore(target, path), count)
        assert.deepEqual((await findArticle(target, 'mill'))?.article, mill)
        assert.deepEqual(await findAnnotated(target, 'fire'), await findAnnotated(store, 'fire'))
        assert.deepEqual(await findStory(target, 's1'), await findStory(store, 's1'))
        assert.deepEqual(await listDecisions(target), await listDecisions(store))
        assert.equal((await searchArticles(target, { text: 'destroyed', limit: 9, offset: 0 })).length, 1)
        const [added] = await addArticles(target, [report('new', 'New.')], { origin: null, now: NOW })
        assert.equal(added?.outcome, 'new')
        await assert.rejects(restore(target, path), /not empty/)
        await target.close()
      }
      const target = await openStore(create())
      truncateSync(path, statSync(path).size - 200)
      await assert.rejects(restore(target, path), /cut short/)
      writeFileSync(path, 'something else')
      await assert.rejects(restore(target, path), /no backup/)
      await assert.rejects(restore(target, join(folder, 'none')), /no such file/)
      assert.deepEqual(await listStories(target, { limit: 9 }), [])
      await target.close()
    },
  )
}

test('a file that is no store, or damaged, is told', async () => {
  const path = join(folder, 'text.db')
  writeFileSync(path, 'This is a text, not a store. '.repeat(100))
  await assert.rejects(openStore(path), /it is no store/)
  await assert.rejects(openStore(join(folder, 'no', 'such', 'folder.db')), /no such folder/)
  await assert.rejects(openStore('postgres://nobody@127.0.0.1:1/none'), /cannot be reached/)
})

test('PostgreSQL restarted in mid-work: nothing acknowledged is lost, and work goes on', {
  skip: noPostgres,
}, async () => {
  const store = await openStore(postgres?.createDatabase() ?? '')
  const acknowledged: string[] = []
  const writing = (async () => {
    for (let i = 0; i < 60; i++) {
      const [receipt] = await addArticles(store, [report(`a${i}`, `Text ${i}.`)], { origin: null, now: NOW })
      acknowledged.push(receipt!.id)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  await new Promise((resolve) => setTimeout(resolve, 100))
  postgres?.restart()
  await writing
  assert.equal(acknowledged.length, 60)
  // a read on a connection that the restart has cut fails once, with an error that says to try again
  const read = (id: string) =>
    findArticle(store, id).catch((error: unknown) => {
      assert.ok(store.isPassing(error))
      return findArticle(store, id)
    })
  for (const id of acknowledged) assert.ok(await read(id))
  await store.close()
})
