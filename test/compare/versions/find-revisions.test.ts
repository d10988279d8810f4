import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRevisions } from '../../../src/compare/versions/find-revisions.ts'
import { plainAnnotated } from '../stories/annotated.ts'

const first = plainAnnotated(
  'first',
  '2031-03-04',
  'Dam',
  'The dam of Ostmark broke on Monday. Three people are missing. The mayor spoke of a black day.',
)
const later = plainAnnotated(
  'later',
  '2031-03-05',
  'Dam',
  'The dam of Ostmark broke on Monday. Two people are missing. Schools stay closed until Friday.',
  { versionOf: 'first' },
)
const copy = plainAnnotated('copy', '2031-03-06', 'Dam', first.article.text, { nearDuplicateOf: 'first' })

test('a version is held against the one before it: reworded, added and left out', () => {
  const [revision] = findRevisions([later, first])
  assert.equal(revision?.kind, 'version')
  assert.equal(revision?.kept, 1)
  assert.deepEqual(
    revision?.changed.map(({ from, to }) => [from.quote.trim(), to.quote.trim()]),
    [['Three people are missing.', 'Two people are missing.']],
  )
  assert.deepEqual(
    revision?.added.map(({ quote }) => quote.trim()),
    ['Schools stay closed until Friday.'],
  )
  assert.deepEqual(
    revision?.removed.map(({ quote }) => quote.trim()),
    ['The mayor spoke of a black day.'],
  )
  for (const span of revision?.added ?? []) assert.equal(later.article.text.slice(span.start, span.end), span.quote)
})

test('of three versions each is held against the next older', () => {
  const last = plainAnnotated('last', '2031-03-07', 'Dam', later.article.text, { versionOf: 'first' })
  const pairs = findRevisions([last, later, first]).map(({ from, to }) => `${from} ${to}`)
  assert.deepEqual(pairs, ['later last', 'first later'])
})

test('a repeat names no change where there is none; other articles have no revisions', () => {
  const [revision] = findRevisions([first, copy])
  assert.deepEqual(
    [revision?.kind, revision?.changed.length, revision?.added.length, revision?.removed.length],
    ['repeat', 0, 0, 0],
  )
  assert.deepEqual(findRevisions([first]), [])
})

test('another headline is a change; signs and case are none', () => {
  const renamed = plainAnnotated('later', '2031-03-05', 'Dam breaks', first.article.text, { versionOf: 'first' })
  const [revision] = findRevisions([renamed, first])
  assert.deepEqual(
    [revision?.title?.from, revision?.title?.to].map((span) => [span?.articleId, span?.in, span?.quote]),
    [
      ['first', 'title', 'Dam'],
      ['later', 'title', 'Dam breaks'],
    ],
  )
  const same = plainAnnotated('later', '2031-03-05', 'DAM.', first.article.text, { versionOf: 'first' })
  assert.equal(findRevisions([same, first])[0]?.title, undefined)
})
