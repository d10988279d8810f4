import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Story } from '../../src/model/types.ts'
import { blindSpots } from '../../src/web/view/blind-spots.ts'

const origin = (groups: readonly (readonly string[])[]) => ({
  articles: groups.flat().length,
  independent: groups.length,
  atLeast: groups.length,
  atMost: groups.length,
  groups: groups.map((articleIds) => ({ origin: null, articleIds })),
})
const storyOf = (groups: readonly (readonly string[])[]): Story => ({
  id: 's',
  title: 't',
  articleIds: groups.flat(),
  relatedStoryIds: [],
  origins: origin(groups),
})
const claimOf = (id: string, tellers: readonly string[], all: readonly string[]): Claim => ({
  id,
  storyId: 's',
  eventId: null,
  kind: 'statement',
  question: id,
  accounts: tellers.map((articleId) => ({ articleId, spans: [], value: null, chain: [] })),
  verdict: 'agree',
  because: '',
  silent: all.filter((one) => !tellers.includes(one)),
  origins: origin([]),
})
const found = (story: Story, claims: readonly Claim[]) =>
  blindSpots(story, claims).map(({ articleId, claims: missed }) => [articleId, missed.map(({ id }) => id)])

test('what most others tell and one does not is its blind spot; what few tell is not', () => {
  const story = storyOf([['a'], ['b'], ['c'], ['d']])
  const all = story.articleIds
  const claims = [claimOf('most', ['a', 'b', 'c'], all), claimOf('few', ['a', 'b'], all)]
  // of three others "few" is told by two: more than half of d's, and of c's
  assert.deepEqual(found(story, claims), [
    ['c', ['few']],
    ['d', ['most', 'few']],
  ])
  const five = storyOf([['a'], ['b'], ['c'], ['d'], ['e']])
  assert.deepEqual(found(five, [claimOf('few', ['a', 'b'], five.articleIds)]), [])
})

test('copies of one report are one teller, and no copy is held against its original', () => {
  const story = storyOf([['a', 'a2', 'a3'], ['b'], ['c']])
  const claims = [claimOf('copied', ['a', 'a2', 'a3'], story.articleIds)]
  assert.deepEqual(found(story, claims), [])
})

test('what is no report of the story is never silent', () => {
  const story = storyOf([['a'], ['b'], ['c']])
  const claims = [claimOf('told', ['a', 'b'], ['a', 'b', 'c', 'elsewhere'])]
  assert.deepEqual(found(story, claims), [['c', ['told']]])
})

test('of two reports neither is the most', () => {
  const story = storyOf([['a'], ['b']])
  assert.deepEqual(found(story, [claimOf('told', ['a'], ['a', 'b'])]), [])
})

test('another number for the same question is no silence', () => {
  const story = storyOf([['a'], ['b'], ['c']])
  const all = story.articleIds
  const figure = (id: string, tellers: readonly string[]): Claim => ({
    ...claimOf(id, tellers, all),
    kind: 'figure',
    question: 'people hurt',
  })
  assert.deepEqual(found(story, [figure('41', ['a', 'b']), figure('87', ['c'])]), [])
})
