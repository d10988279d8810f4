import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Synopsis } from '../../src/model/types.ts'
import { render } from '../../src/show/render.ts'
import { browserTest, openPage } from './browser.ts'
import { sampleSynopsis } from './synopses.ts'

/** Milliseconds; the page of 60 reports must be drawn within it. */
const SOON = 2000
const REPORTS = 60
/** Bytes beside the articles themselves. */
const MOST = 300_000

let synopsis: Synopsis
before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
})

test('a page is small beside its articles', () => {
  const text = synopsis.articles.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0)
  assert.ok(Buffer.byteLength(render(synopsis, { format: 'html' })) - text < MOST)
})

/** The story told over and over: every report, claim, event, edge and form again under new ids, in one story. */
function manyTimes(times: number): Synopsis {
  const json = JSON.stringify(synopsis)
  const ids = synopsis.articles.map(({ id }) => id)
  const copies = Array.from(
    { length: times },
    (_, copy) => JSON.parse(json.replace(new RegExp(ids.join('|'), 'g'), (id) => `${id}x${copy}`)) as Synopsis,
  )
  const articles = copies.flatMap((copy) => copy.articles).slice(0, REPORTS)
  const kept = new Set(articles.map(({ id }) => id))
  const [story] = synopsis.stories
  const [first] = copies
  assert.ok(story && first)
  const claims = first.claims.map((claim, index) => {
    const accounts = copies
      .flatMap((copy) => copy.claims[index]?.accounts ?? [])
      .filter(({ articleId }) => kept.has(articleId))
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
  const inStory = (id: string) => kept.has(id)
  return {
    ...first,
    articles,
    stories: [{ ...story, articleIds: articles.map(({ id }) => id) }],
    claims,
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

browserTest('60 reports render in under two seconds', async () => {
  const many = manyTimes(9)
  assert.equal(many.articles.length, REPORTS)
  const start = performance.now()
  const html = render(many, { format: 'html' })
  const made = performance.now() - start
  const { page, complaints } = await openPage(html)
  const drawn = await page.evaluate(
    () => performance.getEntriesByType('navigation').map((entry) => entry.duration)[0] ?? 0,
  )
  assert.deepEqual(complaints, [])
  assert.ok(made < SOON, `made in ${Math.round(made)} ms`)
  assert.ok(drawn < SOON, `drawn in ${Math.round(drawn)} ms`)
  console.log(`60 reports: made in ${Math.round(made)} ms, drawn in ${Math.round(drawn)} ms, ${html.length} bytes`)
})
