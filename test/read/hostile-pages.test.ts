import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extract } from '../../src/read/extract.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const prose =
  '<p>The dam above Ostmark will be raised by two metres, the council said on Tuesday, after years of talks with the towns below it and the farmers.</p>'
const page = (inner: string, head = '') => `<html><head>${head}</head><body>${inner}</body></html>`

/** Pages that would cost a careless reader its time or its memory, and what must come of them. */
const hostile: readonly (readonly [name: string, html: () => string, expected: RegExp | 'text'])[] = [
  ['ten million levels', () => page('<div>'.repeat(10_000_000) + prose), /more than \d+/],
  ['a million paragraphs that are not closed', () => page('<p>'.repeat(1_000_000) + prose), /more than \d+/],
  ['a hundred thousand levels', () => page('<ul><li>'.repeat(100_000) + prose), /deep/],
  ['two hundred megabytes', () => `<html><body>${'word '.repeat(40_000_000)}`, /characters/],
  ['a million attributes', () => page(`<div ${'a=b '.repeat(1_000_000)}>${prose}`), 'text'],
  ['a class of five megabytes', () => page(`<div class="${'x'.repeat(5_000_000)}">${prose}`), 'text'],
  ['a million entities', () => page(`<p>${'&amp;'.repeat(1_000_000)}</p>${prose}`), 'text'],
  [
    'entities of its own',
    () => `<!DOCTYPE html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${page(`<p>&b;</p>${prose}`)}`,
    'text',
  ],
  ['scripts everywhere', () => page('<script>throw 1</script><style>p{}</style>'.repeat(20_000) + prose), 'text'],
  ['styles that do not end', () => page(prose + prose + '<style>'.repeat(300)), 'text'],
  ['comments that do not end', () => page(prose + prose + '<!--'.repeat(500_000)), 'text'],
  [
    'JSON-LD without an end',
    () => page(prose, `<script type="application/ld+json">${'['.repeat(500_000)}</script>`),
    'text',
  ],
  [
    'twenty thousand JSON-LD scripts',
    () => page(prose, '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(9000)),
    'text',
  ],
  [
    'twenty thousand dates',
    () => page(`<h1>Dam</h1>${'<span class="date">3 May 2020</span>'.repeat(20_000)}${prose}`),
    'text',
  ],
  ['twenty thousand headlines', () => page('<h1>Dam of Ostmark to be raised</h1>'.repeat(20_000) + prose), 'text'],
  [
    'twenty thousand authors',
    () => page('<a rel="author" class="byline" href="/author/x">Ida Holm</a>'.repeat(10_000) + prose),
    'text',
  ],
  [
    'ten thousand links in one paragraph',
    () =>
      page(`<p>${`${'The council said on Tuesday. '.repeat(10)}<a href="/x">Read</a> `.repeat(10_000)}</p>${prose}`),
    'text',
  ],
  ['a title of brackets', () => page(prose, `<title>${'a [b ('.repeat(200_000)}</title>`), 'text'],
  ['a title of signs', () => page(prose, `<title>${'a | b - c: '.repeat(200_000)}</title>`), 'text'],
  [
    'ten thousand names of meta elements',
    () =>
      page(prose, Array.from({ length: 10_000 }, (_, n) => `<meta name="x${n}author" content="Ida Holm">`).join('')),
    'text',
  ],
  [
    'characters escaped again and again in the data',
    () =>
      page(
        prose,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'&amp;amp;#39;'.repeat(300_000)}"}</script>`,
      ),
    'text',
  ],
  [
    'ten thousand boxes on writers',
    () =>
      page(
        `<h1>Dam</h1>${prose}${'<div class="author-bio"><p>Ida Holm is a writer of the paper</p></div>'.repeat(8000)}`,
      ),
    'text',
  ],
  [
    'a byline of twenty thousand lines',
    () => page(`<h1>Dam</h1><p class="byline">${'By Ida Holm<br>x '.repeat(20_000)}</p>${prose}`),
    'text',
  ],
  ['zero bytes', () => page(`\0${prose.replace('dam', 'd\0am')}`), 'text'],
]

for (const [name, html, expected] of hostile) {
  test(`a hostile page ends in time: ${name}`, () => {
    const bytes = encode(html())
    const before = process.cpuUsage()
    const { articles, failures } = extract(bytes)
    const seconds = process.cpuUsage(before).user / 1e6
    assert.ok(seconds < 20, `took ${seconds} s`)
    if (expected === 'text') assert.match(articles[0]?.text ?? '', /The dam above Ostmark/)
    else assert.match(failures[0]?.reason ?? '', expected)
  })
}

test('nothing of a page is run: neither scripts nor handlers change what is read', () => {
  const { articles } = extract(
    encode(
      page(
        `<div onload="globalThis.ran = 1">${prose}</div><script>globalThis.ran = 2; document.body.innerHTML = ''</script><img src=x onerror="globalThis.ran = 3">`,
      ),
    ),
  )
  assert.match(articles[0]?.text ?? '', /The dam above Ostmark/)
  assert.equal((globalThis as { ran?: number }).ran, undefined)
})

test('any tags in any order are read, and every word of the text stands in the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<article>',
      '</article>',
      '<div class="byline">',
      '</div>',
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<time datetime="2020-02-02">',
      '</time>',
      '<table><tr><td>',
      '</td>',
      '<noscript>',
      '<template>',
      '<svg>',
      '<math>',
      '<select><option>',
      '<iframe>',
      '<script type="application/ld+json">{"@graph":[{"author":{}}]}</script>',
      '<meta property="article:published_time" content="x">',
      '<br>',
      '&#x0;',
      '&#xFFFFFFFF;',
      ']]>',
      '<![CDATA[',
      '<?php',
      '<!doctype>',
      prose,
    ),
    fc.lorem({ maxCount: 12 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const html = `<!doctype html><html><body>${parts.join(' ')}`
      for (const { text, title } of extract(encode(html)).articles) {
        for (const word of text.match(/[a-z]{3,}/g) ?? []) assert.ok(html.includes(word), word)
        assert.equal(typeof (title ?? ''), 'string')
      }
    }),
    { numRuns: 150 },
  )
})
