#!/usr/bin/env node
// The entry that npm puts on the PATH. It runs the sources in a checkout and the built code in an installed package; on
// a Node older than they need, it hands over to the project's own Node where that is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const own = at('../node_modules/node/bin/node')

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(existsSync(at('../src/cli/main.ts')) ? '../src/cli/main.ts' : '../dist/cli/main.js')
} else if (existsSync(own)) {
  const done = spawnSync(own, [at('./synoptic.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = done.status ?? 1
} else {
  process.stderr.write(`synoptic needs Node 22.18 or newer; this is ${process.version}. See https://nodejs.org\n`)
  process.exitCode = 2
}
