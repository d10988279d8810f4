import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Synopsis } from '../../src/model/types.ts'
import { run, workFolder } from './run.ts'

const folder = workFolder()
after(folder.remove)

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))
const inputs = ['velmara-election', 'lindhaven-talks/tessaly.txt', 'lindhaven-talks/tidings-october.txt'].map(sample)
const repeated = 'The ferry of Lund sank on Friday.'
folder.put('a.txt', repeated)
folder.put('b.txt', repeated)

async function read(order: readonly string[]): Promise<Synopsis> {
  const { code, stdout, stderr } = await run(folder.path, ['read', ...order, '--format', 'json'])
  assert.equal(code, 0, stderr)
  return JSON.parse(stdout) as Synopsis
}

test('the order of the input changes nothing but the order of articles', async () => {
  const order = [...inputs, 'a.txt', 'b.txt']
  const [there, back] = [await read(order), await read(order.toReversed())]
  const sorted = ({ articles }: Synopsis) => articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  assert.deepEqual(sorted(back), sorted(there))
  for (const key of Object.keys(there) as (keyof Synopsis)[])
    if (key !== 'articles') assert.deepEqual(back[key], there[key], key)
})
