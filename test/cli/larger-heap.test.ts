import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { heapWanted, isLarge } from '../../src/cli/larger-heap.ts'
import type { Synopsis } from '../../src/model/types.ts'
import { run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const GB = 1024 ** 3
const REPORT = {
  id: 'r1',
  title: 'Mill burns in Orsk',
  text: 'The old mill of Orsk burned down on Tuesday, mayor Lena Brisk said.',
}

test('a larger heap is asked for where input is large, the machine has it, and nobody set another', () => {
  const facts = { large: true, memory: 2 * GB, usual: 0.5 * GB, options: [] as string[] }
  assert.equal(heapWanted(facts), 1536)
  assert.equal(heapWanted({ ...facts, large: false }), null)
  assert.equal(heapWanted({ ...facts, usual: 1.4 * GB }), null)
  assert.equal(heapWanted({ ...facts, options: ['--enable-source-maps --max-old-space-size=900'] }), null)
})

test('files and folders count together, packed ones by what they hold, and what is not there by nothing', () => {
  folder.put('a.txt', 'x'.repeat(6_000_000))
  folder.put('b.txt', 'x'.repeat(5_000_000))
  folder.put('c.jsonl.gz', 'x'.repeat(4_000_000))
  const at = (name: string) => `${folder.path}/${name}`
  assert.equal(isLarge([at('a.txt')]), false)
  assert.equal(isLarge([at('a.txt'), at('b.txt')]), true)
  assert.equal(isLarge([at('c.jsonl.gz')]), true)
  assert.equal(isLarge([folder.path]), true)
  assert.equal(isLarge([at('none.txt'), '-', 'https://paper.example/']), false)
})

test('large input is compared once, with its result and its exit status', async () => {
  folder.put('large.jsonl', `${JSON.stringify(REPORT)}\n${' '.repeat(11_000_000)}\n`)
  const env = { NODE_OPTIONS: '' }
  const done = await run(folder.path, ['read', 'large.jsonl', '--format', 'json'], { env })
  assert.equal(done.code, 0, done.stderr)
  assert.equal((JSON.parse(done.stdout) as Synopsis).articles.length, 1)
  const failed = await run(folder.path, ['read', 'large.jsonl', 'none.txt', '-o', 'out.txt'], { env })
  assert.equal(failed.code, 1)
  assert.match(failed.stderr, /none\.txt/)
})
