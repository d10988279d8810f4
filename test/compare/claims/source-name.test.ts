import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceName } from '../../../src/compare/claims/source-name.ts'

const TEXT = 'In Oststadt the harbour master said so. A democracy needs ports, the mayor of Oststadt said.'

test('persons, groups, bodies and papers can be a source', () => {
  const sources = [
    'the harbour master of Oststadt',
    'two officials',
    'one of the passengers',
    'a leaked report',
    'Sen. Ada Holm',
    'the port authority',
    'Holm',
    'residents and two guards',
    'neighbours',
  ]
  for (const source of sources) assert.equal(sourceName(source, TEXT), source)
})

test('times, pronouns, things and torn passages cannot', () => {
  for (const source of [
    'Thursday',
    'it',
    'help.',
    'a powerful storm',
    'This summer',
    'the world',
    'Democracy',
    '14 March',
    'who was near the pier',
    'the storm. Two ships sank',
    '',
  ])
    assert.equal(sourceName(source, TEXT), null, source)
})

test('when it was said and what follows the name are no part of it', () => {
  assert.equal(sourceName('A Ruritanian guard on Friday', TEXT), 'A Ruritanian guard')
  assert.equal(sourceName('the fisherman, who lost his boat,', TEXT), 'the fisherman')
  assert.equal(sourceName('the\n guards.', TEXT), 'the guards')
})
