import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { cachedFetcher } from '../../../src/read/fetch/page-cache.ts'
import type { Web } from '../../../src/read/fetch/read-web.ts'
import { type ReadItem, readInputs } from '../../../src/read/read-inputs.ts'
import { linesOf, pageOf } from '../read-all.ts'
import { localFetcher, serve } from './local-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-web-'))
after(() => rmSync(folder, { recursive: true }))

async function read(input: string, web: Partial<Web> = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readInputs([input], { web: { fetcher: localFetcher(), limit: 100, ...web } }))
    items.push(item)
  return items
}

const feedOf = (origin: string, count: number) =>
  `<rss version="2.0"><channel><title>The Tarn Post</title>${Array.from(
    { length: count },
    (_, i) =>
      `<item><title>Item ${i}</title><link>${origin}/page/${i}</link><pubDate>Tue, 12 Mar 2024 08:0${i % 10}:00 GMT</pubDate><description>In short: the council met on matter ${i}.</description></item>`,
  ).join('')}</channel></rss>`

async function outlet(count = 3) {
  const pages = Object.fromEntries(Array.from({ length: count }, (_, i) => [`/page/${i}`, pageOf(`Page ${i}`, i)]))
  const answers: Record<string, Parameters<typeof serve>[0][string]> = { ...pages }
  const server = await serve(answers)
  answers['/feed'] = feedOf(server.origin, count)
  answers['/opml'] = `<opml><body><outline text="Post" xmlUrl="${server.origin}/feed"/></body></opml>`
  answers['/sitemap.xml'] = `<urlset>${Object.keys(pages)
    .map((path, i) => `<url><loc>${server.origin}${path}</loc><lastmod>2024-03-1${i}</lastmod></url>`)
    .join('')}</urlset>`
  answers['/index.xml'] = `<sitemapindex><sitemap><loc>${server.origin}/sitemap.xml.gz</loc></sitemap></sitemapindex>`
  answers['/sitemap.xml.gz'] = (_, response) => response.end(gzipSync(answers['/sitemap.xml'] as string))
  return { ...server, answers }
}

test('a page is read with its address and a bound of its date', async () => {
  const server = await outlet()
  const [item] = await read(`${server.origin}/page/1`)
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.title, 'Page 1')
  assert.equal(item.article.source.url, `${server.origin}/page/1`)
  assert.match(item.article.published.because ?? '', /saved on/)
})

test('a feed that is named gives the pages of its items, with what only the feed states', async () => {
  const server = await outlet()
  const items = await read(`${server.origin}/feed`)
  assert.deepEqual(linesOf(items), ['article Page 0', 'article Page 1', 'article Page 2'])
  const [item] = items
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.source.feed, `${server.origin}/feed`)
  assert.equal(item.article.outlet?.name, 'The Tarn Post')
  assert.deepEqual(
    [item.article.published.value, item.article.published.because],
    ['2024-03-12T08:00:00+00:00', 'stated by the feed'],
  )
})

test('a page that a feed names twice is read once', async () => {
  const server = await outlet(2)
  server.answers['/feed'] = (server.answers['/feed'] as string).replace('/page/1', '/page/0')
  assert.deepEqual(linesOf(await read(`${server.origin}/feed`)), ['article Page 0'])
})

test('with follow off the text of the feed is taken, and one request is made', async () => {
  const server = await outlet()
  const items = await read(`${server.origin}/feed`, { follow: false })
  assert.deepEqual(linesOf(items), ['article Item 0', 'article Item 1', 'article Item 2'])
  assert.deepEqual(server.asked, ['/feed'])
})

test('where a page cannot be had the text of the feed is taken, with the reason', async () => {
  const server = await outlet()
  server.answers['/page/1'] = (_, response) => response.writeHead(403).end()
  server.answers['/page/2'] = '<html><body><p>Subscribe.</p></body></html>'
  const lines = linesOf(await read(`${server.origin}/feed`))
  assert.equal(lines[0], 'article Page 0')
  assert.match(lines[1] ?? '', /notice .*page\/1: .*refuses it \(403\).*the text of the feed is taken/)
  assert.equal(lines[2], 'article Item 1')
  assert.match(lines[3] ?? '', /notice .*page\/2: .*less text than the feed/)
  assert.equal(lines[4], 'article Item 2')
})

