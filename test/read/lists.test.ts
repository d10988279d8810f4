import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf, readAll } from './read-all.ts'

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="Papers"><outline type="rss" text="The Tarn Post" xmlUrl="https://tarnpost.example/feed.xml" htmlUrl="https://tarnpost.example/"/>
<outline text="Deep"><outline text="Mill Times" title="The Mill Times" xmlUrl="feed://mill.example/rss"/></outline></outline>
<outline text="Again" xmlUrl="https://tarnpost.example/feed.xml"/><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>`

test('OPML names its feeds, each once, and nothing that is no feed of the web', async () => {
  const items = await readAll(opml)
  assert.deepEqual(
    items.map((item) => item.kind === 'link' && item.link),
    [
      { to: 'feed', url: 'https://tarnpost.example/feed.xml', title: 'The Tarn Post' },
      { to: 'feed', url: 'https://mill.example/rss', title: 'The Mill Times' },
    ],
  )
})

const urlset = `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://tarnpost.example/a?x=1&amp;y=2</loc><lastmod>2024-03-13</lastmod><image:image><image:loc>https://tarnpost.example/a.jpg</image:loc></image:image>
<news:news><news:publication><news:name>The Tarn Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-03-12T08:00:00+01:00</news:publication_date><news:title>Bridge &amp; mill</news:title></news:news></url>
<url><loc> <![CDATA[https://tarnpost.example/b]]> </loc></url><url><loc>/relative</loc></url><url></url></urlset>`

test('sitemaps, news sitemaps and indexes', async () => {
  assert.deepEqual(
    (await readAll(urlset)).map((item) => item.kind === 'link' && item.link),
    [
      {
        to: 'page',
        url: 'https://tarnpost.example/a?x=1&y=2',
        title: 'Bridge & mill',
        outlet: 'The Tarn Post',
        language: 'en',
        published: '2024-03-12T08:00:00+01:00',
        modified: '2024-03-13',
      },
      { to: 'page', url: 'https://tarnpost.example/b' },
    ],
  )
  const index =
    '<sitemapindex><sitemap><loc>https://tarnpost.example/1.xml.gz</loc><lastmod>2024-03-13T00:00:00Z</lastmod></sitemap></sitemapindex>'
  assert.deepEqual(
    (await readAll(index)).map((item) => item.kind === 'link' && [item.link.to, item.link.url]),
    [['sitemap', 'https://tarnpost.example/1.xml.gz']],
  )
})

test('a list of addresses is one, a text that begins with an address is not', async () => {
  assert.deepEqual(linesOf(await readAll('# mine\nhttps://tarnpost.example/a\n\nhttp://mill.example/b\n')), [
    'link https://tarnpost.example/a',
    'link http://mill.example/b',
  ])
  const [item] = await readAll(
    'https://tarnpost.example/a\n\nThe council of Ostmark voted on Tuesday to close the old bridge.\n\nIt is a sad day, said the mayor of the town.\n',
  )
  assert.equal(item?.kind, 'article')
})

test('items of a feed without text are links', async () => {
  const rss =
    '<rss version="2.0"><channel><title>The Tarn Post</title><item><title>Bridge closed</title><link>https://tarnpost.example/a</link><pubDate>Tue, 12 Mar 2024 08:00:00 GMT</pubDate></item><item><title>Nothing</title></item></channel></rss>'
  const items = await readAll(rss)
  assert.deepEqual(items[0], {
    kind: 'link',
    input: '-',
    link: {
      to: 'page',
      url: 'https://tarnpost.example/a',
      title: 'Bridge closed',
      outlet: 'The Tarn Post',
      published: '2024-03-12T08:00:00+00:00',
    },
  })
  assert.match(linesOf(items)[1] ?? '', /neither text nor link/)
})

test('entity bombs, nesting and nonsense end soon, and nothing outside is read', async () => {
  const bomb = (root: string, inner: string) =>
    `<?xml version="1.0"?><!DOCTYPE x [${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}<!ENTITY a0 "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><${root}>${inner}</${root}>`
  const hostile = [
    bomb('urlset', '<url><loc>https://tarnpost.example/&a20;&f;</loc></url>'),
    bomb('opml', '<body><outline text="&a20;&f;" xmlUrl="https://tarnpost.example/&f;"/></body>'),
    bomb(
      'rss version="2.0"',
      '<channel><title>&a20;</title><item><title>&f;</title><description>&a20;&f;</description></item></channel>',
    ),
    `<urlset>${'<url>'.repeat(300_000)}`,
    `<opml><body>${'<outline text="a">'.repeat(50_000)}`,
    `<urlset><url><loc>${'a'.repeat(5_000_000)}</loc></url></urlset>`,
    `<urlset>${'<url><loc>https://tarnpost.example/a</loc></url>'.repeat(50_000)}</urlset>`,
  ]
  for (const text of hostile) {
    const start = process.cpuUsage()
    const items = await readAll(text)
    assert.ok(items.length > 0, text.slice(0, 60))
    assert.ok(!JSON.stringify(items).includes('root:'), 'a file was read')
    assert.ok(JSON.stringify(items).length < 20_000_000)
    assert.ok(process.cpuUsage(start).user < 8e6, `${text.slice(0, 60)} took ${process.cpuUsage(start).user}`)
  }
})

test('no text crashes the readers of lists', async () => {
  const piece = fc.constantFrom(
    '<url>',
    '</url>',
    '<loc>',
    '</loc>',
    'https://a.example/',
    '<outline ',
    'xmlUrl="https://b.example/"',
    '/>',
    '>',
    '<body>',
    '&amp;',
    '&x;',
    '\u0000',
    '<![CDATA[',
    ']]>',
    '<!--',
    '\n',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('<urlset>', '<sitemapindex>', '<opml>', 'https://a.example/\n', '<?xml version="1.0"?><opml>'),
      fc.array(piece, { maxLength: 30 }),
      async (start, pieces) => {
        const items = await readAll(start + pieces.join(''))
        assert.ok(items.length > 0)
        for (const item of items) if (item.kind === 'link') assert.match(item.link.url, /^https?:/)
      },
    ),
    { numRuns: 300 },
  )
})
