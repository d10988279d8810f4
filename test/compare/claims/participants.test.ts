import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { compare } from '../../../src/compare/compare.ts'

const annotate = createAnnotator()

/** The figures that several reports of one signing give, with the verdict. */
function figuresOf(...texts: readonly string[]) {
  const start = 'The Karst Rowers of Ostrand signed new oarsmen for the river cup on Monday. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2031-03-04')))
  return compare(articles.map(annotate), { annotate })
    .claims.filter(({ kind, accounts }) => kind === 'figure' && accounts.length > 1)
    .map(({ verdict, accounts }) => `${verdict}: ${accounts.map(({ value }) => value).join(' ')}`)
}

test('one small span of time of two persons is told of two things', () => {
  assert.deepEqual(
    figuresOf(
      'The rowers gave Pieter Brandel a five-year contract.',
      'The rowers gave Anton Kole a five-year contract.',
    ),
    [],
  )
  assert.deepEqual(
    figuresOf(
      'The rowers gave Pieter Brandel a five-year contract.',
      'The rowers gave Brandel a five-year contract, coach Anton Kole said. Pieter Brandel is a miller.',
    ),
    ['agree: 5 5'],
  )
})
