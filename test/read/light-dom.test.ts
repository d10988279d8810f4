import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { LightDocument, type LightNode, LightText } from '../../src/read/html/dom/light-node.ts'
import { parseInto } from '../../src/read/html/dom/parse-into.ts'

function parse(html: string): LightDocument {
  const document = new LightDocument()
  parseInto(html, document)
  return document
}

test('html, head and body are made where a page does not write them, and are one each where it writes several', () => {
  const bare = parse('<title>T</title><p>One<p>Two')
  assert.equal(bare.title, 'T')
  assert.equal(bare.body?.innerHTML, '<p>One</p><p>Two</p>')
  const twice = parse('<html lang="en"><head></head><body class="a"><p>x</p><body id="b"><p>y</p></body></html>tail')
  assert.equal(twice.documentElement?.getAttribute('lang'), 'en')
  assert.equal(twice.body?.className, 'a')
  assert.equal(twice.body?.id, 'b')
  assert.equal(twice.body?.innerHTML, '<p>x</p><p>y</p>tail')
  assert.equal(parse('').body?.innerHTML, '')
})

test('text after the head is the body’s, elements of the body in the head open it', () => {
  const page = parse('<head><title>T</title><div>in the head</div></head><meta name="x" content="y">text')
  assert.equal(page.head?.children.length, 1)
  assert.equal(page.body?.textContent, 'in the headtext')
})

test('changes keep the lists and texts that are asked for current', () => {
  const page = parse('<div id="a">one <b>two</b> three</div><p>last</p>')
  const [div, p] = page.body?.children ?? []
  assert.ok(div && p)
  assert.equal(page.body?.textContent, 'one two threelast')
  div.querySelector('b')?.remove()
  assert.equal(page.body?.textContent, 'one  threelast')
  div.replaceChild(p, div.firstChild as LightNode)
  assert.equal(div.innerHTML, '<p>last</p> three')
  assert.deepEqual(
    page.body?.children.map(({ tagName }) => tagName),
    ['DIV'],
  )
  p.textContent = 'a < b & c'
  assert.equal(div.innerHTML, '<p>a &lt; b &amp; c</p> three')
  div.insertBefore(new LightText('x'), p)
  assert.equal(div.textContent, 'xa < b & c three')
  assert.equal(p.previousElementSibling, null)
  assert.throws(() => page.body?.removeChild(p), /stands elsewhere/)
})

test('what is written and read again is the same', () => {
  const markup = fc.array(
    fc.constantFrom(
      '<div class="a&amp;b">',
      '</div>',
      '<p>',
      '</p>',
      'text &lt; more',
      '<br>',
      '<b x=1>',
      '</b>',
      '<ul><li>',
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(markup, (parts) => {
      const once = parse(parts.join('')).body?.innerHTML ?? ''
      assert.equal(parse(once).body?.innerHTML, once)
    }),
  )
})

test('selectors take what linkedom’s take', () => {
  const html =
    '<body><div class="byline a"><span class="author" itemprop="name x">A</span></div><article><time pubdate>t</time></article><p class="ByLine">b</p><a rel="author nofollow">c</a></body>'
  const light = parse(html)
  const { document } = parseHTML(`<html><head></head>${html}</html>`)
  for (const selector of [
    '.byline .author',
    '[itemprop~="name"]',
    'article time',
    'time[pubdate]',
    '[class*="byline" i]',
    '[rel~="author"], p',
    'body > div',
    ':not(div)',
  ]) {
    assert.deepEqual(
      [...(light.body?.querySelectorAll(selector) ?? [])].map(({ tagName }) => tagName),
      [...document.body.querySelectorAll(selector)].map((element) => (element as { tagName: string }).tagName),
      selector,
    )
  }
})

test('no bytes at all break the parser, and each node has one place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom('<', '>', '/', '"', '=', '<!--', '&#x', '<![CDATA[', '\0', '<svg', '<table>')),
      (noise, signs) => {
        const page = parse(signs.join(noise.slice(0, 20)) + noise)
        for (const element of page.getElementsByTagName('*'))
          for (const child of element.childNodes) assert.equal(child.parentNode, element)
      },
    ),
  )
})
