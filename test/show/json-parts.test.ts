import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Synopsis } from '../../src/model/types.ts'
import { jsonParts } from '../../src/show/json/json-parts.ts'

test('the parts together are the synopsis', () => {
  const entities = Array.from({ length: 450 }, (_, i) => ({
    id: `e:${i}`,
    name: 'Anna\u001b[31m\n',
    kind: 'person',
    roles: [],
    variants: [],
  }))
  const synopsis: Synopsis = {
    synopsis: 1,
    articles: [],
    stories: [],
    entities,
    events: [],
    attributions: [],
    claims: [],
    origins: { nodes: [], edges: [] },
    naming: [],
    trace: [{ step: 'a', rule: 'b', reason: 'c', ids: [] }],
  }
  const text = [...jsonParts(synopsis)].join('')
  assert.deepEqual(JSON.parse(text), synopsis)
  assert.ok(text.endsWith('}\n'))
  assert.ok(!text.includes('\u001b'))
})
