import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { CLIENT_MODULES } from '../../tools/make-client.ts'

for (const { file, make } of CLIENT_MODULES)
  test(`the committed script and style of ${basename(file)} are those the sources make (npm run client)`, async () => {
    assert.equal(readFileSync(file, 'utf8'), await make())
  })
