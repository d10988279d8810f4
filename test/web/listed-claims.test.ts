import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Claim, Synopsis } from '../../src/model/types.ts'
import { render } from '../../src/show/render.ts'
import { anchorOf } from '../../src/web/view/anchors.ts'
import { budgetOf } from '../../src/web/view/budget.ts'
import { listedClaims } from '../../src/web/view/listed-claims.ts'
import { matrixRows } from '../../src/web/view/matrix-rows.ts'
import { sortClaims } from '../../src/web/view/sort-claims.ts'
import { browserTest, openPage } from './browser.ts'
import { manyTimes } from './many-times.ts'
import { sampleSynopsis } from './synopses.ts'

let few: Synopsis
let many: Synopsis
before(async () => {
  few = await sampleSynopsis('karvesh-earthquake')
  many = manyTimes(few, 9, 60, { ownWords: true })
})

test('of a few reports every point is listed', () => {
  const listed = listedClaims(sortClaims(few.claims), budgetOf(7))
  assert.equal(listed.inPlace.size, 0)
  assert.deepEqual(listed.left, { apart: 0, unclear: 0, agreed: 0, alike: 0, single: 0 })
})

test('of many, every point that differs, and as many of each report; nothing is lost from count', () => {
  const sorted = sortClaims(many.claims)
  const listed = listedClaims(sorted, budgetOf(60))
  assert.deepEqual(listed.apart, sorted.apart)
  assert.deepEqual(listed.unclear, sorted.unclear)
  assert.equal(listed.single.length + listed.inPlace.size + listed.left.single, sorted.single.length)
  const counts = Map.groupBy(listed.single, ({ accounts }) => accounts[0]!.articleId)
  assert.ok(Math.max(...[...counts.values()].map(({ length }) => length)) <= 2)
  assert.ok(sorted.single.every(({ accounts }) => counts.has(accounts[0]!.articleId)))
})

test('of very many reports the lists end, what most tell first, and nothing is lost from count', () => {
  const vast = manyTimes(few, 30, 180, { ownWords: true })
  const sorted = sortClaims([...vast.claims, ...Array.from({ length: 60 }, () => sortClaims(few.claims).apart).flat()])
  const budget = budgetOf(180)
  const listed = listedClaims(sorted, budget)
  assert.equal(listed.apart.length, budget.apart)
  assert.deepEqual(listed.apart, sorted.apart.slice(0, budget.apart))
  assert.equal(listed.single.length, budget.single)
  for (const kind of ['apart', 'unclear', 'agreed'] as const)
    assert.equal(listed[kind].length + listed.left[kind], sorted[kind].length)
  assert.equal(listed.single.length + listed.inPlace.size + listed.left.single, sorted.single.length)
})

browserTest('a point that no list names has its address at its passage, and a sign', async () => {
  const listed = listedClaims(sortClaims(many.claims), budgetOf(60))
  const html = render(many, { format: 'html' })
  const [claim] = [...listed.inPlace].filter(({ accounts }) => accounts[0]!.chain.length > 0)
  assert.ok(claim)
  const anchor = anchorOf('claim', claim.id)
  const { page } = await openPage(html, { javaScriptEnabled: false }, `#${anchor}`)
  const home = page.locator(`[id="${anchor}"]`)
  assert.ok(await home.isVisible())
  const words = await home.evaluate(
    (element) => (element.tagName === 'MARK' ? element : element.previousElementSibling)?.textContent,
  )
  assert.ok(words?.includes(claim.accounts[0]!.spans[0]!.quote))
  assert.ok(await home.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
})

test('the matrix has every contested point, and of the others as many as there is room for', () => {
  const sorted = sortClaims(few.claims)
  const all = matrixRows(sorted, { columns: 7, most: 900 })
  assert.equal(all.left, 0)
  const none = matrixRows(sorted, { columns: 7, most: 0 })
  assert.deepEqual([...none.shown, ...none.folded], [...sorted.apart, ...sorted.unclear])
  assert.equal(none.left, all.shown.length + all.folded.length - none.shown.length)
})

test('of points told in unlike words those come first that show passages not shown before', () => {
  const span = (articleId: string, start: number) => ({ articleId, start, end: start + 9, quote: 'the dam' })
  const claim = (id: string, ...places: [string, number][]) =>
    ({
      id,
      kind: 'statement',
      verdict: 'unclear',
      sideBySide: true,
      accounts: places.map(([articleId, start]) => ({
        articleId,
        spans: [span(articleId, start)],
        value: null,
        chain: [],
      })),
    }) as unknown as Claim
  const { alike, unclear } = sortClaims([
    claim('wide', ['a', 0], ['b', 0], ['c', 0]),
    claim('again', ['a', 0], ['b', 0]),
    claim('other', ['a', 50], ['b', 0]),
  ])
  assert.deepEqual(
    alike.map(({ id }) => id),
    ['wide', 'other', 'again'],
  )
  assert.equal(unclear.length, 0)
})
