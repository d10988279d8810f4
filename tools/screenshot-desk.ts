import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { articlesOf } from '../src/cli/articles.ts'
import { createProgress } from '../src/cli/progress.ts'
import { sampleReports } from '../src/cli/sample-reports.ts'
import { serve } from '../src/desk/serve.ts'
import { openStore } from '../src/desk/store/open-store.ts'
import { createDesk } from '../src/desk/work/desk.ts'
import type { Article } from '../src/model/types.ts'

/** Pages, each as a name, how one comes there, and what is done before its picture is taken. */
type Picture = {
  readonly name: string
  readonly path: string
  readonly prepare?: (page: Page) => Promise<void>
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

const follow = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
  await page.waitForLoadState()
}
const PICTURES: readonly Picture[] = [
  { name: 'desk-today', path: '/' },
  { name: 'desk-today-dark', path: '/', colorScheme: 'dark' },
  { name: 'desk-today-narrow', path: '/', width: 390 },
  { name: 'desk-correct', path: '/', prepare: correctFigure },
  { name: 'desk-story', path: '/', prepare: keepCorrection },
  { name: 'desk-add', path: '/add', prepare: addText },
  { name: 'desk-search', path: '/search?q=quake+%22Ushk+valley%22' },
  { name: 'desk-timeline', path: '/timeline' },
  { name: 'desk-names', path: '/names' },
  { name: 'desk-name', path: '/names?kind=person', prepare: follow('main a[href^="/name/"]') },
  { name: 'desk-outlets', path: '/outlets' },
  { name: 'desk-outlet', path: '/outlets', prepare: follow('main a[href^="/outlet/"]') },
  { name: 'desk-sources', path: '/sources' },
  { name: 'desk-alerts', path: '/alerts' },
]

/** Takes a picture of each of the desk's pages, with the samples on it. */
export async function deskPictures(browser: Browser, folder: string, images: string): Promise<void> {
  const desk = createDesk(await openStore(join(folder, 'desk.db')), { maker: 'picture' })
  const served = await serve(desk, { port: 0, password: null, version: 'picture', log: console.error })
  try {
    const articles: Article[] = []
    for await (const article of articlesOf(sampleReports(), {}, createProgress())) articles.push(article)
    await desk.receive(articles, 'samples')
    await desk.idle()
    for (const { name, path, prepare, width = 1280, colorScheme = 'light' } of PICTURES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(served.url + path)
      await prepare?.(page)
      await page.screenshot({ path: join(images, `${name}.png`) })
      await page.close()
    }
  } finally {
    await served.close()
  }
}

/** The dialog in which a figure of a story is corrected. */
async function correctFigure(page: Page): Promise<void> {
  await page.locator('.stories > li', { hasText: 'people killed' }).locator('h3 a').click()
  await page.locator('.claim .fix').first().click()
  await page.getByLabel('A figure is misread').check()
  await page.locator('select[name=figure]').selectOption({ index: 1 })
}

/** The story's page with what was corrected, and what can be beside it. */
async function keepCorrection(page: Page): Promise<void> {
  await correctFigure(page)
  await page.getByLabel('I have checked it').check()
  await page.getByLabel('Note').fill('Asked the ministry and the union: both stand by their numbers.')
  await page.getByLabel('Your name').fill('Ana Berisha')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.locator('.corrected').waitFor()
  await page.locator('.notice').waitFor({ state: 'detached' })
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('h1').hover()
}

async function addText(page: Page): Promise<void> {
  await page
    .locator('[name=text]')
    .fill(
      'Ferry runs aground off Cape Vell\n\n3 May 2024\n\nA ferry ran aground off Cape Vell on Friday, the coast guard said.',
    )
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.locator('.intake').getByText('is a story of its own').waitFor()
}
