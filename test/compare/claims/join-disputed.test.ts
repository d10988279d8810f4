import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { compare } from '../../../src/compare/compare.ts'

const annotate = createAnnotator()

function claimsOf(...texts: readonly string[]) {
  const start =
    'Shells fell on the market of Ossar in Tesh on Monday, the worst attack on the town of Ossar this year. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2031-10-03')))
  return compare(articles.map(annotate), { annotate }).claims.filter(({ kind }) => kind === 'figure')
}

test('where a report sets two tolls against each other, the reports that give either are one claim', () => {
  const claims = claimsOf(
    'At the market 38 people died, according to the Relief Council, and 41 according to the Front.',
    'The shells killed 38 people at the market, the Relief Council said.',
    'At the market 41 people were killed, the Front said.',
  )
  const held = claims.find(({ accounts }) => accounts.length === 4)
  assert.equal(held?.verdict, 'differ')
  assert.match(held?.because ?? '', /a report sets the two against each other/)
})

test('what two sources count of two things stays two claims', () => {
  const claims = claimsOf(
    'At the market 38 people died, according to the Relief Council, and 41 were hurt according to the Front.',
    'The shells killed 38 people at the market, the Relief Council said.',
    'At the market 41 people were hurt, the Front said.',
  )
  assert.ok(claims.every(({ verdict }) => verdict !== 'differ'))
})
