import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { addSource } from '../../src/desk/store/sources.ts'
import { browserTest, type Opened, openAddress } from '../web/browser.ts'
import { on, report } from './reports.ts'
import { serveDesk } from './served.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HOSTILE = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>'

const POST = `Fire in the Ostrel mill kills twelve

12 March 2024

A fire broke out in the Ostrel mill on Monday. Twelve workers were killed, the mayor Ada Brink said. "The doors were locked," Brink said.`
const COURIER = `Nine workers killed in Ostrel mill fire

12 March 2024

A fire broke out in the Ostrel mill on Monday. Nine workers were killed, police said. Four others were hurt.`
const LATER = report(
  'later',
  'The fire in the Ostrel mill on Monday killed fifteen workers, the mayor Ada Brink said on Wednesday.',
  {
    title: 'Ostrel mill fire: fifteen workers dead',
    outlet: { name: 'Vell Gazette' },
    published: on('2024-03-13'),
  },
)

const { desk, served } = await serveDesk()

const open = (path: string, options = {}) => openAddress(served.url + path, options)

/** Nothing was said on the console (a breach of the policy is), and nobody else was asked for anything. */
function assertQuiet({ requests, complaints }: Opened): void {
  assert.deepEqual(complaints, [])
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(served.url) && !/^(?:data|blob):/.test(url)),
    [],
  )
}

async function serious(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (rule) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page
    const { violations } = await (globalThis as any).axe.run(
      document,
      rule ? { runOnly: { type: 'rule', values: [rule] } } : {},
    )
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, only)
}

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

browserTest('a working day: import, read, compare, correct, undo, search, alert, export, reload', async () => {
  const opened = await open('/')
  const { page } = opened
  await page.getByText('Nothing has come in yet').waitFor()

  // import: files by the form, one of them no report; one more dropped on the page
  await page.getByRole('link', { name: 'Add reports' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles([
      textFile('post.txt', POST),
      { name: 'bytes.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([1, 0, 2, 0, 0, 255, 254, 0]) },
    ])
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const intake = page.locator('.intake li')
  await intake.filter({ hasText: 'post.txt' }).getByText('is a story of its own').waitFor()
  await intake.filter({ hasText: 'bytes.bin' }).getByText('Not read').waitFor()
  await page.evaluate((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'courier.txt', { type: 'text/plain' }))
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, COURIER)
  await intake.filter({ hasText: 'courier.txt' }).getByText('joined').waitFor()
  await desk.idle()

  // read and compare
  await page.getByRole('link', { name: 'Today' }).click()
  await page.locator('.stories').getByText('they differ on 1 point').waitFor()
  await page.locator('.stories h3 a').first().click()
  await page.locator('.claim td > a').first().click()
  await page.locator('.panel:not([hidden])').waitFor()
  await page.keyboard.press('Escape')

  // correct: the figure of one report
  await page.locator('.claim .fix').first().click()
  await page.getByLabel('A figure is misread').check()
  const which = page.locator('select[name=figure]')
  await which.selectOption({ label: (await which.locator('option', { hasText: 'Nine' }).first().textContent()) ?? '' })
  await page.locator('dialog input[name=value]').fill('12')
  await page.getByLabel('Note').fill(`The police corrected it. ${HOSTILE}`)
  await page.getByLabel('Your name').fill('Ana')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.locator('.toast').getByText('Kept').waitFor()
  await page.locator('.corrected').getByText('Ana').waitFor()
  await page.getByText('they do not differ on any point found').waitFor()

  // undo: the accounts differ again
  await page.locator('.corrected').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('they differ on 1 point').waitFor()
  assert.equal(await page.locator('.corrected').count(), 0)

  // search, from the keyboard, and to the passage
  await page.keyboard.press('/')
  await page.keyboard.type('doors locked')
  await page.keyboard.press('Enter')
  await page.locator('.found .passage a').first().click()
  await page.locator('mark:target').waitFor()
  assert.ok(await page.locator('mark:target').isVisible())

  // alert: told of what comes
  await page.getByRole('link', { name: 'Alerts' }).click()
  const form = page.locator('form[data-call="POST /api/alerts"]')
  await form.locator('[name=words]').fill('Vell')
  await form.locator('[name=name]').fill(`Vell ${HOSTILE}`)
  await form.getByRole('button').click()
  await page.locator('main').getByText('Vell <img').first().waitFor()

  // live: a later report is told, and moves nothing by itself
  await page.goto(served.url)
  await page.locator('.stories h3 a').first().click()
  await page.locator('.claim').first().waitFor()
  await page
    .locator('details.pieces, details.more')
    .first()
    .evaluate((fold: HTMLDetailsElement) => {
      fold.open = true
    })
  await page.evaluate(() => scrollTo(0, 400))
  await desk.receive([LATER], 'test')
  await page.locator('.news').getByText('something new').waitFor()
  assert.equal(await page.evaluate(() => scrollY), 400)
  assert.equal(await page.locator('.report').count(), 2)
  await desk.idle()
  await page.locator('.news').getByRole('button').click()
  await page.locator('.report').nth(2).waitFor()
  await page.locator('.fresh-in').getByText('Vell Gazette').waitFor()
  assert.ok((await page.locator('details.pieces[open], details.more[open]').count()) > 0, 'what was unfolded stays so')

  // export
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.exports a', { hasText: 'a page' }).click(),
  ])
  const saved = readFileSync((await download.path()) ?? '', 'utf8')
  assert.match(saved, /^<!doctype html>/)
  assert.match(saved, /Vell Gazette/)

  // reload: all is as it was
  await page.reload()
  assert.equal(await page.locator('.report').count(), 3)
  assertQuiet(opened)
})

