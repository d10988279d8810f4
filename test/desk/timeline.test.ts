import assert from 'node:assert/strict'
import { purge } from '../../src/desk/store/purge.ts'
import { listDatedEvents } from '../../src/desk/store/timeline/dated-events.ts'
import { compareAll, LATER, onEachDatabase, take } from './contract.ts'
import { on, report } from './reports.ts'

const of = (id: string, text: string) =>
  report(id, text, { title: `Of ${id}`, outlet: { name: `The ${id}` }, published: on('2024-03-13') })
const REPORTS = [
  of(
    'post',
    'A fire destroyed the old mill at Orsk on Tuesday. Police arrested a miller on Wednesday. In 1998 a flood wrecked the mill.',
  ),
  of(
    'herald',
    'On Monday a fire destroyed the old mill in Orsk. Nobody was hurt. The miller was arrested on Wednesday by police.',
  ),
]
const QUERY = { text: '', background: false, order: 'origins', limit: 50, offset: 0 } as const

onEachDatabase((check) => {
  check('events of all stories, by weight or time, within days, with what each report says of when', async (store) => {
    await take(store, { mills: REPORTS })
    await compareAll(store)
    const all = await listDatedEvents(store, QUERY)
    assert.ok(all.length >= 2)
    assert.deepEqual(
      all.map(({ independent }) => independent),
      all.map(({ independent }) => independent).toSorted((a, b) => b - a),
    )
    for (const { spans, dates, storyId, title } of all) {
      assert.equal(storyId, 'mills')
      assert.match(title, /^Of /)
      for (const span of [...spans, ...dates.flatMap(({ span }) => span ?? [])]) {
        const { text } = REPORTS.find(({ id }) => id === span.articleId)!
        assert.equal(text.slice(span.start, span.end), span.quote)
      }
    }
    const fire = (await listDatedEvents(store, { ...QUERY, text: 'FIRE mill' }))[0]!
    assert.equal(fire.conflicting, true)
    assert.deepEqual([...new Set(fire.dates.map(({ earliest }) => earliest))].sort(), ['2024-03-11', '2024-03-12'])
    const days = (await listDatedEvents(store, { ...QUERY, order: 'time' })).map(({ earliest }) => earliest)
    assert.deepEqual(days, days.toSorted())
    assert.deepEqual(await listDatedEvents(store, { ...QUERY, from: '2024-03-20' }), [])
    assert.deepEqual(await listDatedEvents(store, { ...QUERY, to: '2024-03-01' }), [])
    const old = await listDatedEvents(store, { ...QUERY, background: true })
    assert.ok(old.some(({ earliest }) => earliest.startsWith('1998')))
  })

  check('what is purged is in no row', async (store) => {
    await take(store, { mills: REPORTS })
    await compareAll(store)
    await purge(store, { articleId: 'herald' }, { by: 'test', now: LATER })
    assert.deepEqual(await store.db.selectFrom('dated_event').selectAll().execute(), [])
  })
})
