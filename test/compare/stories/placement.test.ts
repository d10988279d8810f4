import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Placed, placeByDecisions } from '../../../src/compare/stories/placement.ts'
import { placementOutcomes } from '../../../src/compare/stories/placement-outcomes.ts'
import type { Decision } from '../../../src/model/types.ts'

/** "s1: a b<a c<b" as articles of a story, each after the one it is like. */
function placed(...stories: readonly string[]): Placed[] {
  return stories.flatMap((line) => {
    const [storyId = '', rest = ''] = line.split(': ')
    return rest.split(' ').map((one) => {
      const [id = '', nearestId = null] = one.split('<')
      return { id, storyId, nearestId }
    })
  })
}

const stories = (articles: readonly Placed[], decisions: readonly Decision[]): string[] =>
  [...Map.groupBy(placeByDecisions(articles, decisions), ([, story]) => story).values()]
    .map((own) => own.map(([id]) => id).join(' '))
    .sort()

const TWO = placed('s1: a b<a c<b d<a', 's2: x y<x')

test('without decisions stories are as the stream has found them', () => {
  assert.deepEqual(stories(TWO, []), ['a b c d', 'x y'])
  assert.deepEqual([...new Set(placeByDecisions(TWO, []).values())], ['s1', 's2'])
})

test('a split takes out what it names; what hung on that stays with the rest', () => {
  assert.deepEqual(stories(TWO, [{ decision: 'split-story', articleIds: ['b'] }]), ['a c d', 'b', 'x y'])
  assert.deepEqual(stories(TWO, [{ decision: 'split-story', articleIds: ['a', 'c'] }]), ['a c', 'b d', 'x y'])
  const first = placeByDecisions(TWO, [{ decision: 'split-story', articleIds: ['a'] }])
  assert.equal(first.get('a'), 's1')
  assert.notEqual(first.get('b'), 's1')
})

test('a report that comes later goes with what it is like', () => {
  const split: Decision = { decision: 'split-story', articleIds: ['b'], from: ['a', 'c', 'd'] }
  const later = placed('s1: a b<a c<b d<a late<b later<d', 's2: x y<x')
  assert.deepEqual(stories(later, [split]), ['a c d later', 'b late', 'x y'])
})

test('a move, merges, and what is not the same', () => {
  assert.deepEqual(stories(TWO, [{ decision: 'move-article', articleId: 'b', to: 'y' }]), ['a c d', 'b x y'])
  assert.deepEqual(stories(TWO, [{ decision: 'merge-stories', ids: ['s2', 'd'] }]), ['a b c d x y'])
  assert.equal(placeByDecisions(TWO, [{ decision: 'merge-stories', ids: ['x', 'a'] }]).get('x'), 's1')
  assert.deepEqual(stories(TWO, [{ decision: 'not-same', ids: ['a', 'c'] }]), ['a b d', 'c', 'x y'])
  assert.deepEqual(stories(TWO, [{ decision: 'not-same', ids: ['a', 'x'] }]), ['a b c d', 'x y'])
})

test('what is told apart stays apart though the stream sees the two stories to be one', () => {
  const apart: Decision = { decision: 'not-same', ids: ['a', 'x'] }
  const merged = placed('s1: a b<a c<b d<a x<new y<x new<d')
  assert.deepEqual(stories(merged, [apart]), ['a b c d new', 'x y'])
})

test('of two decisions that contradict each other the later one holds, and the outcome says so', () => {
  const merge: Decision = { decision: 'merge-stories', ids: ['a', 'x'] }
  const apart: Decision = { decision: 'not-same', ids: ['a', 'x'] }
  assert.deepEqual(stories(TWO, [merge, apart]), ['a b c d', 'x y'])
  assert.deepEqual(stories(TWO, [apart, merge]), ['a b c d x y'])
  const outcome = (decisions: readonly Decision[]) => {
    const storyOf = placeByDecisions(TWO, decisions)
    return placementOutcomes(decisions, (id) => storyOf.get(id) ?? null).map(({ rule }) => rule)
  }
  assert.deepEqual(outcome([merge, apart]), ['decision overruled', 'decision'])
  assert.deepEqual(outcome([apart, merge]), ['decision overruled', 'decision'])
  assert.deepEqual(outcome([{ decision: 'merge-stories', ids: ['a', 'gone'] }]), ['decision that could not be applied'])
})

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'p', 'q', 'gone')
const some = fc.uniqueArray(ID, { minLength: 2, maxLength: 3 })
const decision: fc.Arbitrary<Decision> = fc.oneof(
  some.map((ids): Decision => ({ decision: 'merge-stories', ids })),
  some.map((ids): Decision => ({ decision: 'not-same', ids })),
  some.map((articleIds): Decision => ({ decision: 'split-story', articleIds })),
  fc.tuple(ID, ID).map(([articleId, to]): Decision => ({ decision: 'move-article', articleId, to })),
)
const THREE = placed('s1: a b<a c<b d<a', 's2: x y<x', 's3: p q<gone')

test('whatever is decided, each article is in one story, and the last decision holds', () => {
  fc.assert(
    fc.property(fc.array(decision, { minLength: 1, maxLength: 6 }), (decisions) => {
      const storyOf = placeByDecisions(THREE, decisions)
      assert.equal(storyOf.size, THREE.length)
      const last = decisions.at(-1)!
      const [entry] = placementOutcomes([last], (id) => storyOf.get(id) ?? null)
      assert.notEqual(entry?.rule, 'decision overruled')
    }),
    { numRuns: 500 },
  )
})

test('the order of decisions on different stories does not matter', () => {
  const of = (ids: readonly string[]): fc.Arbitrary<Decision> => {
    const among = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 })
    return fc.oneof(
      among.map((pair): Decision => ({ decision: 'not-same', ids: pair })),
      among.map((articleIds): Decision => ({ decision: 'split-story', articleIds })),
    )
  }
  fc.assert(
    fc.property(of(['a', 'b', 'c', 'd']), of(['x', 'y']), of(['p', 'q']), (one, two, three) => {
      const orders = [
        [one, two, three],
        [three, one, two],
        [two, three, one],
      ]
      const [first, ...others] = orders.map((order) => JSON.stringify([...placeByDecisions(THREE, order)]))
      for (const other of others) assert.equal(other, first)
    }),
    { numRuns: 200 },
  )
})
