import assert from 'node:assert/strict'
import { addArticles } from '../../src/desk/store/articles.ts'
import { findEntity, listEntities, listStatements } from '../../src/desk/store/names/entities.ts'
import type { Store } from '../../src/desk/store/open-store.ts'
import { purge } from '../../src/desk/store/purge.ts'
import { compareAll, LATER, NOW, onEachDatabase, take } from './contract.ts'
import { on, report } from './reports.ts'

const REPORTS = {
  post: 'The old mill of Orsk burned down on Tuesday. “We will rebuild it,” mayor Lena Brisk said. Brisk had opened the mill herself.',
  herald:
    'Flames destroyed the grain mill at Orsk in the night to Tuesday. Lena Brisk, the mayor, denied that the wiring was old. Ms. Brisk told the Vellmar News Agency that the police would look at it.',
  council: 'The council of Orsk met on Friday. “There is no money for a mill,” mayor Lena Brisk told the councillors.',
}
const of = (id: keyof typeof REPORTS, day = '2024-03-12') =>
  report(id, REPORTS[id], { title: `Of ${id}`, outlet: { name: `The ${id}` }, published: on(day) })

const filled = async (store: Store): Promise<void> => {
  await take(store, { mills: [of('post'), of('herald')], council: [of('council', '2024-03-15')] })
  await compareAll(store)
}
const idOf = async (store: Store, text: string): Promise<string> =>
  (await listEntities(store, { text, limit: 1, offset: 0 }))[0]?.id ?? ''

onEachDatabase((check) => {
  check('a person is one over all stories, with each name and who uses it', async (store) => {
    await filled(store)
    const page = await findEntity(store, await idOf(store, 'lena brisk'))
    assert.deepEqual(
      [page?.entity.name, page?.entity.kind, page?.entity.reports, page?.storyCount],
      ['Lena Brisk', 'person', 3, 2],
    )
    assert.deepEqual(
      page?.names
        .find(({ text }) => text === 'Lena Brisk')
        ?.outlets.map(({ outlet }) => outlet)
        .sort(),
      ['The council', 'The herald', 'The post'],
    )
    assert.deepEqual(page?.names.find(({ text }) => text === 'Brisk')?.outlets, [
      { outlet: 'The herald', count: 1 },
      { outlet: 'The post', count: 1 },
    ])
    assert.deepEqual(
      page?.stories.map(({ id, named, reports }) => [id, named, reports]),
      [
        ['council', 1, 1],
        ['mills', 2, 2],
      ],
    )
    assert.ok(page?.roles.includes('mayor'))
  })

  check('names are found by words and their beginnings, in any case and without accents', async (store) => {
    await filled(store)
    await take(store, { far: [report('far', 'José Marín of Orlo spoke to Lena Brisk in Orlo on Monday.')] })
    const found = async (text: string, kind?: string) =>
      (await listEntities(store, { text, limit: 9, offset: 0, ...(kind ? { kind } : {}) })).map(({ name }) => name)
    assert.deepEqual(await found('BRISK len'), ['Lena Brisk'])
    assert.deepEqual(await found('jose mar'), ['José Marín'])
    assert.deepEqual(await found('orsk', 'place'), ['Orsk'])
    assert.deepEqual(await found('orsk', 'person'), [])
    assert.deepEqual(await found('nobody'), [])
    for (const odd of ['%', "'", '\\', '“', '*', ' ']) await found(odd)
  })

  check('what somebody says is listed with its passage and chain, from all stories', async (store) => {
    await filled(store)
    const id = await idOf(store, 'lena brisk')
    const statements = await listStatements(store, id, { limit: 9, offset: 0 })
    assert.ok(statements.length >= 3)
    assert.equal(statements[0]?.storyId, 'council')
    for (const { span, chain } of statements) {
      const text = REPORTS[span.articleId as keyof typeof REPORTS]
      assert.equal(text.slice(span.start, span.end), span.quote)
      assert.ok(chain.some(({ entity }) => entity === id))
    }
    assert.equal((await findEntity(store, id))?.statementCount, statements.length)
  })

  check('the counts are those of the rows, whatever came, was compared, read again or went', async (store) => {
    await filled(store)
    await take(
      store,
      { mills: [report('third', 'Brisk said the Orsk mill had burned. Mayor Lena Brisk wept.')] },
      [],
      LATER,
    )
    await compareAll(store)
    await purge(store, { articleId: 'post' }, { by: 'test', now: LATER })
    await compareAll(store)
    const rows = await store.db
      .selectFrom('entity_article')
      .select(({ fn }) => ['entity', fn.countAll<number>().as('reports'), fn.sum<number>('mentions').as('mentions')])
      .groupBy('entity')
      .orderBy('entity')
      .execute()
    const entities = await store.db.selectFrom('entity').select(['id', 'reports', 'mentions']).orderBy('id').execute()
    assert.deepEqual(
      entities.map(({ id, reports, mentions }) => [id, reports, mentions]).sort(),
      rows.map(({ entity, reports, mentions }) => [entity, Number(reports), Number(mentions)]).sort(),
    )
  })

  check('what is purged is in no row, not even as a name that others could be found by', async (store) => {
    await filled(store)
    const secret = report(
      'secret',
      'Mayor Lena Quorrek-Brisk of Orsk said: “The zebra did it.” Quorrek-Brisk saw Zelmira Ott.',
      {
        title: 'Quorrek-Brisk',
        outlet: { name: 'The Quorrek' },
      },
    )
    await take(store, { mills: [secret] }, [], LATER)
    await compareAll(store)
    const all = async () =>
      JSON.stringify(
        await Promise.all(
          (['entity', 'entity_word', 'entity_article', 'statement', 'claim', 'passage'] as const).map((table) =>
            store.db.selectFrom(table).selectAll().execute(),
          ),
        ),
      )
    assert.match(await all(), /quorrek.*zebra/is)
    await purge(store, { articleId: 'secret' }, { by: 'test', now: LATER })
    assert.doesNotMatch(await all(), /quorrek|zebra|zelmira/i)
    await addArticles(store, [secret], { origin: null, now: NOW })
  })
})
