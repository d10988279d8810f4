import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linkEntities } from '../../../src/compare/entities/link-entities.ts'
import { articleWith } from './articles.ts'

const ARTICLES = [
  articleWith('a', ['person Osric Hamdell', 'person Pella Ost', 'organization Rail Accident Board', 'place Talmere']),
  articleWith('b', ['person Hamdell', 'person Ost', 'organization RAB', 'organization Norlund Ltd']),
  articleWith('c', ['person Osric Hamdel', 'person Gerda Ost', 'place Talmere', 'person Norlund']),
]

/** Local ids of the entities of each thing, in a fixed order. */
function groups(
  articles: Parameters<typeof linkEntities>[0],
  options: Parameters<typeof linkEntities>[1] = {},
): string[] {
  const { globalId } = linkEntities(articles, options)
  const found = new Map<string, string[]>()
  for (const { entities } of articles)
    for (const { id } of entities) found.set(globalId(id), [...(found.get(globalId(id)) ?? []), id])
  return [...found.values()].map((ids) => [...new Set(ids)].sort().join(' ')).sort()
}

/** Are two names, one an article, taken for one thing? */
function one(a: string, b: string): boolean {
  const { globalId } = linkEntities([articleWith('a', [a]), articleWith('b', [b])])
  return globalId('a:e0') === globalId('b:e0')
}

test('names that are one', async (t) => {
  const pairs = [
    ['person Osric Hamdell', 'person Osric Hamdel'],
    ['person Ismat Dorniyeh', 'person Ismat Dorniya'],
    ['person Karim Talhabadi', 'person Karim Talh-Abadi'],
    ['person Ellerby', 'person Ruth Ellerby'],
    ['organization Rail Accident Board', 'organization RAB'],
    ['organization Norlund', 'organization Norlund Ltd'],
    ['organization ISIS', 'organization Islamic State'],
    ['place Britain', 'place United Kingdom'],
    ['organization Boru Hadam', 'person Boru Hadam'],
    ['person Roger Vance Jr', 'person Roger Vance'],
  ] as const
  for (const [a, b] of pairs) await t.test(`${a} = ${b}`, () => assert.ok(one(a, b)))
})

test('names that are two', async (t) => {
  const pairs = [
    ['person Robin Smythe', 'person Andy Smythe'],
    ['organization St Osric Hospital', 'organization Talmere Hospital'],
    ['place Niger', 'place Nigeria'],
    ['person Maryam Bashir', 'person Maryam Lawal'],
    ['organization Bank of Lund', 'organization Bank of Talmere'],
    ['place North Lund', 'place South Lund'],
  ] as const
  for (const [a, b] of pairs) await t.test(`${a} ≠ ${b}`, () => assert.ok(!one(a, b)))
})

test('a surname that two bear stays by itself', () => {
  const { globalId } = linkEntities([
    articleWith('a', ['person Pella Ost', 'person Gerda Ost']),
    articleWith('b', ['person Ost']),
  ])
  assert.ok(![globalId('a:e0'), globalId('a:e1')].includes(globalId('b:e0')))
})

test('a surname is looked for only in its story', () => {
  const articles = [articleWith('a', ['person Pella Ost']), articleWith('b', ['person Ost'])]
  const stories = [
    { id: 's1', articleIds: ['a'] },
    { id: 's2', articleIds: ['b'] },
  ]
  const { globalId } = linkEntities(articles, { stories })
  assert.notEqual(globalId('a:e0'), globalId('b:e0'))
})

test('father and son of one article are two', () => {
  const { globalId } = linkEntities([
    articleWith('a', ['person Roger Vance', 'person Roger Vance Jr']),
    articleWith('b', ['person Roger Vance']),
  ])
  assert.notEqual(globalId('a:e0'), globalId('a:e1'))
  assert.equal(globalId('a:e0'), globalId('b:e0'))
})

test('one acronym of two bodies does not make them one', () => {
  const { globalId } = linkEntities([
    articleWith('a', ['organization Norland Dental Council', 'organization NDC']),
    articleWith('b', ['organization Norland Dairy Council']),
  ])
  assert.notEqual(globalId('a:e0'), globalId('b:e0'))
})

test('ids are made of names, variants are kept with their articles, the trace says why', () => {
  const { entities, trace } = linkEntities(ARTICLES)
  const hamdell = entities.find(({ name }) => name === 'Osric Hamdell')
  assert.equal(hamdell?.id, 'e:osric-hamdell')
  assert.deepEqual(hamdell?.variants.map(({ text }) => text).sort(), ['Hamdell', 'Osric Hamdel', 'Osric Hamdell'])
  assert.ok(trace.some(({ reason }) => reason.includes('Hamdel')))
})

test('order of input and repeated articles do not matter', () => {
  const expected = linkEntities(ARTICLES)
  fc.assert(
    fc.property(fc.shuffledSubarray([...ARTICLES, ...ARTICLES], { minLength: 6 }), (shuffled) => {
      const { entities, trace } = linkEntities(shuffled)
      assert.deepEqual({ entities, trace }, { entities: expected.entities, trace: expected.trace })
    }),
    { numRuns: 30 },
  )
})

test('a late article leaves the ids of the others', () => {
  const before = linkEntities(ARTICLES)
  const after = linkEntities([...ARTICLES, articleWith('d', ['person Dora Penhallow', 'place Greyhill'])])
  for (const { entities } of ARTICLES)
    for (const { id } of entities) assert.equal(after.globalId(id), before.globalId(id))
})

test('decisions: merge and not the same', () => {
  const merged = groups(ARTICLES, { decisions: [{ decision: 'merge-entities', ids: ['a:e1', 'c:e1'] }] })
  assert.ok(merged.some((ids) => ids.includes('a:e1') && ids.includes('c:e1')))
  const apart = groups(ARTICLES, { decisions: [{ decision: 'not-same', ids: ['a:e3', 'c:e2'] }] })
  assert.ok(!apart.some((ids) => ids.includes('a:e3') && ids.includes('c:e2')))
})

test('any names link without an error, each to one thing', () => {
  const name = fc
    .tuple(fc.constantFrom('person', 'organization', 'place', 'other'), fc.string({ unit: 'binary', minLength: 1 }))
    .map(([kind, text]) => `${kind} ${text}`)
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 6 }), { maxLength: 5 }), (lists) => {
      const articles = lists.map((names, i) => articleWith(`t${i}`, names))
      const { entities, globalId } = linkEntities(articles)
      const known = new Set(entities.map(({ id }) => id))
      assert.equal(known.size, entities.length)
      for (const article of articles) for (const { id } of article.entities) assert.ok(known.has(globalId(id)))
    }),
    { numRuns: 60 },
  )
})
