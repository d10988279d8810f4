import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { compare } from '../../../src/compare/compare.ts'

const annotate = createAnnotator()

/** What is said of ages in reports of one fall into a mill race. */
function agesOf(...texts: readonly string[]) {
  const start = 'Firefighters in Karst searched the mill race below the Bem bridge on Monday. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2031-03-04')))
  return compare(articles.map(annotate), { annotate })
    .claims.filter(({ kind, question }) => kind === 'figure' && question.startsWith('age'))
    .map(({ verdict, question, accounts }) => `${verdict} ${question}: ${accounts.map(({ value }) => value).join(' ')}`)
}

test('two reports give one nameless child two ages', () => {
  assert.deepEqual(
    agesOf('A five-year-old boy had fallen into the race.', 'The six-year-old had fallen into the race at noon.'),
    ['differ age of the boy: 5 6'],
  )
})

test('a named person’s ages are set against each other, whatever stands beside them', () => {
  assert.deepEqual(
    agesOf(
      'Divers found Pieter Brandel, 41, below the weir, Mayor Anna Kole said.',
      'Pieter Brandel, a 42-year-old miller, was found by divers whom Ruth Odel had called.',
    ),
    ['differ age of Pieter Brandel: 41 42'],
  )
})

test('“the 41-year-old” is whom the sentence before names', () => {
  assert.deepEqual(
    agesOf(
      'Pieter Brandel was found below the weir. The 41-year-old had gone fishing.',
      'Pieter Brandel, 41, was found below the weir.',
    ),
    ['agree age of Pieter Brandel: 41 41'],
  )
})

test('a girl is no boy, an animal no person, a relative somebody else', () => {
  const differing = (...texts: readonly string[]) => agesOf(...texts).filter((line) => line.startsWith('differ'))
  assert.deepEqual(differing('A five-year-old boy fell into the race.', 'A six-year-old girl fell into the race.'), [])
  assert.deepEqual(differing('A five-year-old boy fell into the race.', 'A six-year-old horse fell into the race.'), [])
  assert.deepEqual(
    differing('A five-year-old boy fell into the race.', 'Pieter Brandel and his six-year-old son fell into the race.'),
    [],
  )
})

test('of two nameless persons of about one age none is set against the other report’s', () => {
  assert.deepEqual(
    agesOf(
      'A 23-year-old man fell into the race. A 24-year-old student jumped after him.',
      'A 23-year-old man fell into the race. A 24-year-old student jumped after him into the water.',
    ).filter((line) => !line.startsWith('agree')),
    [],
  )
})

test('people grow older, and two of one name are two', () => {
  const differing = (...texts: readonly string[]) => agesOf(...texts).filter((line) => line.startsWith('differ'))
  assert.deepEqual(
    differing('In 2029 Pieter Brandel, 41, won the race.', 'Pieter Brandel, 43, won the race on Monday.'),
    [],
  )
  assert.deepEqual(differing('Pieter Brandel, 31, won the race.', 'Pieter Brandel, 88, won the race.'), [])
})

test('“the 41-year-old” is nobody sure where the sentence has somebody else; a family name is nobody’s where two have it', () => {
  const differing = (...texts: readonly string[]) => agesOf(...texts).filter((line) => line.startsWith('differ'))
  assert.deepEqual(
    differing(
      'Pieter Brandel was found below the weir. In a row with Anton Kole the 19-year-old had shoved him.',
      'Pieter Brandel, 28, was found below the weir.',
    ),
    [],
  )
  assert.deepEqual(
    differing(
      'Pieter Brandel was found by Anna Brandel. Brandel, 45, had gone fishing.',
      'Pieter Brandel, 41, was found below the weir.',
    ),
    [],
  )
})
