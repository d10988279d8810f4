import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { SCHEMAS, schemaPath, schemaText } from '../../tools/make-schema.ts'
import { schemaBreaches } from './schema-breaches.ts'

test('the published schemas are what the types say (npm run schema makes them again)', () => {
  for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])
    assert.equal(readFileSync(schemaPath(name), 'utf8'), schemaText(name), name)
})

test('a schema takes what is right and names what is wrong', () => {
  assert.deepEqual(schemaBreaches('grouped', { id: 'a', storyId: 's' }), [])
  assert.notDeepEqual(schemaBreaches('grouped', { id: 'a' }), [])
  assert.notDeepEqual(schemaBreaches('decision', { decision: 'figure', figureId: 'f', value: '12' }), [])
})
