import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const state = { browser: undefined as Promise<Browser> | undefined, folder: undefined as string | undefined }

after(async () => {
  await (await state.browser)?.close()
  if (state.folder) rmSync(state.folder, { recursive: true })
})

/** What a page did while it was open. */
export type Opened = {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** A test in a browser; skipped where there is none, but never in CI. */
export function browserTest(name: string, run: () => Promise<void>): void {
  const isMissing = !existsSync(CHROMIUM)
  if (isMissing && process.env.CI)
    test(name, () => {
      throw new Error(`${CHROMIUM} is missing: apt-get install chromium`)
    })
  else test(name, { skip: isMissing ? `no ${CHROMIUM}` : false }, run)
}

/** Opens a page from disk, as one who got it by mail does. */
export async function openPage(html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  state.folder ??= mkdtempSync(join(tmpdir(), 'synoptic-page-'))
  const file = join(state.folder, 'report.html')
  writeFileSync(file, html)
  return openAddress(pathToFileURL(file).href + hash, options)
}

/** Opens what is at an address. */
export async function openAddress(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  state.browser ??= chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
  const context = await (await state.browser).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const [requests, complaints] = [[] as string[], [] as string[]]
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, requests, complaints }
}
