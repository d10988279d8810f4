import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disputedIn } from '../../../src/compare/claims/disputed.ts'
import type { Told } from '../../../src/compare/claims/told.ts'

const TEXT = 'The Karst institute put it at 6.4. The Ossar centre gave 6.5.'

function measure(value: number, at: number, facts: object = {}, text = TEXT): Told {
  const span = { articleId: 'a', start: at, end: at + 3, quote: String(value) }
  const facets = { counted: 'quake', predicate: null, qualifiers: [], placeEntityIds: [], entityIds: [] }
  return {
    figure: { value, kind: 'measure', unit: 'magnitude', span, attributionId: null, facets, ...facts },
    annotated: ARTICLES.get(text),
    passage: { articleId: 'a', start: 0, end: text.length, stems: new Set() },
  } as unknown as Told
}

const RAN = 'He ran 80 yards, and 86 yards a week later.'
const ARTICLES = new Map([TEXT, RAN].map((text) => [text, { article: { id: text, text }, attributions: [] }]))

test('a report that has two measures from two givers sets them against each other', () => {
  const [a, b] = [measure(6.4, 30), measure(6.5, 56)]
  assert.equal(disputedIn([a, b])(b, a), true)
  assert.equal(disputedIn([a])(a, b), false)
})

test('two like measures that nobody gives are two things', () => {
  const [a, b] = [measure(80, 7, {}, RAN), measure(86, 21, {}, RAN)]
  assert.equal(disputedIn([a, b])(a, b), false)
})

test('counts of one thing credited to two sources are disputed, of two places not', () => {
  const count = (value: number, at: number, attributionId: string, places: string[]) =>
    measure(value, at, {
      kind: 'count',
      unit: 'people',
      attributionId,
      facets: { counted: 'people', predicate: 'kill', qualifiers: [], placeEntityIds: places, entityIds: [] },
    })
  const [a, b] = [count(38, 10, 'a1', []), count(41, 50, 'a2', [])]
  assert.equal(disputedIn([a, b])(a, b), true)
  const [c, d] = [count(38, 10, 'a1', ['karst']), count(41, 50, 'a2', ['ossar'])]
  assert.equal(disputedIn([c, d])(c, d), false)
})
