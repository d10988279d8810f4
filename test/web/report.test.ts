import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { before } from 'node:test'
import type { Span, Synopsis } from '../../src/model/types.ts'
import { shortAnchor } from '../../src/show/html/short-anchors.ts'
import { render } from '../../src/show/render.ts'
import { anchorOf, passageAnchor } from '../../src/web/view/anchors.ts'
import { browserTest, openPage } from './browser.ts'
import { sampleSynopsis } from './synopses.ts'

const shownAnchor = (span: Span) => shortAnchor(passageAnchor(span))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let synopsis: Synopsis
let html: string

before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
  html = render(synopsis, { format: 'html' })
})

browserTest('opens from disk without a word on the console or a request to anyone', async () => {
  const { page, requests, complaints } = await openPage(html)
  await page.locator('.claim td > a').first().click()
  assert.deepEqual(complaints, [])
  assert.equal(requests.length, 1)
  assert.equal(await page.locator('h1').count(), 1)
})

browserTest('every link within it leads somewhere, and every passage says what its span says', async () => {
  const { page } = await openPage(html, { javaScriptEnabled: false })
  const lost = await page.$$eval('a[href^="#"]', (links) =>
    links
      .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
      .filter((id) => !document.getElementById(id)),
  )
  assert.deepEqual(lost, [])
  const twice = await page.$$eval('[id]', (all) =>
    all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index),
  )
  assert.deepEqual(twice, [])
  const shown = new Map(
    await page.$$eval('.report mark[id]', (marks) =>
      marks.map(
        (mark) =>
          [
            mark.id,
            [mark, ...document.querySelectorAll(`mark[data-of="${CSS.escape(mark.id)}"]`)]
              .map((piece) => {
                const copy = piece.cloneNode(true) as Element
                for (const sign of copy.querySelectorAll('mark ~ a')) sign.remove()
                return copy.textContent
              })
              .join(''),
          ] as const,
      ),
    ),
  )
  for (const { accounts } of synopsis.claims) {
    for (const span of accounts.flatMap(({ spans }) => spans)) {
      assert.equal(shown.get(shownAnchor(span))?.replace(/\s+/g, ''), span.quote.replace(/\s+/g, ''))
    }
  }
})

browserTest('without scripts a cell leads to its passage, marked in its article, the chain above it', async () => {
  const { page } = await openPage(html, { javaScriptEnabled: false })
  const claim = synopsis.claims.find(({ verdict }) => verdict === 'differ')
  assert.ok(claim)
  const account = claim.accounts.find(({ chain }) => chain.length > 0)
  assert.ok(account)
  const anchor = shownAnchor(account.spans[0]!)
  await page.locator(`.matrix a[href="#${anchor}"]`).first().click()
  const mark = page.locator(`[id="${anchor}"]`)
  await mark.waitFor()
  const { inView, background, above } = await mark.evaluate((element) => {
    const { top, left } = element.getBoundingClientRect()
    return {
      inView: top >= 0 && top < innerHeight && left >= 0 && left < innerWidth,
      background: getComputedStyle(element).backgroundColor,
      above: getComputedStyle(element, '::before').content,
    }
  })
  assert.ok(inView)
  assert.notEqual(background, 'rgba(0, 0, 0, 0)')
  assert.ok(above.includes(account.chain[0]!.name))
})

browserTest('with scripts a cell opens its passage beside the page, and Escape returns to the cell', async () => {
  const { page } = await openPage(html)
  const claim = synopsis.claims.find(({ verdict }) => verdict === 'differ')
  const account = claim?.accounts.find(({ chain }) => chain.length > 0)
  assert.ok(claim && account)
  const link = page.locator(`[id="${anchorOf('claim', claim.id)}"] td > a[href="#${shownAnchor(account.spans[0]!)}"]`)
  await link.focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('.panel')
  assert.equal(await panel.locator('mark').textContent(), account.spans[0]!.quote)
  assert.ok((await panel.locator('.chain').textContent())?.includes(account.chain[0]!.name))
  assert.ok(page.url().endsWith(`#${shownAnchor(account.spans[0]!)}`))
  await page.keyboard.press('Escape')
  assert.ok(await panel.isHidden())
  assert.ok(await link.evaluate((element) => element === document.activeElement))
})

browserTest('points of the plot and edges of the graph lead to their passages', async () => {
  const { page } = await openPage(html)
  await page.locator('.plotted a circle').first().click()
  assert.ok(await page.locator('.panel mark').isVisible())
  await page.keyboard.press('Escape')
  await page.locator('.graph a .reason').first().click()
  assert.ok(await page.locator('.panel mark').isVisible())
})

browserTest('filters show only some points and say how many', async () => {
  const { page } = await openPage(html)
  await page.locator('select[data-field=verdict]').selectOption('differ')
  const visible = await page.locator('.claim:visible').count()
  assert.equal(visible, synopsis.claims.filter(({ verdict }) => verdict === 'differ').length)
  assert.equal(await page.locator('.agreed > li:visible').count(), 0)
  assert.match((await page.locator('.filters output').textContent()) ?? '', /^\d+ of \d+ points$/)
})

browserTest('a point can be cited, and its address leads to it even where it is folded away', async () => {
  const { page } = await openPage(html, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('.claim .copy').first().click()
  await page.locator('.claim .copy', { hasText: 'Copied' }).waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(text, /#claim-/)
  const folded = await page.locator('details.more [data-verdict]').last().getAttribute('id')
  const opened = await openPage(html, {}, `#${folded}`)
  assert.ok(await opened.page.locator(`[id="${folded}"]`).isVisible())
})

browserTest('the keyboard alone reaches the findings, a passage, and the way back', async () => {
  const { page } = await openPage(html)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the findings')
  await page.keyboard.press('Enter')
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.matches('.claim td > a'))) break
  }
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('.panel mark').isVisible())
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.activeElement?.closest('.panel') !== null))
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
] as const) {
  browserTest(`axe finds no fault at ${width} pixels, ${colorScheme}; nothing is wider than the screen`, async () => {
    const { page } = await openPage(html, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    if (width === 1280) await page.locator('.claim td > a').first().click()
    await page.evaluate(axe)
    const faults = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run()
      return violations.map(
        ({ id, impact, nodes }) =>
          `${impact} ${id}: ${nodes
            .slice(0, 2)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
      )
    })
    assert.deepEqual(faults, [])
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
  })
}

browserTest('prints to a dossier', async () => {
  const { page } = await openPage(html)
  const pdf = await page.pdf({ format: 'A4' })
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.locator('.filters').isHidden())
  assert.ok(await page.locator('.contents').first().isHidden())
})
