import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Span, Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'

const article: Article = {
  id: 'a',
  source: { sha256: '0' },
  outlet: null,
  title: 'Dam holds',
  authors: [],
  credits: [],
  published: { value: null, earliest: null, latest: null, basis: 'unknown', because: null },
  language: 'en',
  standfirst: null,
  text: 'The dam held.',
  headings: [],
  captions: ['The dam'],
  removed: [{ text: 'Share', rule: 'sharing row' }],
}
const origins = { articles: 1, independent: 1, atLeast: 1, atMost: 1, groups: [{ origin: null, articleIds: ['a'] }] }
const span = (over: Partial<Span> = {}): Span => ({ articleId: 'a', start: 4, end: 7, quote: 'dam', ...over })

function synopsis(spans: readonly Span[], over: Partial<Synopsis> = {}): Synopsis {
  return {
    synopsis: 1,
    articles: [article],
    stories: [{ id: 's', title: 'Dam holds', articleIds: ['a'], relatedStoryIds: [], origins }],
    entities: [],
    events: [],
    attributions: [],
    claims: [
      {
        id: 'c',
        storyId: 's',
        eventId: null,
        kind: 'statement',
        question: 'q',
        accounts: [{ articleId: 'a', spans, value: null, chain: [] }],
        verdict: 'single',
        because: 'one',
        silent: [],
        origins,
      },
    ],
    origins: { nodes: [], edges: [] },
    naming: [],
    trace: [],
    ...over,
  }
}

test('a sound synopsis has no breach, spans in title, caption and removed pieces included', () => {
  const spans = [
    span(),
    span({ in: 'title', start: 0, end: 3, quote: 'Dam' }),
    span({ in: 'caption:0', start: 4, end: 7 }),
    span({ in: 'removed:0', start: 0, end: 5, quote: 'Share' }),
  ]
  assert.deepEqual(validateSynopsis(synopsis(spans)), [])
})

test('a span that is not the text there, or empty, or of no article, is a breach', () => {
  for (const wrong of [
    span({ start: 3 }),
    span({ start: 4, end: 4, quote: '' }),
    span({ articleId: 'b' }),
    span({ in: 'caption:1' }),
    span({ end: 99, quote: 'dam' }),
  ])
    assert.equal(validateSynopsis(synopsis([wrong])).length, 1, JSON.stringify(wrong))
})

test('an id that does not resolve, one that is there twice, and an account without a span are breaches', () => {
  const [story] = synopsis([span()]).stories
  assert.ok(story)
  assert.equal(validateSynopsis(synopsis([span()], { stories: [{ ...story, relatedStoryIds: ['x'] }] })).length, 1)
  assert.equal(validateSynopsis(synopsis([span()], { stories: [story, story] })).length, 1)
  assert.equal(validateSynopsis(synopsis([])).length, 1)
  assert.equal(
    validateSynopsis(
      synopsis([span()], { origins: { nodes: [], edges: [{ from: 'a', to: 'b', basis: 'credit', evidence: [] }] } }),
    ).length,
    2,
  )
})