test('a limit holds for feeds and sitemaps; of a sitemap the newest come first', async () => {
  const server = await outlet(5)
  const feed = linesOf(await read(`${server.origin}/feed`, { limit: 2 }))
  assert.deepEqual(
    feed.filter((line) => line.startsWith('article')),
    ['article Page 0', 'article Page 1', 'article Item 2', 'article Item 3', 'article Item 4'],
  )
  assert.match(feed[2] ?? '', /3 more pages are not fetched/)
  const sitemap = linesOf(await read(`${server.origin}/index.xml`, { limit: 2 }))
  assert.deepEqual(sitemap.slice(0, 2), ['article Page 4', 'article Page 3'])
  assert.match(sitemap[2] ?? '', /3 more are listed/)
})

test('lists in files and OPML are followed only when asked for', async () => {
  const server = await outlet(2)
  const path = join(folder, 'feeds.opml')
  writeFileSync(path, server.answers['/opml'] as string)
  assert.deepEqual(linesOf(await read(path)), [`link ${server.origin}/feed`])
  assert.deepEqual(linesOf(await read(`${server.origin}/opml`)), [`link ${server.origin}/feed`])
  assert.deepEqual(server.asked, ['/opml'])
  assert.deepEqual(linesOf(await read(path, { follow: true })), ['article Page 0', 'article Page 1'])
  const feed = join(folder, 'feed.xml')
  writeFileSync(feed, server.answers['/feed'] as string)
  assert.deepEqual(linesOf(await read(feed)), ['article Item 0', 'article Item 1'])
  assert.deepEqual(linesOf(await read(feed, { follow: true })), ['article Page 0', 'article Page 1'])
})

test('lists that lead to themselves and to each other end', async () => {
  const answers: Record<string, string> = {}
  const server = await serve(answers)
  for (let i = 0; i < 20; i += 1)
    answers[`/${i}`] =
      `<sitemapindex><sitemap><loc>${server.origin}/${i}</loc></sitemap><sitemap><loc>${server.origin}/${i + 1}</loc></sitemap></sitemapindex>`
  const items = await read(`${server.origin}/0`)
  assert.ok(server.asked.length <= 4, server.asked.join(' '))
  assert.match(linesOf(items).join('\n'), /followed 3 deep/)
})

test('what is fetched is kept where the user says, asked for again with its validators, and never by its name', async () => {
  const body = pageOf('Kept')
  let asked = 0
  const server = await serve({
    '/../../etc/x?a=../..': (request, response) => {
      asked += 1
      if (request.headers['if-none-match'] === '"k"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"k"', 'content-type': 'text/html' }).end(body)
    },
    '/etc/x': (request, response) => {
      asked += 1
      if (request.headers['if-none-match'] === '"k"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"k"', 'content-type': 'text/html' }).end(body)
    },
  })
  const kept = join(folder, 'kept')
  let clock = Date.parse('2024-03-12T10:00:00Z')
  const fetcher = cachedFetcher(localFetcher({ now: () => clock }), { folder: kept, now: () => clock })
  const url = `${server.origin}/../../etc/x?a=../..`
  for (const [later, requests] of [
    [0, 1],
    [60_000, 1],
    [4000_000, 2],
    [60_000, 2],
  ] as const) {
    clock += later
    const fetched = await fetcher.get({ url })
    assert.ok(fetched.kind === 'fetched')
    assert.equal(Buffer.from(fetched.bytes).toString(), body)
    assert.equal(asked, requests)
  }
  const files = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  assert.equal(files.length, 2)
  for (const name of files) assert.match(name, /^[0-9a-f]{2}[/\\][0-9a-f]{64}\.(?:json|body)$/)
  // a changed file is as good as none
  writeFileSync(join(kept, files.find((name) => name.endsWith('.body')) ?? ''), 'changed')
  assert.ok((await fetcher.get({ url })).kind === 'fetched')
  assert.equal(asked, 3)
  const unusable = cachedFetcher(localFetcher(), { folder: '/dev/null/x' })
  const failed = await unusable.get({ url })
  assert.ok(failed.kind === 'failed' && failed.problem === 'cache')
})

test('a front page is no article, and the feeds that it names are told', async () => {
  const server = await serve({
    '/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"><link rel=alternate type=application/atom+xml href=javascript:x><link rel="stylesheet" href="/x.css"></head><body><div id="app"></div></body></html>',
  })
  const [line] = linesOf(await read(`${server.origin}/`))
  assert.equal(line?.endsWith(`; the page names feeds, which can be read: ${server.origin}/feed?a=1&b=2`), true, line)
  assert.deepEqual(server.asked, ['/'])
})

test('without the network an address is a failure that says what to do', async () => {
  const items: ReadItem[] = []
  for await (const item of readInputs(['https://paper.example/'])) items.push(item)
  assert.match(linesOf(items)[0] ?? '', /failure https:\/\/paper\.example\/: nothing is fetched here; save the page/)
})
