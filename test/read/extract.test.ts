import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extract } from '../../src/read/extract.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const page = `<!doctype html><html lang="en"><head><title>Bridge closed | The Tarn Post</title>
<meta property="og:site_name" content="The Tarn Post"><meta property="og:url" content="https://tarnpost.example/2020/06/bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge closed",
"datePublished":"2020-06-02T08:15:00+02:00","dateModified":"2020-06-03","author":[{"@type":"Person","name":"Ida Holm"}],"publisher":{"name":"Tarn Post Ltd"}}]}</script>
<script>document.title = 'run'</script></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>
<p>The council of Ostmark voted on Tuesday to close the old bridge over the Tarn, after engineers had found cracks in two piers.</p>
<figure><img src="a.jpg"><figcaption>The old bridge in May</figcaption></figure>
<h2>Cracks in two piers</h2>
<p>It is a sad day, but the cracks leave no choice, said the mayor, who had crossed it every morning on the way to school, as all had.</p>
<p>The road will lead over the new bridge at the mill, which was built for carts and takes lorries only one at a time, the council said.</p>
</article><footer>© The Tarn Post</footer></body></html>`

test('a page gives its text, data and captions; nothing is run', () => {
  const { articles, failures } = extract(encode(page), { path: 'a.html' })
  assert.deepEqual(failures, [])
  const [article] = articles
  assert.ok(article)
  assert.equal(article.title, 'Bridge closed')
  assert.deepEqual(article.outlet, { name: 'The Tarn Post', domain: 'tarnpost.example' })
  assert.deepEqual(article.authors, ['Ida Holm'])
  assert.equal(article.published.value, '2020-06-02T08:15:00+02:00')
  assert.equal(article.modified?.value, '2020-06-03')
  assert.deepEqual(article.headings, ['Cracks in two piers'])
  assert.deepEqual(article.captions, ['The old bridge in May'])
  assert.equal(article.text.split('\n\n').length, 3)
  assert.equal(article.language, 'en')
})

const item = (n: number) =>
  `<item><title>Story ${n}</title><link>https://tarnpost.example/${n}</link><pubDate>Tue, 02 Jun 2020 08:15:0${n} GMT</pubDate><description>&lt;p&gt;The council met &amp;amp; talked of story ${n}.&lt;/p&gt;</description></item>`

test('feeds give an article an item', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Tarn Post</title><language>en</language>${item(1)}${item(2)}</channel></rss>`
  const { articles } = extract(encode(rss))
  assert.deepEqual(
    articles.map(({ title, text, outlet, published }) => [title, text, outlet?.name, published.value]),
    [
      ['Story 1', 'The council met & talked of story 1.', 'The Tarn Post', '2020-06-02T08:15:01+00:00'],
      ['Story 2', 'The council met & talked of story 2.', 'The Tarn Post', '2020-06-02T08:15:02+00:00'],
    ],
  )
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>A</title><id>1</id><updated>2020-06-02T00:00:00Z</updated><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>`
  assert.equal(extract(encode(atom)).articles[0]?.text, 'One.\n\nTwo.')
  const json = JSON.stringify(
    { version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [{ id: '1', content_text: 'One.' }] },
    null,
    1,
  )
  assert.equal(extract(encode(json)).articles[0]?.text, 'One.')
})

test('hostile pages end in bounded time with a reason or a text', () => {
  const hostile: readonly string[] = [
    '<html><body>'.concat('<div>'.repeat(1_000_000)),
    `<html><body>${'<b><i>'.repeat(20_000)}text`,
    `<html><body>${'<p>word '.repeat(20_000)}`,
    `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><html><body><p>&b;</p></body></html>`,
    `<rss version="2.0"><!DOCTYPE x [<!ENTITY a "a">]><channel>${'<item>'.repeat(5000)}`,
    `<html><body>${'<'.repeat(50_000)}`,
    `<html><body>${'&lt;'.repeat(50_000)}`,
    `<html><body>${'<!--'.repeat(100_000)}<p>x`,
    `<html><head><script type="application/ld+json">${'['.repeat(100_000)}</script></head><body><p>x</p></body></html>`,
  ]
  for (const text of hostile) {
    const start = process.cpuUsage()
    const { articles, failures } = extract(encode(text))
    assert.ok(articles.length + failures.length > 0)
    const used = process.cpuUsage(start).user / 1000
    assert.ok(used < 6000, `${text.slice(0, 40)} took ${used} ms`)
  }
})

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="date">',
  '</div>',
  '<html>',
  '<body>',
  '<article>',
  '<br>',
  '<table>',
  '<li>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<time datetime="2020-01-02">',
  '</time>',
  '<script>',
  '</script>',
  '<style>',
  '<h1>',
  '</h1>',
  '<figcaption>',
  '<rss><channel>',
  '<item>',
  '<title>',
  '<feed>',
  '<entry>',
  '<?xml version="1.0"?>',
  '&amp;',
  '&#x0;',
  '&nope;',
  '{"id":',
  '"text":',
  '}\n',
  '\u0000',
  '\u00a0',
  '\ud800',
  'The council met on 2 May 2020. ',
)

test('no bytes crash a reader', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 60 }).map((parts) => encode(parts.join(''))),
    fc.array(pieces, { maxLength: 40 }).map((parts) => encode(`<html><body><p>${parts.join('')}`)),
    fc
      .array(pieces, { maxLength: 40 })
      .map((parts) => encode(`<rss version="2.0"><channel><title>x</title><item><description>${parts.join('')}`)),
    fc.array(fc.json(), { maxLength: 5 }).map((lines) => encode(`{"id":"a","text":"b"}\n${lines.join('\n')}`)),
  )
  fc.assert(
    fc.property(bytes, (data) => {
      const { articles, failures, links } = extract(data)
      assert.ok(articles.length + failures.length + links.length > 0)
      for (const { reason } of failures) assert.ok(reason.length > 5)
      for (const article of articles) assert.match(article.source.sha256, /^[0-9a-f]{64}$/)
    }),
    { numRuns: 400 },
  )
})

test('feeds with their text in odd places: an XHTML body, base64, own entities, frames closed like empty elements', () => {
  const rss = (inner: string, head = '') =>
    extract(
      encode(
        `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Post</title><item>${inner}</item></channel></rss>`,
      ),
    ).articles[0]
  assert.equal(
    rss(
      '<title>A</title><xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><p>The dam <b>broke</b>.</p></xhtml:body>',
    )?.text,
    'The dam broke.',
  )
  assert.equal(
    rss(
      '<title>A</title><description>The dam of &town; broke.</description>',
      '<!DOCTYPE rss [<!ENTITY town "Ostmark">]>',
    )?.text,
    'The dam of Ostmark broke.',
  )
  assert.equal(
    rss('<description>The dam &lt;iframe src="x"/&gt; of Ostmark broke.</description>')?.text,
    'The dam of Ostmark broke.',
  )
  const full = rss(
    '<description>What broke, and why.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;The dam broke.&lt;/p&gt;</content:encoded>',
  )
  assert.equal(full?.text, 'The dam broke.')
  assert.equal(full?.standfirst, 'What broke, and why.')
})

test('entities of a feed that grow without bounds are not written out', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(400)}"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>P</title><item><description>${'&a;'.repeat(100_000)}</description></item></channel></rss>`
  const { articles, failures } = extract(encode(bomb))
  assert.ok(articles.length + failures.length > 0)
  assert.ok((articles[0]?.text.length ?? 0) < 10_000_000)
})
