import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { compare } from '../../../src/compare/compare.ts'

const annotate = createAnnotator()

function datesOf(...texts: readonly string[]) {
  const start = 'President Idris Halabek of Velmara spoke in Karst about the harbour treaty with Arl on Monday. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2031-03-04')))
  return compare(articles.map(annotate), { annotate })
    .claims.filter(
      ({ kind, accounts }) => kind === 'date' && accounts.every(({ spans }) => spans[0]?.quote !== 'Monday'),
    )
    .map(({ verdict, accounts }) => [verdict, accounts.map(({ spans }) => spans[0]?.quote)])
}

test('a day ahead that two reports name is one claim, whatever they call what is then', () => {
  const dates = datesOf(
    'He faces a May 12 deadline to renew the treaty.',
    'He has threatened to leave the treaty as soon as May 12.',
  )
  assert.deepEqual(dates, [['agree', ['May 12', 'May 12']]])
})

test('a year that two reports give for one thing is one claim, for two things none', () => {
  assert.deepEqual(
    datesOf('Voters approved the treaty in 2022.', 'The treaty, which voters approved in 2022, is disliked in Arl.'),
    [['agree', ['2022', '2022']]],
  )
  assert.deepEqual(datesOf('Voters approved the treaty in 2022.', 'A ferry sank off Bem in 2022, killing nine.'), [])
})

test('the days of the reports themselves make no such claim', () => {
  assert.deepEqual(datesOf('He will be back on 5 March.', 'The president will be back on 5 March.'), [])
})
