/**
 * Makes the pictures of the report's page and of the desk's pages for README and docs, from the samples, with Debian's
 * chromium. `npm run screenshot`; with `-- desk` or `-- report` only those.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { writeSynopsis } from '../src/cli/read-command.ts'
import { render } from '../src/show/render.ts'
import { deskPictures } from './screenshot-desk.ts'

const STORY = fileURLToPath(new URL('../samples/karvesh-earthquake/', import.meta.url))
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))
const PICTURES = [
  { name: 'report', colorScheme: 'light', width: 1280, height: 1120, opensPassage: false },
  { name: 'report-passage', colorScheme: 'light', width: 1280, height: 800, opensPassage: true },
  { name: 'report-dark', colorScheme: 'dark', width: 1280, height: 1120, opensPassage: false },
  { name: 'report-narrow', colorScheme: 'light', width: 390, height: 1120, opensPassage: false },
] as const

const [wanted = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'synoptic-picture-'))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(IMAGES, { recursive: true })
try {
  if (wanted !== 'desk') await reportPictures()
  if (wanted !== 'report') await deskPictures(browser, folder, IMAGES)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function reportPictures(): Promise<void> {
  const file = join(folder, 'report.html')
  const synopsis = await writeSynopsis([STORY], { output: join(folder, 'report.txt') })
  if (!synopsis) throw new Error(`${STORY} could not be read`)
  writeFileSync(file, render(synopsis, { format: 'html' }))
  for (const { name, colorScheme, width, height, opensPassage } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(pathToFileURL(file).href)
    if (opensPassage) await page.locator('.claim td > a').nth(1).click()
    await page.screenshot({ path: join(IMAGES, `${name}.png`) })
    await page.close()
  }
}
