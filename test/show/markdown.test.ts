import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import type { Synopsis } from '../../src/model/types.ts'
import { escapeMarkdown } from '../../src/show/markdown/escape-markdown.ts'
import { render } from '../../src/show/render.ts'
import { oneLine } from '../../src/web/view/shorten.ts'
import { sampleSynopsis } from '../web/synopses.ts'
import { hostileSynopsis, TRAPS } from './hostile-synopsis.ts'

let synopsis: Synopsis
before(async () => {
  synopsis = await sampleSynopsis('karvesh-earthquake')
})

/** Every node of the text as CommonMark's reference parser reads it. */
function nodesOf(markdown: string): readonly Node[] {
  const walker = new Parser().parse(markdown).walker()
  const nodes: Node[] = []
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node)
  return nodes
}
const textOf = (nodes: readonly Node[]) =>
  nodes.map(({ literal, type }) => (type === 'softbreak' ? ' ' : (literal ?? ''))).join('')
/** What stands in a node. */
function inside(node: Node): string {
  const walker = node.walker()
  let text = ''
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) text += event.node.literal ?? ''
  return text
}

test('a dossier has the sections of a story, its points as headings, its reports numbered at the end', () => {
  const nodes = nodesOf(render(synopsis, { format: 'md' }))
  const headings = nodes.filter(({ type }) => type === 'heading').map((node) => `${node.level} ${inside(node)}`)
  assert.equal(headings[0], `1 ${synopsis.stories[0]!.title}`)
  for (const title of ['Where accounts differ, and why', 'What several reports agree on', 'When it happened'])
    assert.ok(headings.includes(`2 ${title}`), title)
  assert.ok(headings.includes('3 people killed'))
  const reports = nodes.filter(({ type, listType }) => type === 'list' && listType === 'ordered')
  assert.equal(reports.length, 1)
  assert.equal(nodes.filter(({ type, parent }) => type === 'item' && parent === reports[0]).length, 7)
})

test('every passage of every claim stands in it in its own words, with its report and place', () => {
  const text = textOf(nodesOf(render(synopsis, { format: 'md' })))
  for (const { accounts } of synopsis.claims)
    for (const { quote, start, end } of accounts.flatMap(({ spans }) => spans)) {
      assert.ok(text.includes(`, ${start}–${end}]`), `${start}–${end}`)
      if (!quote.includes('\n')) assert.ok(text.includes(oneLine(quote)), quote)
    }
})

test('articles full of Markdown and HTML show as text: no HTML, no picture, no link but to their own pages', () => {
  const nodes = nodesOf(render(hostileSynopsis(), { format: 'md', all: true }))
  const kinds = new Set(nodes.map(({ type }) => type))
  for (const kind of [
    'html_block',
    'html_inline',
    'image',
    'code',
    'code_block',
    'thematic_break',
    'block_quote',
    'emph',
  ])
    assert.ok(!kinds.has(kind as Node['type']), kind)
  const links = nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination)
  assert.deepEqual([...new Set(links)], ['https://coastwire.example/ferry?a=1&b=%3C2%3E'])
  assert.ok(textOf(nodes).includes('@SUM(1+1) Tellan Mail'))
})

test('any text comes through CommonMark as it went in', () => {
  const holds = (text: string) => {
    const line = oneLine(text)
    fc.pre(line !== '')
    const nodes = nodesOf(`- x ${escapeMarkdown(text)}\n- ${escapeMarkdown(text)}`)
    assert.deepEqual([...new Set(nodes.map(({ type }) => type))], ['document', 'list', 'item', 'paragraph', 'text'])
    assert.equal(textOf(nodes), `x ${line}${line}`)
  }
  for (const trap of TRAPS) holds(trap.replace('\ud800', ''))
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), holds))
  fc.assert(fc.property(fc.stringMatching(/^[-+*#>=~`_[\]()!\\|&<0-9. :;a-z]{1,30}$/), holds))
})

test('nothing to read makes a dossier that says so', () => {
  const empty = { ...synopsis, articles: [], stories: [], claims: [], events: [] }
  assert.match(render(empty, { format: 'md' }), /There are no reports/)
})
