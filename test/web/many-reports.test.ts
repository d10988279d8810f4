import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Synopsis } from '../../src/model/types.ts'
import { render } from '../../src/show/render.ts'
import { anchorOf } from '../../src/web/view/anchors.ts'
import { browserTest, openPage } from './browser.ts'
import { manyTimes } from './many-times.ts'
import { sampleSynopsis } from './synopses.ts'
import { withWording } from './with-wording.ts'

/** Milliseconds; the page of 60 reports must be drawn within it. */
const SOON = 2000
/** Milliseconds for a frame: at 30 a second scrolling is smooth; 60 a second is what it is on an idle machine. */
const IN_TIME = 34
const REPORTS = 60
/** Bytes beside the articles themselves. */
const MOST = 300_000

/** Measures again, for on a machine that is busy with other work a time says little. */
async function untilGood(measure: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) if (await measure()) return
}

let synopsis: Synopsis
before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
})

/** Bytes of a page that are not its articles: their bodies, titles, captions, and what was left out of them. */
function besideArticles(shown: Synopsis): number {
  const texts = shown.articles.flatMap(({ title, standfirst, text, headings, captions, removed }) => [
    title ?? '',
    standfirst ?? '',
    text,
    ...headings,
    ...captions,
    ...removed.map((piece) => piece.text),
  ])
  const articles = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return Buffer.byteLength(render(shown, { format: 'html' })) - articles
}

test('a page is small beside its articles: of 7 reports, of 60, and of 60 that each have their own to say', () => {
  const dense = manyTimes(synopsis, 9, REPORTS, { ownWords: true })
  assert.ok(dense.claims.filter(({ verdict }) => verdict === 'single').length > 6 * REPORTS)
  for (const shown of [synopsis, manyTimes(synopsis, 9, REPORTS), dense].map(withWording)) {
    const bytes = besideArticles(shown)
    assert.ok(bytes < MOST, `${bytes} bytes beside ${shown.articles.length} articles`)
  }
})

browserTest('60 reports render in under two seconds', async () => {
  const many = withWording(manyTimes(synopsis, 9, REPORTS, { ownWords: true }))
  assert.equal(many.articles.length, REPORTS)
  const [made, drawn] = [[] as number[], [] as number[]]
  await untilGood(async () => {
    const start = performance.now()
    const html = render(many, { format: 'html' })
    made.push(Math.round(performance.now() - start))
    const { page, complaints } = await openPage(html)
    const entry = () => performance.getEntriesByType('navigation').map(({ duration }) => duration)[0] ?? 0
    drawn.push(Math.round(await page.evaluate(entry)))
    assert.deepEqual(complaints, [])
    await page.close()
    return Math.min(...made) < SOON && Math.min(...drawn) < SOON
  })
  assert.ok(Math.min(...made) < SOON, `made in ${made.join(', ')} ms`)
  assert.ok(Math.min(...drawn) < SOON, `drawn in ${drawn.join(', ')} ms`)
})

browserTest('60 reports scroll smoothly: every second frame at least comes in time', async () => {
  const { page } = await openPage(render(manyTimes(synopsis, 9, REPORTS, { ownWords: true }), { format: 'html' }))
  const medians: number[] = []
  await untilGood(async () => {
    const median = await page.evaluate(async () => {
      const [frames, height] = [[] as number[], document.documentElement.scrollHeight]
      for (let y = 0, last = performance.now(); y < height; y += height / 120) {
        scrollTo(0, y)
        await new Promise(requestAnimationFrame)
        frames.push(performance.now() - last)
        last = performance.now()
      }
      return frames.sort((a, b) => a - b)[frames.length >> 1] ?? 0
    })
    medians.push(Math.round(median))
    return median < IN_TIME
  })
  assert.ok(Math.min(...medians) < IN_TIME, `${medians.join(', ')} ms for a frame`)
})

browserTest('of 60 reports too, a filter by report shows every listed point that it tells', async () => {
  const many = manyTimes(synopsis, 9, REPORTS, { ownWords: true })
  const { page } = await openPage(render(many, { format: 'html' }))
  const [, { id } = { id: '' }] = many.articles.slice(-2)
  await page.locator('select[data-field=by]').selectOption(anchorOf('article', id))
  const shown = new Set(await page.$$eval('[data-verdict]:not([hidden])', (items) => items.map((item) => item.id)))
  const told = many.claims.filter(({ accounts }) => accounts.some(({ articleId }) => articleId === id))
  const all = new Set(await page.$$eval('[data-verdict]', (items) => items.map((item) => item.id)))
  const wanted = told.map((claim) => anchorOf('claim', claim.id)).filter((anchor) => all.has(anchor))
  assert.ok(wanted.length > 3)
  assert.deepEqual(
    wanted.filter((anchor) => !shown.has(anchor)),
    [],
  )
})

test('under the headline stand the largest groups of one origin, and how many more there are', () => {
  const many = manyTimes(synopsis, 9, REPORTS)
  const [story] = many.stories
  assert.ok(story)
  const ids = many.articles.map(({ id }) => id)
  const pairs = Array.from({ length: 28 }, (_, index) => ids.slice(2 * index, 2 * index + 2))
  const groups = [...pairs, ids.slice(56)].map((articleIds) => ({ origin: null, articleIds }))
  const shown = { ...many, stories: [{ ...story, origins: { ...story.origins, groups } }] }
  const [told = ''] = /<p class="?groups"?>.*?one origin each/.exec(render(shown, { format: 'html' })) ?? []
  assert.equal([...told.matchAll(/ go back to one origin\./g)].length, 12)
  assert.match(told, /^<p class="?groups"?>[^,]+, [^,]+, [^,]+ and [^,.]+ go back/, 'the group of four comes first')
  assert.match(told, /17 more groups of reports go back to one origin each/)
})

/** Milliseconds after which a reader thinks that nothing happened. */
const AT_ONCE = 1000
const VERY_MANY = 1000

browserTest('a page of 1,000 reports opens, shows a passage and filters at once', async () => {
  const html = render(manyTimes(synopsis, 143, VERY_MANY, { ownWords: true }), { format: 'html' })
  const taken: number[][] = []
  await untilGood(async () => {
    const { page, complaints } = await openPage(html)
    const times = await page.evaluate(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const time = async (act: () => void) => {
        const start = performance.now()
        act()
        await drawn()
        return Math.round(performance.now() - start)
      }
      const link = document.querySelector<HTMLElement>('.accounts td a[href^="#p"]')
      const select = document.querySelector<HTMLSelectElement>('select[data-field=by]')
      const opening = await time(() => link?.click())
      const filtering = await time(() => {
        if (select) select.selectedIndex = select.options.length - 1
        select?.dispatchEvent(new Event('change', { bubbles: true }))
      })
      return [opening, filtering]
    })
    taken.push(times)
    assert.deepEqual(complaints, [])
    assert.ok(await page.locator('.panel').isVisible())
    assert.match((await page.locator('.filters output').textContent()) ?? '', /^\d+ of \d+ points$/)
    await page.close()
    return Math.max(...times) < AT_ONCE
  })
  assert.ok(Math.min(...taken.map((times) => Math.max(...times))) < AT_ONCE, `${taken.join(' and ')} ms`)
})
