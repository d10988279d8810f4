import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../../', import.meta.url)

test('the example of docs/language.md prints what the page says', () => {
  const page = readFileSync(new URL('docs/language.md', root), 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1]
  const printed = /```text\n([\s\S]*?)```/.exec(page)?.[1]
  assert.ok(code && printed)
  const here = code
    .replaceAll("'synoptic/language'", JSON.stringify(new URL('src/language/index.ts', root).href))
    .replaceAll("'synoptic'", JSON.stringify(new URL('src/index.ts', root).href))
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', here], { encoding: 'utf8' })
  assert.equal(run.stderr, '')
  assert.equal(run.stdout, printed)
})
