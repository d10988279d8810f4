import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../../../src/compare/claims/careful-verdict.ts'
import { scopeVerdict, withScope } from '../../../src/compare/claims/scope.ts'
import type { BoundKind } from '../../../src/model/types.ts'

type Given = { value: number; bound?: BoundKind; words: string; counted?: string; places?: string[] }

const reading = ({ value, bound = 'exact', words, counted = 'people', places = [] }: Given): Reading =>
  ({
    value,
    bound,
    low: bound === 'atLeast' ? value : null,
    high: null,
    words,
    told: { figure: { kind: 'count', facets: { counted, predicate: 'kill', placeEntityIds: places } } },
  }) as unknown as Reading

const agreed = { verdict: 'agree', because: 'the same number' } as const
const apart = () => false

test('a number within a bound is narrower than it', () => {
  const [one, other] = [
    reading({ value: 14, words: '14' }),
    reading({ value: 12, bound: 'atLeast', words: 'at least 12' }),
  ]
  assert.equal(withScope(one, other, agreed, apart).relation, 'narrower')
  const turned = withScope(other, one, agreed, apart)
  assert.deepEqual([turned.relation, turned.because], ['wider', '‘14’ is narrower than ‘at least 12’'])
})

test('a kind of persons is narrower than people, and a town than its province', () => {
  const [women, people] = [
    reading({ value: 12, words: '12 women', counted: 'woman' }),
    reading({ value: 12, words: '12 people' }),
  ]
  assert.equal(withScope(women, people, agreed, apart).relation, 'narrower')
  const within = (inner: string, outer: string) => inner === 'Karst' && outer === 'Velmara'
  const [town, province] = [
    reading({ value: 12, words: '12 people', places: ['Karst'] }),
    reading({ value: 12, words: '12', places: ['Velmara'] }),
  ]
  assert.equal(withScope(town, province, agreed, within).relation, 'narrower')
})

test('fewer in a town than in its province can both be true, more cannot', () => {
  const within = (inner: string, outer: string) => inner === 'Karst' && outer === 'Velmara'
  const town = (value: number) => reading({ value, words: `${value} in Karst`, places: ['Karst'] })
  const province = reading({ value: 20, words: '20 in Velmara', places: ['Velmara'] })
  assert.deepEqual(scopeVerdict(town(12), province, within)?.verdict, 'agree')
  assert.equal(scopeVerdict(town(30), province, within), null)
  assert.equal(scopeVerdict(town(12), province, apart), null)
})

test('the same words are neither narrower nor wider', () => {
  const one = reading({ value: 12, words: '12 people' })
  assert.equal(withScope(one, one, agreed, apart).relation, undefined)
})
