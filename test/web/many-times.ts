import assert from 'node:assert/strict'
import type { Synopsis } from '../../src/model/types.ts'

/**
 * The story told over and over, up to so many reports: every report, claim, event, edge and form again under new ids, in
 * one story. What one alone says, once; or, with `ownWords`, what every report alone says.
 */
export function manyTimes(
  synopsis: Synopsis,
  times: number,
  reports: number,
  { ownWords = false }: { readonly ownWords?: boolean } = {},
): Synopsis {
  const json = JSON.stringify(synopsis)
  const ids = synopsis.articles.map(({ id }) => id)
  const copies = Array.from(
    { length: times },
    (_, copy) => JSON.parse(json.replace(new RegExp(ids.join('|'), 'g'), (id) => `${id}x${copy}`)) as Synopsis,
  )
  const articles = copies.flatMap((copy) => copy.articles).slice(0, reports)
  const kept = new Set(articles.map(({ id }) => id))
  const [story] = synopsis.stories
  const [first] = copies
  assert.ok(story && first)
  const claims = first.claims.map((claim, index) => {
    const accounts = copies
      .flatMap((copy) => copy.claims[index]?.accounts ?? [])
      .filter(({ articleId }) => kept.has(articleId))
      .slice(0, claim.verdict === 'single' ? claim.accounts.length : undefined)
    return {
      ...claim,
      accounts,
      pairs: accounts.flatMap((_, a) =>
        a > 0 && claim.verdict !== 'single'
          ? [{ a: a - 1, b: a, verdict: 'agree' as const, because: 'compatible' }]
          : [],
      ),
      silent: [],
    }
  })
  const own = copies
    .flatMap((copy) => copy.claims)
    .filter(({ verdict, accounts }) => verdict === 'single' && kept.has(accounts[0]?.articleId ?? ''))
  const inStory = (id: string) => kept.has(id)
  return {
    ...first,
    articles,
    stories: [{ ...story, articleIds: articles.map(({ id }) => id) }],
    claims: ownWords ? [...claims.filter(({ verdict }) => verdict !== 'single'), ...own] : claims,
    events: first.events.map((event, index) => ({
      ...event,
      mentions: copies
        .flatMap((copy) => copy.events[index]?.mentions ?? [])
        .filter(({ trigger }) => kept.has(trigger.articleId)),
      dates: [],
    })),
    origins: {
      nodes: copies.flatMap((copy) => copy.origins.nodes),
      edges: copies
        .flatMap((copy) => copy.origins.edges)
        .filter(({ from, to }) => inStory(from) && (inStory(to) || !/x\d+$/.test(to))),
    },
    naming: first.naming.map((naming, index) => ({
      ...naming,
      forms: copies.flatMap((copy) => copy.naming[index]?.forms ?? []).filter(({ articleId }) => inStory(articleId)),
    })),
  }
}
