import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/read/extract.ts'

const page = (body: string) => `<html><head><title>Dam of Ostmark to be raised</title></head><body><article>
<h1>Dam of Ostmark to be raised</h1>${body}
<p>The works begin in spring and take two years, in which the road along the shore will be closed, the mayor said.</p>
</article></body></html>`

function linksOf(body: string) {
  const { articles } = extract(Buffer.from(page(body)), { url: 'https://tarnpost.example/a/dam' })
  const [article] = articles
  assert.ok(article !== undefined)
  for (const { start, end, quote } of article.links ?? []) assert.equal(article.text.slice(start, end), quote)
  return article.links?.map(({ url, quote }) => `${quote} → ${url}`)
}

test('links of the body stand where their words do, with whole addresses', () => {
  assert.deepEqual(
    linksOf(`<p>The dam above Ostmark will be raised,<a href="https://herald.example/x?y=1"> the Valley
      Herald reported</a> on Monday, and <a href="../b#c">the mayor</a> said so too, before the council of the valley.</p>
      <p>There is <a href="//cdn.example/r.pdf"><b>a report</b></a> on the works, which is long and full of figures.</p>`),
    [
      'the Valley Herald reported → https://herald.example/x?y=1',
      'the mayor → https://tarnpost.example/b#c',
      'a report → https://cdn.example/r.pdf',
    ],
  )
})

test('the same words twice: the link is where it was', () => {
  const { articles } = extract(
    Buffer.from(
      page(
        '<p>A report came before a report, says <a href="/r">a report</a> on the works of the old dam of Ostmark.</p>',
      ),
    ),
    { url: 'https://tarnpost.example/' },
  )
  assert.equal(articles[0]?.links?.[0]?.start, 'A report came before a report, says '.length)
})

test('scripts, mail, places within the page and empty links are no links', () => {
  assert.equal(
    linksOf(`<p>The dam above <a href="javascript:alert(1)">Ostmark</a> will be <a href="mailto:a@b.example">raised</a>, says
      <a href="#top">the council</a>, and <a href="https://x.example/"></a><a>it will cost</a> a lot of money in all.</p>`),
    undefined,
  )
})

test('links pass through pipes, and only where they stand in the text', () => {
  const text = 'The mayor spoke.'
  const link = { url: 'https://x.example/', start: 4, end: 9, quote: 'mayor' }
  const line = JSON.stringify({ id: 'a', text, links: [link, { ...link, start: 3 }, { url: 4 }] })
  assert.deepEqual(extract(Buffer.from(line)).articles[0]?.links, [link])
})

test('a feed’s item has the links of its text', () => {
  const feed = `<rss version="2.0"><channel><title>Tarn Post</title><item><title>Dam</title><link>https://tarnpost.example/a</link>
<description>&lt;p&gt;The dam will be raised, &lt;a href="/b"&gt;the mayor said&lt;/a&gt; on Monday.&lt;/p&gt;</description></item></channel></rss>`
  assert.equal(extract(Buffer.from(feed)).articles[0]?.links?.[0]?.url, 'https://tarnpost.example/b')
})
