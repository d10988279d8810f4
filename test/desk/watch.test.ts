import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { createMessenger } from '../../src/desk/alerts/deliver.ts'
import { addAlert, listHits } from '../../src/desk/store/alerts.ts'
import { findArticle, versionsOf } from '../../src/desk/store/articles.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { searchArticles } from '../../src/desk/store/search.ts'
import { addSource, listSources, removeSource } from '../../src/desk/store/sources.ts'
import { createDesk, type Desk } from '../../src/desk/work/desk.ts'
import { createFetcher } from '../../src/read/fetch/fetcher.ts'
import { guardOf } from '../../src/read/fetch/guarded-connector.ts'
import { on, report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-watch-'))
/** What the outlet's server answers, by path; a function sees the request. */
const pages = new Map<
  string,
  { readonly status?: number; readonly type?: string; readonly body: string; readonly headers?: Record<string, string> }
>()
const asked: string[] = []
const posted: { readonly body: string; readonly signature: string }[] = []
let webhookStatus = 200
let server: Server
let site = ''
before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (request.method === 'POST') {
      void bodyOf(request).then((body) => {
        posted.push({ body, signature: String(request.headers['x-synoptic-signature']) })
        response.writeHead(webhookStatus).end()
      })
      return
    }
    asked.push(path)
    const page = pages.get(path)
    if (!page) return void response.writeHead(404).end()
    if (page.headers?.etag !== undefined && request.headers['if-none-match'] === page.headers.etag)
      return void response.writeHead(304, page.headers).end()
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
    response.end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  pages.clear()
  asked.length = 0
  posted.length = 0
  webhookStatus = 200
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

const TEXT =
  'The ferry to Dorn ran aground on Tuesday morning with 40 people on board, the harbour master said. Nobody was hurt. Divers will look at the hull before the ferry is towed back to Vellmar, the company said in a statement. It was the second time this year that a ferry of the line ran aground there.'
const page = (title: string, text: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Vellmar Herald"></head><body><article><h1>${title}</h1>${text
    .split('. ')
    .map((part) => `<p>${part}.</p>`)
    .join('')}</article></body></html>`
const rss = (...items: { path: string; title: string; date: string }[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Vellmar Herald</title><link>${site}</link><description>News</description>${items
    .map(
      ({ path, title, date }) =>
        `<item><title>${title}</title><link>${site}${path}</link><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`
const DATE = 'Tue, 12 Mar 2024 10:00:00 GMT'

let made = 0
let time = Date.parse('2024-03-12T12:00:00Z')
async function withDesk(run: (desk: Desk) => Promise<void>): Promise<void> {
  const fetcher = createFetcher({ allowPrivate: true, gap: 0, tries: 1 })
  const messenger = createMessenger(guardOf({ allowPrivate: true }))
  const store = await openStore(join(folder, `${++made}.db`))
  const desk = createDesk(store, {
    maker: 'test',
    readers: 1,
    clock: () => new Date(time),
    network: { fetcher, messenger },
  })
  try {
    await run(desk)
  } finally {
    await desk.close()
    await fetcher.close()
    await messenger.close()
  }
}
const watch = async (desk: Desk, kind: 'feed' | 'sitemap' | 'folder', address: string) => {
  const id = await addSource(
    desk.store,
    { id: `s${made}`, kind, address, title: address, minutes: 30 },
    new Date(time).toISOString(),
  )
  desk.wake()
  await desk.idle()
  return id
}
const later = async (desk: Desk, minutes: number) => {
  time += minutes * 60_000
  desk.wake()
  await desk.idle()
}
const ids = async (desk: Desk, text: string) =>
  (await searchArticles(desk.store, { text, limit: 50, offset: 0 })).map(({ article }) => article.id)

test('a feed is watched: its pages come in once, a changed one as a version, with as few requests as may be', async () => {
  await withDesk(async (desk) => {
    pages.set('/feed', {
      type: 'application/rss+xml',
      body: rss({ path: '/ferry', title: 'Ferry', date: DATE }),
      headers: { etag: '"1"' },
    })
    pages.set('/ferry', { body: page('Ferry runs aground', TEXT) })
    const id = await watch(desk, 'feed', `${site}/feed`)
    const [first] = await ids(desk, 'aground')
    const stored = await findArticle(desk.store, first!)
    assert.equal(stored?.origin, id)
    assert.equal(stored?.article.source.url, `${site}/ferry`)
    assert.equal((await listSources(desk.store))[0]?.title, 'Vellmar Herald')
    await later(desk, 10)
    await later(desk, 30)
    assert.deepEqual(asked.filter((path) => path === '/ferry').length, 1)
    assert.deepEqual(asked.filter((path) => path === '/feed').length, 2)
    pages.set('/feed', {
      type: 'application/rss+xml',
      body: rss({ path: '/ferry', title: 'Ferry freed', date: DATE }),
      headers: { etag: '"2"' },
    })
    pages.set('/ferry', { body: page('Ferry runs aground, is freed', `${TEXT} It was freed at noon.`) })
    await later(desk, 30)
    assert.equal((await versionsOf(desk.store, first!)).length, 2)
  })
})

test('a page that is refused is read from the feed; one that is away for a while is asked again', async () => {
  await withDesk(async (desk) => {
    const item = (path: string, text: string) =>
      `<item><title>${path}</title><link>${site}${path}</link><description>${text}</description></item>`
    pages.set('/feed', {
      type: 'application/rss+xml',
      body: `<rss version="2.0"><channel><title>Herald</title>${item('/paid', `${TEXT} Paid.`)}${item('/away', '')}</channel></rss>`,
    })
    pages.set('/paid', { status: 403, body: '' })
    pages.set('/away', { status: 503, body: '' })
    await watch(desk, 'feed', `${site}/feed`)
    assert.equal((await ids(desk, 'paid')).length, 1)
    pages.set('/away', { body: page('Away', `${TEXT} Back again.`) })
    await later(desk, 30)
    assert.equal((await ids(desk, '"back again"')).length, 1)
  })
})

test('a source that fails says why, and is asked less and less often', async () => {
  await withDesk(async (desk) => {
    await watch(desk, 'feed', `${site}/none`)
    const [source] = await listSources(desk.store)
    assert.equal(source?.failures, 1)
    assert.match(source?.error ?? '', /no such page/)
    assert.equal(Date.parse(source!.next) - time, 60 * 60_000)
    pages.set('/none', { body: '<p>no feed</p>' })
    await later(desk, 60)
    const [again] = await listSources(desk.store)
    assert.match(again?.error ?? '', /no feed/)
    assert.equal(Date.parse(again!.next) - time, 120 * 60_000)
    assert.ok(await removeSource(desk.store, again!.id))
    assert.equal(await removeSource(desk.store, again!.id), false)
  })
})

test('a folder is watched: what is put into it comes in', async () => {
  await withDesk(async (desk) => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'a.txt'), TEXT)
    writeFileSync(join(inbox, '.hidden.txt'), `${TEXT} Hidden.`)
    await watch(desk, 'folder', inbox)
    writeFileSync(join(inbox, 'b.html'), page('Second', `${TEXT} The second.`))
    writeFileSync(join(inbox, 'c.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    await later(desk, 30)
    assert.equal((await ids(desk, 'aground')).length, 2)
    assert.deepEqual(await ids(desk, 'hidden'), [])
    const { error } = (await desk.store.db
      .selectFrom('seen')
      .select('error')
      .where('key', 'like', '%c.png')
      .executeTakeFirst())!
    assert.match(error ?? '', /PNG/)
  })
})

const fire = (id: string, more: string, outlet: string) =>
  report(id, `A fire in the mill of Orsk hurt 12 people on Tuesday, mayor Lena Brisk said. ${more}`, {
    title: 'Fire in the mill of Orsk',
    outlet: { name: outlet },
    published: on('2024-03-12'),
  })

test('alerts tell once of new articles, of a second origin, of versions; a webhook is told, signed, and again where it fails', async () => {
  await withDesk(async (desk) => {
    const now = new Date(time).toISOString()
    const alert = { words: 'mill', story: null, webhook: `${site}/hook`, secret: 'secret' }
    await addAlert(desk.store, { id: 'a1', name: 'Mills', kind: 'search', ...alert }, now)
    await addAlert(desk.store, { id: 'a2', name: 'Second', kind: 'second-origin', ...alert, webhook: null }, now)
    await addAlert(desk.store, { id: 'a3', name: 'Changed', kind: 'changed', ...alert, webhook: null }, now)
    webhookStatus = 500
    await desk.receive(
      [fire('f1', 'The roof fell in at noon and the fire brigade of Dorn came to help.', 'Post')],
      null,
    )
    await desk.receive([report('x', 'The council of Dorn met.')], null)
    await desk.idle()
    assert.deepEqual(
      (await listHits(desk.store, 'a1', 9)).map(({ key }) => key),
      ['article:f1'],
    )
    const [failed] = await listHits(desk.store, 'a1', 9)
    assert.match(failed?.error ?? '', /500/)
    webhookStatus = 204
    await later(desk, 2)
    const [told] = await listHits(desk.store, 'a1', 9)
    assert.deepEqual([told?.attempts, told?.next, told?.error], [2, null, null])
    assert.equal(posted[1]!.signature, `sha256=${createHmac('sha256', 'secret').update(posted[1]!.body).digest('hex')}`)
    assert.equal(JSON.parse(posted[1]!.body).title, 'Fire in the mill of Orsk')
    await desk.receive(
      [fire('f2', 'Neighbours saw smoke from the grain store before the alarm was raised at seven.', 'Herald')],
      null,
    )
    await desk.idle()
    assert.equal((await listHits(desk.store, 'a1', 9)).length, 2)
    const url = 'https://post.example/fire'
    for (const more of ['First.', 'Second.'])
      await desk.receive([{ ...fire(`v${more}`, more, 'Post'), source: { url, sha256: more } }], null)
    await desk.idle()
    assert.deepEqual(
      (await listHits(desk.store, 'a3', 9)).map(({ key }) => key),
      ['article:vSecond.'],
    )
    await later(desk, 60)
    assert.equal((await listHits(desk.store, 'a1', 9)).length, 4)
    const origins = (await desk.store.db
      .selectFrom('story')
      .select('at_least')
      .where('reports', '>', 1)
      .executeTakeFirst())!
    assert.equal((await listHits(desk.store, 'a2', 9)).length, (origins.at_least ?? 0) >= 2 ? 1 : 0)
  })
})

test('a webhook in a private network is not told, unless that is allowed', async () => {
  const messenger = createMessenger(guardOf({ allowPrivate: false }))
  const due = {
    webhook: `${site}/hook`,
    secret: 's',
    name: 'n',
    kind: 'search',
    seq: 1,
    alert: 'a',
    key: 'k',
    at: '',
    title: '',
    detail: '',
    story: null,
    article: null,
    attempts: 0,
    next: null,
    error: null,
  } as const
  assert.match((await messenger.send(due)) ?? '', /loopback|private/i)
  for (const webhook of [
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://169.254.169.254/latest',
    'ftp://x.example/',
  ])
    assert.notEqual(await messenger.send({ ...due, webhook }), null)
  assert.equal(posted.length, 0)
  await messenger.close()
})
