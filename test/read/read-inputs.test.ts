import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type ReadItem, type ReadOptions, readInputs } from '../../src/read/read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-read-'))
after(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(inputs: readonly string[], options: ReadOptions = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readInputs(inputs, options)) items.push(item)
  return items
}

const summary = (items: readonly ReadItem[]) =>
  items.map((item) => {
    if (item.kind === 'article') return `article ${item.article.id}`
    return item.kind === 'link' ? `link ${item.link.url}` : `${item.kind} ${item.reason}`
  })

const story = 'Council votes\n\nThe council of Ostmark voted on Tuesday to close the old bridge over the river Tarn.\n'

test('a folder is read in sorted order; hidden files are left out, other JSON is noticed', async () => {
  put('folder/b.txt', story)
  put('folder/a.jsonl', '{"id": "first", "text": "The mayor spoke."}\n{"id": 7, "text": "The mayor sat down."}\n')
  put('folder/.hidden', 'x')
  put('folder/gold.json', '{"articles": {}}')
  const items = await read([join(folder, 'folder')])
  assert.deepEqual(
    items.map((item) => item.kind),
    ['article', 'article', 'article', 'notice'],
  )
  assert.deepEqual(summary(items).slice(0, 2), ['article first', 'article 7'])
})

test('other JSON that is named is a failure', async () => {
  const [item] = await read([put('other.json', '{"articles": {}}')])
  assert.equal(item?.kind, 'failure')
})

test('text of JSON Lines is taken as it is, and ids come back unchanged', async () => {
  const text = '  By Jane Roe\nShare this\n\n\nThe end '
  const [item] = await read([
    put('as-is.jsonl', `${JSON.stringify({ id: '../../etc/x', text, published: '2020-01-02', outlet: 'The Post' })}\n`),
  ])
  assert.equal(item?.kind, 'article')
  if (item?.kind !== 'article') return
  assert.equal(item.article.text, text)
  assert.equal(item.article.id, '../../etc/x')
  assert.equal(item.article.published.value, '2020-01-02')
  assert.equal(item.article.outlet?.name, 'The Post')
})

test('with clean the text of JSON Lines is cleaned; with plain a text file is not', async () => {
  const [cleaned] = await read([put('clean.jsonl', `${JSON.stringify({ text: story })}\n`)], { clean: true })
  const [plain] = await read([put('plain.txt', story)], { plain: true })
  assert.ok(cleaned?.kind === 'article' && cleaned.article.title === 'Council votes')
  assert.ok(plain?.kind === 'article' && plain.article.text === story && plain.article.title === null)
  assert.match(plain.article.id, /^[0-9a-f]{12}$/)
})

test('a broken line among good ones is named, the rest is done', async () => {
  const items = await read([
    put('broken.jsonl', '{"id": "a", "text": "One."}\n{"id": \n\n{"id": "b"}\n{"id": "c", "text": "Two."}\n'),
  ])
  assert.deepEqual(
    items.map((item) => item.kind),
    ['article', 'failure', 'failure', 'article'],
  )
  assert.match(summary(items)[1] ?? '', /line 2: not valid JSON/)
  assert.match(summary(items)[2] ?? '', /line 4: .*"text"/)
})

test('each bad input has a named, helpful reason', async () => {
  mkdirSync(join(folder, 'nothing'))
  const reasons = summary(
    await read([
      join(folder, 'missing.txt'),
      join(folder, 'nothing'),
      put('empty.txt', ''),
      put('blank.txt', ' \n\n '),
      put('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])),
      put('zeros.bin', new Uint8Array(64)),
      'https://paper.example/a',
      '-',
    ]),
  )
  const wanted = [
    /no such file/,
    /folder is empty/,
    /file is empty/,
    /empty/,
    /PNG picture/,
    /binary/,
    /save the page/,
    /standard input/,
  ]
  assert.equal(reasons.length, wanted.length)
  for (const [i, pattern] of wanted.entries()) assert.match(reasons[i] ?? '', pattern)
})

test('invalid UTF-8 is read; windows-1252 is told', async () => {
  const latin = Buffer.from(
    `${story}The café in Málaga was closed, said José Núñez, who had opened it “by chance”.\n`,
    'latin1',
  )
  const [item] = await read([put('latin.txt', latin)])
  assert.ok(item?.kind === 'article')
  assert.match(item.article.text, /café in Málaga/)
})

test('a 50 MB text is read in bounded time', async () => {
  const paragraph = 'The council met on Monday and talked of the bridge, as it had done for years, said the mayor.\n\n'
  const path = put('large.txt', `Council talks\n\n${paragraph.repeat(Math.ceil(50e6 / paragraph.length))}`)
  const start = process.cpuUsage()
  const items = await read([path])
  assert.equal(items.length, 1)
  assert.ok(process.cpuUsage(start).user < 15e6)
})

test('standard input is told by content: JSON Lines and text', async () => {
  async function* chunks(text: string) {
    for (let i = 0; i < text.length; i += 7) yield Buffer.from(text.slice(i, i + 7))
  }
  const lines = await read(['-'], { stdin: chunks('{"id": "x", "text": "One."}\n{"id": "y", "text": "Two."}\n') })
  assert.deepEqual(summary(lines), ['article x', 'article y'])
  const [text] = await read(['-'], { stdin: chunks(story) })
  assert.ok(text?.kind === 'article' && text.article.title === 'Council votes')
})
