import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findReuse } from '../../../src/compare/origins/reuse.ts'
import { stemmaOf } from '../../../src/compare/origins/stemma.ts'
import type { Annotated } from '../../../src/model/types.ts'

const A =
  'The old bridge over the river Tarn gave way shortly before noon when a lorry loaded with gravel tried to cross it.'
const B =
  'Engineers had warned the council for years that rust had eaten deep into the eastern pillars of the structure.'
const C =
  'Divers searched the muddy water through the afternoon and pulled out two damaged cars without anybody inside them.'
const D =
  'Neighbours brought blankets and hot soup to the drivers who stood shivering along the embankment until evening came.'
const E =
  'A crane from the harbour will lift the wreck tomorrow, once the current has slowed and ropes have been fastened.'

type Told = { readonly credits?: readonly string[]; readonly outlet?: string; readonly at?: string }

const report = (id: string, sentences: readonly string[], { credits = [], outlet, at }: Told = {}): Annotated =>
  ({
    article: {
      id,
      text: sentences.join(' '),
      credits,
      outlet: outlet === undefined ? null : { name: outlet },
      published: { value: at ?? null, earliest: null, latest: null, basis: at ? 'stated' : 'unknown', because: null },
    },
    names: [],
  }) as unknown as Annotated

const stemma = (articles: readonly Annotated[]) => stemmaOf(articles, 's', findReuse(articles).reuse)
const links = (articles: readonly Annotated[]) =>
  stemma(articles)
    ?.links.map(({ from, to, order }) => `${from} < ${to} ${order}`)
    .sort()

/** Text of its own around what is shared. */
const own = (name: string, n = 3) =>
  Array.from(
    { length: n },
    (_, i) => `Reporter ${name} wrote line number ${name}${i} about ${name}wards and ${name}folk only.`,
  )

test('a report has its text from the one before it that holds most of it', () => {
  const found = [
    report('first', [A, B, C, ...own('x')], { at: '2031-05-01T08:00:00Z' }),
    report('second', [A, B, C, D, ...own('y')], { at: '2031-05-01T09:00:00Z' }),
    report('third', [A, B, D, ...own('z')], { at: '2031-05-01T10:00:00Z' }),
  ]
  assert.deepEqual(links(found), ['second < first time', 'third < second time'])
  assert.deepEqual(links([...found].reverse()), links(found))
  for (const { evidence } of stemma(found)?.links ?? [])
    for (const { articleId, start, end, quote } of evidence)
      assert.equal(found.find(({ article }) => article.id === articleId)?.article.text.slice(start, end), quote)
})

test('two copies that share what the third has not, each with what the other lacks, had a further source', () => {
  const found = [
    report('first', [A, B, C, ...own('x')], { at: '2031-05-01T08:00:00Z' }),
    report('left', [A, B, E, ...own('y', 1)], { at: '2031-05-01T09:00:00Z' }),
    report('right', [B, C, E, ...own('z', 1)], { at: '2031-05-01T09:30:00Z' }),
  ]
  const [lost, ...more] = stemma(found)?.lost ?? []
  assert.deepEqual([lost?.articleIds, more.length], [['left', 'right'], 0])
  assert.ok(lost?.evidence.every(({ quote }) => quote.includes('crane')))
})

test('no source is inferred where one copy can have all from the other', () => {
  const found = [
    report('first', [A, B, C, ...own('x')], { at: '2031-05-01T08:00:00Z' }),
    report('left', [A, B, C, E, ...own('y', 1)], { at: '2031-05-01T09:00:00Z' }),
    report('right', [B, C, E, ...own('z', 1)], { at: '2031-05-01T09:30:00Z' }),
  ]
  assert.deepEqual(stemma(found)?.lost, [])
  assert.deepEqual(links(found), ['left < first time', 'right < left time'])
})

test('reports that credit one agency and share text have it from a report that is not there, unless it is', () => {
  const told = (extra: readonly Annotated[] = []) => [
    report('left', [A, B, ...own('y', 1)], { credits: ['Orbel'], outlet: 'Morrow Post' }),
    report('right', [B, C, A, ...own('z', 1)], { credits: ['Orbel'], outlet: 'Tarn Daily' }),
    ...extra,
  ]
  const [lost] = stemma(told())?.lost ?? []
  assert.deepEqual([lost?.name, lost?.articleIds], ['a report by Orbel', ['left', 'right']])
  assert.deepEqual(
    stemma(told())?.links.map(({ to, order }) => [to, order]),
    [
      [lost?.id, 'credit'],
      [lost?.id, 'credit'],
    ],
  )
  const wire = report('wire', [A, B, C], { outlet: 'Orbel' })
  assert.deepEqual(stemma(told([wire]))?.lost, [])
  assert.deepEqual(links(told([wire])), ['left < wire credit', 'right < wire credit'])
})

test('a shorter text that is in another is likelier cut from it; else the order is not known', () => {
  assert.deepEqual(links([report('long', [A, B, C, ...own('x', 8)]), report('short', [A, B])]), [
    'short < long containment',
  ])
  const level = links([report('one', [A, B, ...own('x')]), report('two', [A, B, ...own('y')])])
  assert.equal(level?.length, 1)
  assert.match(level?.[0] ?? '', /unknown$/)
})

test('shared quotations, a short phrase, or nothing make no stemma', () => {
  assert.equal(stemma([report('one', [`“${A}”`, ...own('x')]), report('two', [`“${A}”`, ...own('y')])]), null)
  assert.equal(stemma([report('one', own('x')), report('two', own('y'))]), null)
  assert.equal(stemma([]), null)
})
