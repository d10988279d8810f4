import assert from 'node:assert/strict'
import { saveLook } from '../../src/desk/store/looked.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { listToday } from '../../src/desk/store/today.ts'
import { compareAll, LATER, NOW, onEachDatabase, take } from './contract.ts'
import { on, report } from './reports.ts'

const TOLD: Readonly<Record<string, string>> = {
  post: 'The old mill of Orsk burned down on Tuesday. Mayor Lena Brisk said that 12 people were injured in the fire.',
  herald:
    'Flames destroyed the grain mill at Orsk in the night to Tuesday. According to fire chief Olav Tarn, 31 people were injured in the fire.',
  third:
    'A blaze has gutted the mill in Orsk, where 47 people were injured, minister Edda Voss told reporters on Thursday.',
  fourth: 'The Orsk mill fire injured 58 people, Ulf Ferro of the hospital said; the walls still smoke.',
}
const mill = (id: string, day = '2024-03-12') =>
  report(id, TOLD[id] ?? '', { title: `Mill burns in Orsk (${id})`, outlet: { name: `The ${id}` }, published: on(day) })
const vote = (id: string) => report(id, 'The council of Dorn voted for the new bridge on Monday.', { title: id })

onEachDatabase((check) => {
  const list = async (store: Parameters<Parameters<typeof check>[1]>[0], more = {}) =>
    (await listToday(store, { reader: 'Ana', limit: 9, reports: 1, ...more })).stories

  check(
    'a reader is told what has come since they looked: news first, then what is new, then the rest',
    async (store) => {
      await take(store, { mills: [mill('post')], votes: [vote('v1'), vote('v2')] })
      await compareAll(store)
      assert.deepEqual(
        (await list(store)).map(({ id, news }) => [id, news]),
        [
          ['votes', null],
          ['mills', null],
        ],
      )
      assert.equal(await saveLook(store, { reader: 'Ana', storyId: 'none' }, NOW), false)
      assert.equal(await saveLook(store, { reader: 'Ana', storyId: 'mills' }, NOW), true)
      assert.deepEqual(
        (await list(store)).map(({ id }) => id),
        ['votes', 'mills'],
      )
      await take(store, { mills: [mill('herald')] }, [], LATER)
      await compareAll(store)
      const [first, second] = await list(store)
      assert.deepEqual(
        [first?.id, first?.news, second?.id],
        ['mills', { looked: NOW, reports: 1, differ: 1, independent: 1 }, 'votes'],
      )
      assert.deepEqual((await listToday(store, { reader: 'Bo', limit: 9, reports: 1 })).stories[0]?.news, null)
      await saveLook(store, { reader: 'Ana', storyId: 'mills' }, LATER)
      assert.deepEqual(
        (await list(store)).map(({ id, news }) => [id, news?.reports ?? null]),
        [
          ['votes', null],
          ['mills', 0],
        ],
      )
    },
  )

  check(
    'what differs most is listed with the answers and their passages; pages give each story once',
    async (store) => {
      await take(store, {
        mills: [mill('post'), mill('herald')],
        votes: [vote('v1'), vote('v2')],
        lone: [report('lone', 'A heron was seen in Dorn.', { title: 'Heron' })],
      })
      await compareAll(store)
      await saveLook(store, { reader: 'Ana', storyId: 'votes' }, NOW)
      const [line] = await list(store, { differing: true })
      assert.equal(line?.id, 'mills')
      const [point] = line!.differing
      assert.deepEqual(
        point?.answers.map(({ value, outlet, reports, span }) => [value, outlet, reports, span.quote]).sort(),
        [
          [12, 'The post', 1, '12 people'],
          [31, 'The herald', 1, '31 people'],
        ],
      )
      const all = (await list(store)).map(({ id }) => id)
      const paged: string[] = []
      for (let after = {}; ; ) {
        const page = await listToday(store, { reader: 'Ana', limit: 1, reports: 1, ...after })
        paged.push(...page.stories.map(({ id }) => id))
        if (page.next === null) break
        after = { after: page.next }
      }
      assert.deepEqual(paged, all)
      assert.equal(all.length, 3)
      assert.deepEqual((await list(store, { reports: 2 })).length, 2)
    },
  )

  check('what lists say of a purged report is gone, also where another story quotes it', async (store) => {
    await take(
      store,
      {
        mills: [mill('post'), mill('herald')],
        later: [mill('third', '2024-03-14'), mill('fourth', '2024-03-14')],
      },
      [['mills', 'later']],
    )
    await compareAll(store)
    const rows = async () => JSON.stringify(await store.db.selectFrom('claim').selectAll().execute())
    assert.match(await rows(), /31 people/)
    await purge(store, { articleId: 'herald' }, { by: 'test', now: LATER })
    assert.doesNotMatch(await rows(), /31 people/)
  })
})
