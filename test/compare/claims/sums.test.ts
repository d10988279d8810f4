import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { compare } from '../../../src/compare/compare.ts'
import { validateSynopsis } from '../../../src/model/validate.ts'

const annotate = createAnnotator()

function claimsOf(...texts: readonly string[]) {
  const start = 'A storm swept over the coast of Velmara on Tuesday night, and the harbours of Arl and Bem were shut. '
  const articles = texts.map((text, n) => bareArticle(`r${n}`, start + text, statedDate('2031-06-05')))
  const synopsis = compare(articles.map(annotate), { annotate })
  assert.deepEqual(validateSynopsis(synopsis), [])
  assert.equal(new Set(synopsis.claims.map(({ id }) => id)).size, synopsis.claims.length)
  return synopsis.claims.filter(({ kind }) => kind === 'figure')
}

test('a report that gives only the parts stands with those that give the total', () => {
  const claims = claimsOf(
    'The storm killed eight people on the coast, the fire service said.',
    'The storm killed five people in Arl and three people in Bem, the fire service said.',
  )
  const total = claims.find(({ accounts }) => accounts.some(({ derived }) => derived === 'sum'))
  assert.equal(total?.verdict, 'agree')
  assert.match(total?.because ?? '', /together are/)
  const sum = total?.accounts.find(({ derived }) => derived === 'sum')
  assert.deepEqual([sum?.value, sum?.spans.length, sum?.figureIds?.length], [8, 2, 2])
})

test('counts that do not add up to it, and those of two things, are no sum', () => {
  for (const parts of [
    'killed five people in Arl and two people in Bem',
    'killed five people and injured three people',
  ])
    assert.ok(
      claimsOf(
        'The storm killed eight people on the coast, the fire service said.',
        `The storm ${parts}, it said.`,
      ).every(({ accounts }) => accounts.every(({ derived }) => derived === undefined)),
      parts,
    )
})
