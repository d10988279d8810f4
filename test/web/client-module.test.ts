import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clientModule } from '../../tools/make-client.ts'

test('the committed script and style are those the sources make (npm run client)', async () => {
  const file = join(import.meta.dirname, '../../src/show/html/client-script.ts')
  assert.equal(readFileSync(file, 'utf8'), await clientModule())
})
