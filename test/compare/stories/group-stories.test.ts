import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupStories } from '../../../src/compare/stories/group-stories.ts'
import { plainAnnotated } from './annotated.ts'
import { REPORTS } from './reports.ts'

const ARTICLES = REPORTS.map(({ id, title, text, published }) => plainAnnotated(id, published.value, title ?? '', text))

test('stories stand in the order of their first article, with ids that come from it', () => {
  const { stories, trace } = groupStories(ARTICLES)
  assert.deepEqual(stories.map(({ articleIds }) => articleIds[0]?.split('-')[0]).sort(), ['ferry', 'rocket', 'vote'])
  for (const { id } of stories) assert.match(id, /^s[0-9a-f]{12}$/)
  assert.ok(trace.length >= ARTICLES.length)
})

test('the whole answer is the same for any order', () => {
  const expected = groupStories(ARTICLES)
  fc.assert(
    fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (shuffled) => {
      assert.deepEqual(groupStories(shuffled), expected)
    }),
    { numRuns: 20 },
  )
})

test('every article is in one story, and relations hold both ways', () => {
  const { stories } = groupStories(ARTICLES)
  assert.deepEqual(
    stories.flatMap(({ articleIds }) => articleIds).sort(),
    ARTICLES.map(({ article }) => article.id).sort(),
  )
  for (const { id, relatedStoryIds } of stories)
    for (const other of relatedStoryIds)
      assert.ok(stories.find((story) => story.id === other)?.relatedStoryIds.includes(id))
})

test('no article, no story', () => {
  assert.deepEqual(groupStories([]), { stories: [], trace: [] })
})
