import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Annotated, Article, Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { jsonLines, run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const good =
  'Mill burns in Orsk\n\nThe old mill of Orsk burned down on Tuesday, mayor Lena Brisk said. Nobody was hurt.\n'
folder.put('good.txt', good)
folder.put('empty.txt', '')
folder.put(
  'binary.dat',
  Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
)
folder.put(
  'latin.txt',
  Buffer.from(
    'Cafés shut in Orsk\n\nThe cafés of Orsk shut on Monday after a dispute about fees, owners said.\n',
    'latin1',
  ),
)
mkdirSync(join(folder.path, 'none'))

/** Runs `read` over bad inputs and a good one: the messages name the bad ones, and the good one is read. */
async function readBeside(inputs: readonly string[], reasons: readonly RegExp[], status = 1): Promise<Synopsis> {
  const { code, stdout, stderr } = await run(folder.path, ['read', ...inputs, 'good.txt', '--format', 'json'])
  assert.equal(code, status, stderr)
  for (const reason of reasons) assert.match(stderr, reason)
  assert.doesNotMatch(stderr, /\n {4}at |should not happen/)
  const synopsis = JSON.parse(stdout) as Synopsis
  assert.ok(synopsis.articles.some((article) => article.source.path === 'good.txt'))
  assert.deepEqual(validateSynopsis(synopsis), [])
  return synopsis
}

test('an empty folder, a missing path, an empty file, a binary file, an address: each is named, the rest done', async () => {
  await readBeside(
    ['none', 'lost.txt', 'empty.txt', 'binary.dat', 'http://127.0.0.1:9/a', 'ftp://news.example/a'],
    [
      /^synoptic: none: the folder is empty; put the articles into it/m,
      /^synoptic: lost\.txt: there is no such file or folder; check the path/m,
      /^synoptic: empty\.txt: the file is empty/m,
      /^synoptic: binary\.dat: this is a binary file/m,
      /^synoptic: http:\/\/127\.0\.0\.1:9\/a: 127\.0\.0\.1, an address of this machine/m,
      /^synoptic: ftp:\/\/news\.example\/a: addresses that begin with ftp: are not fetched/m,
    ],
  )
})

test('invalid UTF-8 is read, and its encoding is told', async () => {
  const { articles } = await readBeside(['latin.txt'], [/latin\.txt: no encoding is declared; read as /], 0)
  assert.ok(articles.some(({ text }) => text.includes('cafés')))
})

test('a broken line of JSON among good ones', async () => {
  folder.put(
    'lines.jsonl',
    '{"id": "a", "text": "The mill burned."}\n{"id": "b", "text": \n{"id": "c", "text": "The mayor came."}\n',
  )
  const { articles } = await readBeside(['lines.jsonl'], [/lines\.jsonl: line 2: not valid JSON/])
  assert.deepEqual(articles.map(({ id }) => id).slice(0, 2), ['a', 'c'])
})

test('where nothing can be read nothing is written', async () => {
  const { code, stdout } = await run(folder.path, ['read', 'none', 'empty.txt', '-o', 'out.json'])
  assert.deepEqual([code, stdout], [1, ''])
  assert.equal((await run(folder.path, ['read', 'out.json'])).code, 1)
})

test('an id used twice', async () => {
  folder.put(
    'twice.jsonl',
    '{"id": "a", "text": "The mill burned."}\n{"id": "a", "text": "The mayor came on Tuesday."}\n{"id": "b", "text": "It rained."}\n{"id": "b", "text": "It rained."}\n',
  )
  const { articles } = await readBeside(
    ['twice.jsonl'],
    [/2 articles have the id 'a'; they are called a, a-2[\s\S]*'b' was given 2 times/],
    0,
  )
  assert.deepEqual(
    articles
      .map(({ id }) => id)
      .slice(0, 3)
      .sort(),
    ['a', 'a-2', 'b'],
  )
  const grouped = await run(folder.path, ['group', 'twice.jsonl'])
  assert.deepEqual(
    jsonLines(grouped.stdout)
      .map((line) => (line as Article).id)
      .sort(),
    ['a', 'a-2', 'b'],
  )
})

test('articles in other languages are told as such, and give no nonsense', async () => {
  folder.put(
    'fr.txt',
    'Le maire démissionne\n\nLe maire de Valbrune a démissionné lundi après une longue dispute avec le conseil. « Je pars », a-t-il dit. Douze élus le suivent, selon la préfecture.\n',
  )
  folder.put(
    'ar.txt',
    'استقالة رئيس البلدية\n\nأعلن رئيس بلدية المدينة استقالته يوم الاثنين بعد خلاف طويل مع المجلس. وقال إن اثني عشر عضوا سيتبعونه إلى المعارضة.\n',
  )
  const { code, stdout, stderr } = await run(folder.path, ['annotate', 'fr.txt', 'ar.txt'])
  assert.equal(code, 0)
  assert.match(stderr, /fr\.txt.*it is in French[\s\S]*ar\.txt.*it is in Arabic/)
  for (const line of jsonLines(stdout) as readonly Annotated[]) {
    assert.ok(line.sentences.length > 0)
    assert.deepEqual([line.names, line.figures, line.attributions, line.events, line.times], [[], [], [], [], []])
  }
  await readBeside(['fr.txt'], [/it is in French/], 0)
})

test('a text of 50 MB is refused with a word on what to do, the rest is done', async () => {
  writeFileSync(
    join(folder.path, 'huge.txt'),
    'The council of Orsk met again on Tuesday to talk about the mill.\n\n'.repeat(780_000),
  )
  await readBeside(['huge.txt'], [/huge\.txt.*characters, more than the 1,000,000 of a long article; split it/])
})
