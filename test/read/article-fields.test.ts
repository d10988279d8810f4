import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/model/types.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

const samples = fileURLToPath(new URL('../../samples/', import.meta.url))

async function articles(inputs: readonly string[], stdin?: string): Promise<readonly Article[]> {
  const found: Article[] = []
  const bytes = (async function* () {
    yield Buffer.from(stdin ?? '')
  })()
  for await (const item of readInputs(inputs, { stdin: bytes })) if (item.kind === 'article') found.push(item.article)
  return found
}

test('what extract writes is read back without loss', async () => {
  const written = await articles([samples])
  const read = await articles(['-'], written.map((article) => JSON.stringify(article)).join('\n'))
  assert.deepEqual(read, written)
})

test('a line of annotate stands for its article', async () => {
  const [read] = await articles(
    ['-'],
    JSON.stringify({ article: { id: 'x', text: 'The mill of Orsk burned.' }, names: [] }),
  )
  assert.equal(read?.id, 'x')
  assert.equal(read?.text, 'The mill of Orsk burned.')
})

test('fields of another form are left out, and the article is read', async () => {
  const odd = {
    id: { a: 1 },
    outlet: 5,
    published: { value: 'soon' },
    authors: 'me',
    source: { sha256: 1 },
    removed: [1],
  }
  const [read] = await articles(['-'], JSON.stringify({ text: 'The mill of Orsk burned.', ...odd }))
  assert.equal(read?.outlet, null)
  assert.equal(read?.published.value, null)
  assert.deepEqual([read?.authors, read?.removed], [[], []])
  assert.match(read?.id ?? '', /^[0-9a-f]{12}$/)
})
