import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { layerBreaches } from '../../tools/check-layers.ts'

function house(files: Record<string, string>): string {
  const src = mkdtempSync(join(tmpdir(), 'synoptic-layers-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, name)), { recursive: true })
    writeFileSync(join(src, name), text)
  }
  return src
}

function breachesOf(files: Record<string, string>): string[] {
  const src = house(files)
  try {
    return layerBreaches(src)
  } finally {
    rmSync(src, { recursive: true })
  }
}

test('the house as it stands has no upward import', () => {
  assert.deepEqual(layerBreaches(join(import.meta.dirname, '../../src')), [])
})

test('a downward import and one within the room pass', () => {
  const files = {
    'model/types.ts': 'export type A = 1',
    'compare/b.ts': "import type { A } from '../model/types.ts'\nexport type B = A",
    'compare/c.ts': "import {\n  type B,\n} from './b.ts'\nexport type C = B",
  }
  assert.deepEqual(breachesOf(files), [])
})

test('an upward import fails, on one line, over several lines, as re-export, and when made at run time', () => {
  for (const line of [
    "import { x } from '../show/x.ts'",
    "import {\n  x,\n} from '../show/x.ts'",
    "export { x } from '../show/x.ts'",
    "export * from '../show/x.ts'",
    "import '../show/x.ts'",
    "const x = await import('../show/x.ts')",
  ]) {
    const breaches = breachesOf({ 'language/a.ts': line, 'show/x.ts': 'export const x = 1' })
    assert.equal(breaches.length, 1, `${line}: ${breaches}`)
    assert.match(breaches[0] ?? '', /'language' imports upward from 'show'/)
  }
})

test('a pure room that reads files, or the clock, fails', () => {
  assert.equal(breachesOf({ 'language/a.ts': "import { readFileSync } from 'node:fs'" }).length, 1)
  assert.equal(breachesOf({ 'compare/a.ts': 'export const now = Date.now()' }).length, 1)
})

test('a folder that is no room fails', () => {
  assert.equal(breachesOf({ 'utils/a.ts': 'export const a = 1' }).length, 1)
})
