import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { figureClaims } from '../../../src/compare/claims/figure-claims.ts'
import type { Article, OriginCount } from '../../../src/model/types.ts'

const unknown = { value: null, earliest: null, latest: null, basis: 'unknown', because: null } as const
const dated = (day: string) => ({ value: day, earliest: day, latest: day, basis: 'stated', because: null }) as const

function article(id: string, text: string, published: Article['published']): Article {
  return {
    id,
    source: { sha256: id },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published,
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
  }
}

const annotate = createAnnotator()
const origins: OriginCount = { articles: 1, independent: 1, atLeast: 1, atMost: 1, groups: [] }

function claimsOf(own: readonly Article[], related: readonly Article[]) {
  return figureClaims({
    storyId: 's',
    articles: own.map(annotate),
    related: related.map(annotate),
    events: [],
    entity: () => undefined,
    attribution: () => undefined,
    countOrigins: () => origins,
  })
}

const first = article('a', 'The flood in the valley has killed 140 people, the ministry said.', dated('2031-05-04'))

test('a higher count in a related story is a later state, also where its report has no date', () => {
  const later = article('b', 'More than 900 people have been killed in the flood, the ministry said.', unknown)
  const [claim] = claimsOf([first], [later])
  assert.equal(claim?.verdict, 'update')
  assert.deepEqual(
    claim?.accounts.map(({ articleId, value }) => [articleId, value]),
    [
      ['a', 140],
      ['b', 900],
    ],
  )
})

test('a lower one is not', () => {
  const lower = article('b', 'The flood in the valley has killed 60 people, the ministry said.', dated('2031-06-20'))
  for (const claim of claimsOf([first], [lower])) assert.notEqual(claim.verdict, 'update')
})
