import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { decisionsOfStory, decisionsWithEffects } from '../../src/desk/store/decisions/effects.ts'
import { findEntity, listEntities } from '../../src/desk/store/names/entities.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { findStory, listStories, storyOf } from '../../src/desk/store/stories.ts'
import { createDesk, type Desk } from '../../src/desk/work/desk.ts'
import type { Decision, Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { on, report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-decisions-'))
const SHARED =
  'Firefighters from three valleys fought the flames through the night and saved the granary next door, where the grain of the whole valley lay.'
const of = (id: string, outlet: string, day: string, title: string, text: string) =>
  report(id, text, { title, outlet: { name: outlet }, published: on(day) })
const POST = of(
  'post',
  'Orsk Post',
  '2031-03-04',
  'Mill burns in Orsk',
  `The old mill of Orsk burned down on Tuesday. Twelve people were killed in the fire, mayor Lena Brisk said. ${SHARED}`,
)
const LANTERN = of(
  'lantern',
  'The Lantern',
  '2031-03-05',
  'Fire destroys Orsk mill',
  `A fire destroyed the old mill of Orsk on Tuesday. Fifteen people were killed in the fire, police chief Olav Tarn said. ${SHARED}`,
)
const HERALD = of(
  'herald',
  'Vellmar Herald',
  '2031-03-05',
  'Orsk mourns after mill fire',
  'The fire at the old mill of Orsk killed 30 people on Tuesday, minister Edda Voss said. The mill fire began in the granary. Lena Brisk, the mayor, wept in Orsk.',
)
const CHESS = of(
  'chess',
  'The Lantern',
  '2031-03-05',
  'Veld wins chess crown',
  'Grandmaster Ida Veld won the chess championship in Porto Sil on Wednesday after a seven-hour game, organisers said.',
)

let desk: Desk
let made = 0
before(async () => {
  desk = createDesk(await openStore(join(folder, 'desk.db')), { maker: 'test', readers: 1 })
  await desk.receive([POST, LANTERN, HERALD, CHESS], 'test')
  await desk.idle()
})
after(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

async function decide(decision: Decision, note: string | null = null): Promise<string> {
  made += 1
  const id = `d${made}`
  assert.equal(await desk.decide({ id, decision, author: 'Ana', note }), null)
  await desk.idle()
  return id
}

async function undo(id: string): Promise<void> {
  assert.equal(await desk.undo(id, 'Bo'), true)
  await desk.idle()
}

async function synopsisOf(articleId: string): Promise<Synopsis> {
  const synopsis = await desk.synopsisOf((await storyOf(desk.store, articleId))!)
  assert.deepEqual(validateSynopsis(synopsis!), [])
  return synopsis!
}

/** All that the desk shows: stories with their synopses, and names over all of them. */
async function everything(): Promise<string> {
  const stories = await listStories(desk.store, { limit: 99 })
  const all = []
  for (const { id } of stories.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const story = await findStory(desk.store, id)
    all.push([id, story!.articleIds, await desk.synopsisOf(id)])
  }
  const entities = await listEntities(desk.store, { text: '', limit: 200, offset: 0 })
  const claims = await desk.store.db.selectFrom('claim').selectAll().orderBy('story').orderBy('id').execute()
  const said = await desk.store.db.selectFrom('statement').selectAll().orderBy('article').orderBy('key').execute()
  return JSON.stringify([all, entities, claims, said])
}

const toll = ({ claims }: Synopsis) =>
  claims.find(({ kind, question }) => kind === 'figure' && question.includes('killed'))!
const effectOf = async (id: string) => (await decisionsWithEffects(desk.store)).find((one) => one.id === id)!.effect

/** Each kind of decision: how it shows, and that nothing of it is left when it is taken back. */
const KINDS: readonly {
  readonly what: string
  readonly make: () => Promise<Decision> | Decision
  readonly shows: () => Promise<void>
}[] = [
  {
    what: 'a date',
    make: () => ({ decision: 'published', articleId: 'herald', value: '2031-03-09' }),
    shows: async () =>
      assert.equal(
        (await synopsisOf('herald')).articles.find(({ id }) => id === 'herald')?.published.value,
        '2031-03-09',
      ),
  },
  {
    what: 'a figure',
    make: () => ({ decision: 'figure', figureId: 'lantern:f1', value: 12 }),
    shows: async () =>
      assert.equal(
        toll(await synopsisOf('lantern')).accounts.find(({ articleId }) => articleId === 'lantern')?.value,
        12,
      ),
  },
  {
    what: 'a speaker',
    make: () => ({ decision: 'speaker', attributionId: 'post:a1', entityId: 'e:olav-tarn' }),
    shows: async () =>
      assert.equal(
        (await synopsisOf('post')).attributions.find(({ id }) => id === 'post:a1')?.sourceEntityId,
        'e:olav-tarn',
      ),
  },
  {
    what: 'a speaker whom no entity stands for yet',
    make: () => ({ decision: 'speaker', attributionId: 'post:a1', entityId: null, name: 'Firefighters' }),
    shows: async () => {
      const { attributions, entities } = await synopsisOf('post')
      const id = attributions.find((one) => one.id === 'post:a1')?.sourceEntityId
      assert.equal(entities.find((one) => one.id === id)?.name, 'Firefighters')
    },
  },
  {
    what: 'an origin that is none',
    make: () => ({ decision: 'veto-origin', from: 'lantern', to: 'post' }),
    shows: async () =>
      assert.ok(!(await synopsisOf('post')).origins.edges.some(({ from, to }) => from === 'lantern' && to === 'post')),
  },
  {
    what: 'entities that are one',
    make: () => ({ decision: 'merge-entities', ids: ['e:olav-tarn', 'e:edda-voss'] }),
    shows: async () => {
      const { entities } = await synopsisOf('post')
      assert.ok(
        entities.some(({ variants }) =>
          ['Olav Tarn', 'Edda Voss'].every((name) => variants.some(({ text }) => text === name)),
        ),
      )
      const [found] = await listEntities(desk.store, { text: 'tarn', limit: 1, offset: 0 })
      assert.deepEqual((await findEntity(desk.store, found!.id))?.names.map(({ text }) => text).sort(), [
        'Edda Voss',
        'Olav Tarn',
      ])
    },
  },
  {
    what: 'entities that are not one',
    make: async () => {
      const { entities } = await synopsisOf('post')
      const { variants } = entities.find(({ name }) => name === 'Lena Brisk')!
      const spanOf = (article: string) =>
        variants.flatMap(({ spans }) => spans).find(({ articleId }) => articleId === article)!
      return {
        decision: 'not-same',
        ids: ['here', 'there'],
        anchors: [
          { id: 'here', span: spanOf('post') },
          { id: 'there', span: spanOf('herald') },
        ],
      }
    },
    shows: async () => {
      const { entities } = await synopsisOf('post')
      assert.equal(entities.filter(({ variants }) => variants.some(({ text }) => text === 'Lena Brisk')).length, 2)
      assert.equal((await listEntities(desk.store, { text: 'lena brisk', limit: 9, offset: 0 })).length, 2)
    },
  },
  {
    what: 'events that are one',
    make: async () => {
      const [one, two] = (await synopsisOf('post')).events
      return { decision: 'merge-events', ids: [one!.id, two!.id] }
    },
    shows: async () => assert.equal(await lastOutcome(), 'applied'),
  },
  {
    what: 'a claim checked',
    make: async () => ({ decision: 'claim', mark: 'checked', claim: await tollTarget() }),
    shows: async () => assert.deepEqual(toll(await synopsisOf('post')).checked, { by: 'Ana', note: 'why' }),
  },
  {
    what: 'a verdict set aside',
    make: async () => ({ decision: 'claim', mark: 'set-aside', claim: await tollTarget() }),
    shows: async () => {
      const { verdict, because } = toll(await synopsisOf('post'))
      assert.equal(verdict, 'unclear')
      assert.match(because, /set aside by Ana: why \(found before: /)
    },
  },
  {
    what: 'an origin that is none of one claim',
    make: async () => ({ decision: 'veto-origin', from: 'lantern', to: 'post', claim: await tollTarget() }),
    shows: async () => {
      assert.ok((await synopsisOf('post')).origins.edges.some(({ from, to }) => from === 'lantern' && to === 'post'))
      assert.equal(await lastOutcome(), 'applied')
    },
  },
  {
    what: 'a story split',
    make: () => ({ decision: 'split-story', articleIds: ['herald'] }),
    shows: async () => {
      assert.notEqual(await storyOf(desk.store, 'herald'), await storyOf(desk.store, 'post'))
      assert.equal(await lastOutcome(), 'applied')
    },
  },
  {
    what: 'stories merged',
    make: async () => ({ decision: 'merge-stories', ids: [(await storyOf(desk.store, 'post'))!, 'chess'] }),
    shows: async () => assert.equal(await storyOf(desk.store, 'chess'), await storyOf(desk.store, 'post')),
  },
  {
    what: 'a report moved',
    make: () => ({ decision: 'move-article', articleId: 'herald', to: 'chess' }),
    shows: async () => {
      assert.equal(await storyOf(desk.store, 'herald'), await storyOf(desk.store, 'chess'))
      assert.notEqual(await storyOf(desk.store, 'herald'), await storyOf(desk.store, 'post'))
    },
  },
]

async function tollTarget() {
  const { id, question, kind, accounts } = toll(await synopsisOf('post'))
  return { id, question, kind, passages: accounts.map(({ spans }) => spans[0]!) }
}

const lastOutcome = async () => (await effectOf(`d${made}`))?.outcome

test('the stories are as the tests need them', async () => {
  assert.equal(await storyOf(desk.store, 'post'), await storyOf(desk.store, 'lantern'))
  assert.equal(await storyOf(desk.store, 'post'), await storyOf(desk.store, 'herald'))
  assert.notEqual(await storyOf(desk.store, 'post'), await storyOf(desk.store, 'chess'))
})

for (const { what, make, shows } of KINDS)
  test(`${what}: it shows, the trace says who and why, and nothing is left of it when it is taken back`, async () => {
    const earlier = await everything()
    const id = await decide(await make(), 'why')
    await shows()
    assert.equal((await effectOf(id))?.outcome, 'applied')
    const story = (await storyOf(desk.store, 'herald'))!
    const others = [(await storyOf(desk.store, 'post'))!, story]
    const listed = (await Promise.all(others.map((one) => decisionsOfStory(desk.store, one)))).flat()
    assert.ok(listed.some((one) => one.id === id && one.author === 'Ana' && one.effect !== null))
    const traces = await Promise.all(others.map((one) => desk.synopsisOf(one)))
    assert.ok(
      traces.some((one) =>
        one!.trace.some(({ ids, reason }) => ids[0] === id && /Ana, \d{4}-\d\d-\d\d: why/.test(reason)),
      ),
    )
    await undo(id)
    assert.equal(await everything(), earlier)
    assert.equal(await effectOf(id), null)
  })

test('decisions taken back in any order leave nothing', async () => {
  const earlier = await everything()
  const decisions = await Promise.all(KINDS.map(({ make }) => make()))
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(
        decisions.map((_, i) => i),
        { minLength: 3, maxLength: 4 },
      ),
      fc.infiniteStream(fc.nat()),
      async (chosen, picks) => {
        const ids: string[] = []
        for (const i of chosen) {
          made += 1
          await desk.decide({ id: `d${made}`, decision: decisions[i]!, author: 'Ana', note: null })
          ids.push(`d${made}`)
        }
        while (ids.length > 0) await desk.undo(ids.splice(picks.next().value! % ids.length, 1)[0]!, 'Ana')
        await desk.idle()
        assert.equal(await everything(), earlier)
      },
    ),
    { numRuns: 4 },
  )
})

test('a decision holds for what comes later, and for what is read anew with other ids', async () => {
  const split = await decide({ decision: 'split-story', articleIds: ['herald'] })
  const figure = await decide({ decision: 'figure', figureId: 'lantern:f1', value: 12 })
  const later = of(
    'later',
    'Dorn Argus',
    '2031-03-06',
    'Orsk mill fire: the toll',
    'Sixteen people were killed in the fire that destroyed the old mill of Orsk on Tuesday, police chief Olav Tarn said on Thursday. Firefighters had saved the granary next door.',
  )
  await desk.receive([later], 'test')
  await desk.idle()
  assert.notEqual(await storyOf(desk.store, 'herald'), await storyOf(desk.store, 'post'))
  assert.equal(toll(await synopsisOf('lantern')).accounts.find(({ articleId }) => articleId === 'lantern')?.value, 12)
  // as a newer reader would number them
  await desk.store.write(async (db) => {
    const row = await db.selectFrom('decision').select('decision').where('id', '=', figure).executeTakeFirstOrThrow()
    const renamed = row.decision.replaceAll('lantern:f1', 'lantern:f7')
    await db.updateTable('decision').set({ decision: renamed }).where('id', '=', figure).execute()
    await db
      .updateTable('story')
      .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
      .execute()
  })
  desk.wake()
  await desk.idle()
  assert.equal(toll(await synopsisOf('lantern')).accounts.find(({ articleId }) => articleId === 'lantern')?.value, 12)
  await desk.purge({ articleId: 'lantern' })
  await desk.idle()
  assert.equal((await effectOf(figure))?.outcome, 'lost')
  const kept = await desk.store.db.selectFrom('decision').select('decision').execute()
  assert.doesNotMatch(JSON.stringify(kept), /Fifteen/)
  await undo(split)
})

test('what names in vain is refused, in words', async () => {
  const refused = (decision: Decision) => desk.decide({ id: 'never', decision, author: 'Ana', note: null })
  assert.match((await refused({ decision: 'figure', figureId: 'post:f99', value: 1 }))!, /no figure 'post:f99'/)
  assert.match((await refused({ decision: 'published', articleId: 'none', value: null }))!, /no article 'none'/)
  assert.match((await refused({ decision: 'merge-stories', ids: ['s0', 'post'] }))!, /no story and no article 's0'/)
  assert.ok(!(await decisionsWithEffects(desk.store)).some(({ id }) => id === 'never'))
})

test('a file of decisions goes out and in again, and changes nothing', async () => {
  const id = await decide({ decision: 'published', articleId: 'post', value: '2031-03-03' }, 'by the masthead')
  const line = JSON.stringify({ decision: 'published', articleId: 'elsewhere', value: '2031-01-01' })
  const first = await desk.importDecisions(`${line}\nnothing\n{"decision": "explode"}\n`, 'Cy')
  assert.deepEqual([first.added, first.known, first.failures.length], [1, 0, 2])
  assert.match(first.failures[0]!, /line 2: it is not JSON/)
  assert.equal((await desk.importDecisions(line, 'Cy')).known, 1)
  await desk.idle()
  const all = await decisionsWithEffects(desk.store)
  assert.equal(all.at(-1)?.effect?.outcome, 'lost')
  assert.equal(all.find((one) => one.id === id)?.effect?.outcome, 'applied')
})
