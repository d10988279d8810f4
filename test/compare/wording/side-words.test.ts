import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logOddsZ } from '../../../src/compare/wording/log-odds.ts'
import { sideWords } from '../../../src/compare/wording/side-words.ts'
import type { Annotated, Story } from '../../../src/model/types.ts'

/** Ordinary sentences that any report of the story may hold. */
const COMMON = [
  'The harbour closed at noon and the ferries stayed at their moorings through the afternoon.',
  'Engineers looked at the broken crane while customers waited behind the fence.',
  'The council wants a report on the crane before the harbour opens again.',
  'Many lorries turned back at the gate and drivers slept in the car park.',
  'Repairs may take a month because the parts come from abroad.',
]

const told = (id: string, sentences: readonly string[], outlet: string | null = null): Annotated =>
  ({
    article: { id, text: sentences.join(' '), outlet: outlet === null ? null : { name: outlet } },
    names: [],
  }) as unknown as Annotated

const story = (groups: readonly (readonly string[])[]): Pick<Story, 'id' | 'origins'> => ({
  id: 's',
  origins: {
    articles: groups.flat().length,
    independent: groups.length,
    atLeast: 1,
    atMost: groups.length,
    groups: groups.map((articleIds) => ({ origin: null, articleIds })),
  },
})

const MOB = Array.from({ length: 14 }, () => 'There was the angry mob.')
const MANY = Array.from({ length: 6 }, () => COMMON).flat()
const FIRST = [...MANY, ...MOB]
const OTHER = [...MANY, ...COMMON]

test('log-odds are those of the paper', () => {
  // By hand: log(12/100) - log(3/211) over the root of 1/12 + 1/3.
  const z = logOddsZ({ own: 10, ownTotal: 100, others: 1, othersTotal: 202, prior: 2, priorTotal: 12 })
  assert.equal(z.toFixed(4), ((Math.log(12 / 100) - Math.log(3 / 211)) / Math.sqrt(1 / 12 + 1 / 3)).toFixed(4))
  assert.equal(logOddsZ({ own: 5, ownTotal: 100, others: 5, othersTotal: 100, prior: 1, priorTotal: 50 }), 0)
})

test('a side has its own words, with every passage', () => {
  const articles = [told('a', FIRST, 'Morrow Post'), told('b', OTHER), told('c', OTHER)]
  const found = sideWords(articles, story([['a'], ['b'], ['c']]))
  assert.deepEqual(
    found.map(({ outlet, articleIds }) => [outlet, articleIds]),
    [['Morrow Post', ['a']]],
  )
  const [term] = found[0]?.terms ?? []
  assert.equal(term?.text, 'angry mob')
  assert.deepEqual([term?.count, term?.others, term?.spans.length], [14, 0, 14])
  for (const { start, end, quote } of term?.spans ?? [])
    assert.equal(articles[0]?.article.text.slice(start, end), quote)
})

test('what is quoted, a name, or a word that all use is nobody’s own', () => {
  const quoted = MOB.map((sentence) => `“${sentence}”`)
  const named = told(
    'a',
    FIRST.map((sentence) => sentence.replace('angry mob', 'Angry Mob')),
  )
  for (const first of [told('a', [...MANY, ...quoted]), named, told('a', OTHER)])
    assert.deepEqual(sideWords([first, told('b', OTHER), told('c', OTHER)], story([['a'], ['b'], ['c']])), [])
})

test('reports of one origin count once and are a side together', () => {
  const articles = [told('a', FIRST, 'Morrow Post'), told('b', FIRST, 'Tarn Daily'), told('c', OTHER), told('d', OTHER)]
  const found = sideWords(articles, story([['a', 'b'], ['c'], ['d']]))
  const both = found.find(({ articleIds }) => articleIds.length === 2)
  assert.deepEqual(
    [both?.outlet, both?.terms[0]?.text, both?.terms[0]?.count, both?.terms[0]?.others],
    [null, 'angry mob', 14, 0],
  )
  assert.equal(both?.terms[0]?.spans.length, 28)
})

test('few words, one report, or no reports say nothing', () => {
  assert.deepEqual(sideWords([told('a', MOB), told('b', COMMON)], story([['a'], ['b']])), [])
  assert.deepEqual(sideWords([told('a', FIRST)], story([['a']])), [])
  assert.deepEqual(sideWords([], story([])), [])
})

test('sentences dealt out at random leave no side with words of its own', () => {
  let seed = 11
  const random = (n: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed % n
  }
  let terms = 0
  for (let round = 0; round < 40; round++) {
    const deal = () => Array.from({ length: 40 }, () => COMMON[random(COMMON.length)] ?? '')
    const articles = ['a', 'b', 'c', 'd'].map((id) => told(id, deal()))
    terms += sideWords(articles, story([['a'], ['b'], ['c'], ['d']])).flatMap((side) => side.terms).length
  }
  assert.ok(terms <= 8, `${terms} terms in 40 rounds`)
})
