import assert from 'node:assert/strict'
import { findOutlet, listOutlets, outletNames } from '../../src/desk/store/outlets/outlets.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { compareAll, LATER, onEachDatabase, take } from './contract.ts'
import { on, report } from './reports.ts'

const SHARED =
  'Firefighters from three valleys fought the flames through the night and saved the granary next door, where the grain of the whole valley lay. Nobody knows yet how the blaze began, and the miller has not been seen since Monday.'
const of = (id: string, outlet: string, day: string, text: string) =>
  report(id, text, { title: `Mill burns (${id})`, outlet: { name: outlet }, published: on(day) })
const REPORTS = [
  of(
    'post',
    'Orsk Post',
    '2024-03-12',
    `The old mill of Orsk burned down on Tuesday. Twelve people were injured, mayor Lena Brisk said. ${SHARED}`,
  ),
  of(
    'lantern',
    'The Lantern',
    '2024-03-13',
    `Orsk has lost its old mill. Twelve people were injured on Tuesday, mayor Lena Brisk said. ${SHARED}`,
  ),
  of(
    'herald',
    'Vellmar Herald',
    '2024-03-13',
    'A fire destroyed the old mill at Orsk on Tuesday. The Orsk Post reported that twelve people were injured in the fire. Mayor Lena Brisk spoke of a black day.',
  ),
  of(
    'argus',
    'Dorn Argus',
    '2024-03-13',
    'There was a fire in Orsk on Tuesday. The mill is gone, and with it the flour of the whole winter. A new mill will be built beside the river, the miller’s guild said.',
  ),
]

onEachDatabase((check) => {
  check('outlets are listed by name, and found by a part of it', async (store) => {
    await take(store, { mills: REPORTS, lone: [of('lone', 'Orsk Post', '2024-04-01', 'A heron was seen in Dorn.')] })
    assert.deepEqual(await listOutlets(store, { text: 'orsk', limit: 9, offset: 0 }), [
      { name: 'Orsk Post', reports: 2, first_day: '2024-03-12', last_day: '2024-04-01' },
    ])
    assert.equal((await listOutlets(store, { text: '', limit: 2, offset: 1 })).length, 2)
    const all = (await listOutlets(store, { text: '', limit: 99, offset: 0 })).map(({ name }) => name)
    assert.deepEqual([await outletNames(store, 99), await outletNames(store, 2)], [all, all.slice(0, 2)])
    for (const odd of ['%', '_', "'", '\\']) await listOutlets(store, { text: odd, limit: 1, offset: 0 })
    assert.equal(await findOutlet(store, 'Nobody'), null)
  })

  check('what an outlet originates and what it passes on, with the passages', async (store) => {
    await take(store, { mills: REPORTS })
    await compareAll(store)
    const page = (await findOutlet(store, 'Orsk Post'))!
    assert.deepEqual([page.outlet.reports, page.outlet.stories], [1, 1])
    assert.deepEqual(page.originates.map(({ name, reports, unsure }) => [name, reports, unsure]).sort(), [
      ['The Lantern', 1, 0],
      ['Vellmar Herald', 1, 0],
    ])
    assert.deepEqual(page.passesOn, [])
    const lantern = (await findOutlet(store, 'The Lantern'))!
    assert.deepEqual(
      lantern.passesOn.map(({ name, kind }) => [name, kind]),
      [['Orsk Post', 'outlet']],
    )
    const [example] = lantern.passesOn[0]!.examples
    for (const span of example!.evidence) {
      const { text } = REPORTS.find(({ id }) => id === span.articleId)!
      assert.equal(text.slice(span.start, span.end), span.quote)
    }
    assert.equal(example!.evidence[0]!.articleId, 'lantern')
  })

  check('what shares text where nobody knows which came first is nobody’s origin', async (store) => {
    await take(store, { mills: REPORTS.map((article) => ({ ...article, published: on('2024-03-12') })) })
    await compareAll(store)
    const known = ['Orsk Post', 'The Lantern']
    const pages = await Promise.all(known.map((name) => findOutlet(store, name)))
    const reuse = pages
      .flatMap((page) => [...page!.originates, ...page!.passesOn])
      .filter(({ name }) => known.includes(name))
    assert.ok(reuse.length > 0 && reuse.every(({ reports, unsure }) => reports === 0 && unsure === 1))
  })

  check(
    'an outlet is silent only in stories it reports on, and only where none of its reports tells',
    async (store) => {
      await take(store, { mills: REPORTS })
      await compareAll(store)
      const argus = (await findOutlet(store, 'Dorn Argus'))!
      for (const { question, tellers, example } of argus.silences) {
        assert.ok(question !== '' && tellers >= 2 && example.articleId !== 'argus')
      }
      assert.ok(argus.silences.some(({ question }) => /^people injured/.test(question)))
      const more = of(
        'argus2',
        'Dorn Argus',
        '2024-03-14',
        'In the Orsk mill fire twelve people were injured, mayor Lena Brisk said.',
      )
      await take(store, { mills: [more] }, [], LATER)
      await compareAll(store)
      const later = (await findOutlet(store, 'Dorn Argus'))!
      assert.ok(!later.silences.some(({ question }) => /^people injured/.test(question)))
    },
  )

  check('what is purged is in no row', async (store) => {
    await take(store, { mills: REPORTS })
    await compareAll(store)
    const rows = async () =>
      JSON.stringify(
        await Promise.all(
          (['dependence', 'own_name', 'silence'] as const).map((table) =>
            store.db.selectFrom(table).selectAll().execute(),
          ),
        ),
      )
    assert.match(await rows(), /three valleys/)
    await purge(store, { articleId: 'post' }, { by: 'test', now: LATER })
    assert.doesNotMatch(await rows(), /three valleys|Orsk Post/)
  })
})