browserTest('what articles, feeds and people write runs nothing, styles nothing and reaches nobody', async () => {
  await desk.receive(
    [
      report('x1', `A storm hit Cape Vell on Friday. Three boats sank. ${HOSTILE}`, {
        title: `Storm hits Cape Vell ${HOSTILE}`,
        outlet: { name: `Gazette ${HOSTILE}` },
        published: on('2024-05-03'),
        standfirst: `<style>*{display:none}</style>${HOSTILE}`,
        captions: [HOSTILE],
        url: 'javascript:globalThis.hacked=1',
      }),
      report('x2', `A storm hit Cape Vell on Friday. Five boats sank. ${HOSTILE}`, {
        title: `Five boats sink off Cape Vell ${HOSTILE}`,
        outlet: { name: 'Vell Gazette' },
        published: on('2024-05-03'),
      }),
    ],
    HOSTILE,
  )
  await addSource(
    desk.store,
    { id: 'feed', kind: 'feed', address: 'https://feeds.example/x', title: `Feed ${HOSTILE}`, minutes: 9999 },
    '2999-01-01T00:00:00.000Z',
  )
  await desk.idle()
  const opened = await open('/?show=all')
  const { page } = opened
  const href = await page.locator('.stories h3 a', { hasText: 'Vell' }).first().getAttribute('href')
  for (const path of [
    href ?? '',
    `/search?q=${encodeURIComponent(HOSTILE)}&outlet=${encodeURIComponent(HOSTILE)}&story=${encodeURIComponent(HOSTILE)}`,
    '/search?q=storm',
    '/search?q=&kind=figure&outlet=Vell+Gazette',
    '/sources',
    '/alerts',
    '/names',
    '/outlets',
    `/story/${encodeURIComponent(HOSTILE)}`,
    `/no-such-page-${encodeURIComponent(HOSTILE)}`,
  ]) {
    await page.goto(served.url + path)
    assert.equal(await page.evaluate('globalThis.hacked'), undefined, path)
    assert.equal(await page.locator('main img, main script, main style, main iframe').count(), 0, path)
    assert.equal(await page.locator('[href^="javascript:"]').count(), 0, path)
  }
  assertQuiet({ ...opened, complaints: opened.complaints.filter((text) => !/status of 404/.test(text)) })
})

browserTest('by keyboard alone: from the list into a story, a correction begun and left, help', async () => {
  const opened = await open('/')
  const { page } = opened
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the page')
  await page.keyboard.press('j')
  assert.ok(await page.evaluate(() => document.activeElement?.matches('.stories h3 a')))
  await page.keyboard.press('Enter')
  // its buttons are the script's, which hears the keys
  await page.locator('.claim .fix').first().waitFor()
  await page.keyboard.press('j')
  assert.ok(await page.evaluate(() => document.activeElement?.matches('.claim .address')))
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'fix')
  assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement as Element).opacity !== '0'), true)
  await page.keyboard.press('Enter')
  await page.locator('dialog.correct').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  assert.equal(await page.locator('dialog').count(), 0)
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'fix')
  await page.keyboard.press('?')
  await page.locator('dialog.help').waitFor()
  await page.keyboard.press('Escape')
  assertQuiet(opened)
})

browserTest(
  'pages fit a narrow screen, are whole without script, and have no serious fault for those who hear them',
  async () => {
    const opened = await open('/')
    const story = (await opened.page.locator('.stories h3 a').first().getAttribute('href')) ?? ''
    const paths = [
      '/',
      story,
      '/search?q=mill',
      '/search?q=workers&kind=figure',
      '/add',
      '/names',
      '/outlets',
      '/sources',
      '/alerts',
    ]
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/', { colorScheme })
      for (const path of paths) {
        await page.goto(served.url + path)
        assert.deepEqual(
          await serious(page, colorScheme === 'dark' ? 'color-contrast' : undefined),
          [],
          `${path}, ${colorScheme}`,
        )
        assert.equal(await page.locator('h1').count(), 1, path)
      }
    }
    const narrow = await open('/', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    for (const path of paths) {
      await narrow.page.goto(served.url + path)
      const [wide, room] = await Promise.all([
        narrow.page.locator('html').evaluate(({ scrollWidth }) => scrollWidth),
        narrow.page.locator('html').evaluate(({ clientWidth }) => clientWidth),
      ])
      assert.ok(wide <= room, `${path} is ${wide} wide`)
    }
    await narrow.page.goto(served.url + story)
    const lost = await narrow.page.$$eval('a[href^="#"]', (links) =>
      links.map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id)),
    )
    assert.deepEqual(lost, [])
  },
)
