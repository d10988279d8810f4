import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Served, serve } from '../../src/desk/serve.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import { createFetcher } from '../../src/read/fetch/fetcher.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-links-'))
const TEXT = [
  'The ferry to Dorn ran aground on Tuesday morning with 40 people on board, the harbour master said.',
  'Nobody was hurt. Divers will look at the hull before the ferry is towed back to Vellmar, the company said.',
  'It was the second time this year that a ferry of the line ran aground on the sand bank off Dorn.',
]
const PAGES: Readonly<Record<string, string>> = {
  '/ferry': `<!doctype html><html lang="en"><head><title>Ferry aground</title><meta property="og:site_name" content="Vellmar Herald"></head><body><article><h1>Ferry aground</h1>${TEXT.map((part) => `<p>${part}</p>`).join('')}</article></body></html>`,
  '/robots.txt': 'User-agent: *\nDisallow: /closed\n',
  '/closed/a': '<p>Not for robots.</p>',
  '/empty': '<!doctype html><title>x</title><p>x</p>',
}
const site = createServer((request, response) => {
  const body = PAGES[request.url ?? '']
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': request.url === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8',
  })
  response.end(body)
})
let address = ''
const open: Served[] = []
before(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
after(async () => {
  for (const served of open) await served.close()
  site.closeAllConnections()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

let made = 0
async function desk(allowPrivate: boolean | null) {
  const messenger = { send: async () => null, close: async () => {} }
  const made_ = createDesk(await openStore(join(folder, `${++made}.db`)), {
    maker: 'test',
    readers: 1,
    ...(allowPrivate === null
      ? {}
      : { network: { fetcher: createFetcher({ allowPrivate, gap: 0, tries: 1 }), messenger } }),
  })
  const served = await serve(made_, { port: 0, password: null, version: 'test', log: () => {} })
  open.push(served)
  return async (url: string) => {
    const answer = await fetch(`${served.url}/api/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url }),
    })
    return { status: answer.status, body: await answer.json() }
  }
}

test('an address is fetched and taken in; the same again changes nothing', async () => {
  const take = await desk(true)
  const first = await take(`${address}/ferry`)
  assert.deepEqual([first.status, first.body.received[0].outcome], [200, 'new'])
  assert.equal((await take(`${address}/ferry`)).body.received[0].outcome, 'same')
})

test('what is not fetched is said, in words', async () => {
  const take = await desk(true)
  for (const [url, status, reason] of [
    ['ftp://paper.example/a', 400, /https:/],
    ['file:///etc/passwd', 400, /https:/],
    [`${address}/none`, 422, /404/],
    [`${address}/closed/a`, 422, /robots/],
    [`${address}/empty`, 422, /./],
  ] as const) {
    const answer = await take(url)
    assert.equal(answer.status, status, url)
    assert.match(answer.body.error, reason)
  }
})

test('private networks are not asked, and a desk without network says so', async () => {
  const answer = await (await desk(false))(`${address}/ferry`)
  assert.equal(answer.status, 422)
  assert.match(answer.body.error, /private/)
  assert.match((await (await desk(null))(`${address}/ferry`)).body.error, /without network/)
})
