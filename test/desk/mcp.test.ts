import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import type { Article, Span } from '../../src/model/types.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-mcp-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('an assistant searches, compares and cites, while the desk is open; every statement has its span', async () => {
  const path = join(folder, 'desk.db')
  const desk = createDesk(await openStore(path), { maker: 'test', readers: 1 })
  const articles: Article[] = []
  for await (const item of readInputs([at('../../samples/karvesh-earthquake')]))
    if (item.kind === 'article') articles.push(item.article)
  await desk.receive(articles, 'samples')
  await desk.idle()
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [at('../../src/cli/main.ts'), 'mcp', '--store', path],
    }),
  )
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError } = (await client.callTool({ name, arguments: args })) as {
      content: { text: string }[]
      isError?: boolean
    }
    return { isError: isError === true, text: content[0]!.text }
  }
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const sound = ({ articleId, start, end, quote, in: piece }: Span) =>
    piece !== undefined || texts.get(articleId)!.slice(start, end) === quote
  const [line] = JSON.parse((await call('list_stories', { reports: 3 })).text)
  const story = JSON.parse((await call('compare_story', { storyId: line.id })).text)
  assert.ok(story.claims.length > 0)
  for (const { accounts } of story.claims)
    for (const { spans } of accounts) assert.ok(spans.length > 0 && spans.every(sound))
  const hits = JSON.parse((await call('search_articles', { words: 'ministry' })).text)
  assert.ok(hits.length > 0 && hits.every(({ passages }: { passages: Span[] }) => passages.every(sound)))
  const { articleId, start, end } = hits[0].passages[0]
  const cited = JSON.parse((await call('cite', { articleId, start, end })).text)
  assert.equal(cited.quote, texts.get(articleId)!.slice(start, end))
  const figures = JSON.parse((await call('find_passages', { kind: 'figure', least: 100 })).text)
  assert.ok(figures.every(({ span, value }: { span: Span; value: number }) => sound(span) && value >= 100))
  const [entity] = JSON.parse((await call('find_entities', { name: 'ministry' })).text)
  const about = JSON.parse((await call('about_entity', { entityId: entity.id })).text)
  assert.ok(about.statements.length > 0 && about.statements.every(({ span }: { span: Span }) => sound(span)))
  const outlet = JSON.parse(
    (await call('about_outlet', { name: articles.find((one) => one.outlet)!.outlet!.name })).text,
  )
  assert.ok(outlet.outlet.reports > 0)
  assert.ok((await call('about_outlet', { name: 'none' })).isError)
  const events = JSON.parse((await call('timeline', {})).text)
  assert.ok(events.length > 0 && events.every(({ spans }: { spans: Span[] }) => spans.every(sound)))
  assert.ok((await call('cite', { articleId: 'none', start: 0, end: 1 })).isError)
  assert.ok((await call('compare_story', { storyId: 'none' })).isError)
  await client.close()
  await desk.close()
})
