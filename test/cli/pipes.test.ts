import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Annotated, Article, Grouped } from '../../src/model/types.ts'
import { jsonLines, run, shell, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const reports = [
  {
    id: 'r1',
    outlet: 'Orsk Post',
    published: '2031-03-04',
    title: 'Mill burns in Orsk',
    text: 'The old mill of Orsk burned down on Tuesday. Three people were hurt, mayor Lena Brisk said.',
  },
  {
    id: 'r2',
    outlet: 'The Lantern',
    published: '2031-03-04',
    title: 'Fire destroys Orsk mill',
    text: 'A fire destroyed the old mill of Orsk on Tuesday. Mayor Lena Brisk said three people were hurt.',
  },
]
folder.put('reports.jsonl', reports.map((report) => `${JSON.stringify(report)}\n`).join(''))

test('extract, annotate and group in one pipe', async () => {
  const extracted = jsonLines((await run(folder.path, ['extract', 'reports.jsonl'])).stdout) as readonly Article[]
  assert.deepEqual(
    extracted.map(({ id, outlet, published }) => [id, outlet?.name, published.value]),
    [
      ['r1', 'Orsk Post', '2031-03-04'],
      ['r2', 'The Lantern', '2031-03-04'],
    ],
  )
  const piped = await shell(folder.path, 'synoptic extract reports.jsonl | synoptic annotate -')
  const direct = await run(folder.path, ['annotate', 'reports.jsonl'])
  assert.equal(piped.stdout, direct.stdout)
  assert.deepEqual(
    (jsonLines(piped.stdout) as readonly Annotated[]).map(({ article }) => article),
    extracted,
  )
  const grouped = await run(folder.path, ['group', '-'], { input: piped.stdout })
  const lines = jsonLines(grouped.stdout) as readonly Grouped[]
  assert.deepEqual(lines.map((line) => 'id' in line && line.id).sort(), ['r1', 'r2'])
  assert.equal(grouped.stdout, (await run(folder.path, ['group', 'reports.jsonl'])).stdout)
})

test('plain text on standard input', async () => {
  const { code, stdout } = await run(folder.path, ['extract', '-'], {
    input: 'Mill burns in Orsk\n\nThe old mill of Orsk burned down on Tuesday.\n',
  })
  assert.equal(code, 0)
  assert.match(stdout, /"text":"The old mill of Orsk burned down on Tuesday\."/)
})

test('nothing on standard input', async () => {
  const { code, stderr } = await run(folder.path, ['read', '-'])
  assert.equal(code, 1)
  assert.match(stderr, /^synoptic: -: the file is empty/)
})

test('a reader who has seen enough ends the command quietly', async () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({ id: `m${i}`, text: `The mill number ${i} burned down.` }),
  )
  folder.put('many.jsonl', many.join('\n'))
  const { code, stdout, stderr } = await shell(folder.path, 'set -o pipefail; synoptic extract many.jsonl | head -1')
  assert.equal(code, 0)
  assert.equal(jsonLines(stdout).length, 1)
  assert.equal(stderr, '')
})
