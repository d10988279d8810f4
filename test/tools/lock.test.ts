import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { completeLock, platformEntry } from '../../tools/complete-lock.ts'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'))

test('the lock file names every build for other systems, or npm ci refuses it (npm run lock)', () => {
  assert.deepEqual(completeLock(read('package-lock.json')), [])
})

test('the lock file pins what package.json asks for', () => {
  const root = read('package-lock.json').packages['']
  const asked = read('package.json')
  assert.deepEqual(root.dependencies, asked.dependencies)
  assert.deepEqual(root.devDependencies, asked.devDependencies)
})

test('a missing build is added with the system its name tells; other packages are left alone', () => {
  const lock = {
    packages: {
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: { 'tool-linux-x64-musl': '1.2.3', 'tool-win32-arm64': '^1.2.0', extra: '1.0.0' },
      },
    },
  }
  assert.deepEqual(completeLock(lock), ['tool-linux-x64-musl', 'tool-win32-arm64'])
  assert.deepEqual(platformEntry('@a/tool-darwin-arm64', '1.0.0', false), {
    version: '1.0.0',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  })
  assert.equal(platformEntry('extra', '1.0.0', true), null)
})
