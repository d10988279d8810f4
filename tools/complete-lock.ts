/**
 * Completes package-lock.json: where a registry lacks the builds of a package for other systems, npm leaves them out of
 * the lock, and `npm ci` then refuses it. Each optional package that is named and missing gets its entry, with the system
 * its name tells, so that npm knows it and passes it over elsewhere. Run it after `npm install`: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Entry = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
  'windows',
]
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32', 'arm']

/** The entry of a build for one system, as far as its name tells. */
export function platformEntry(name: string, version: string, dev: boolean): Entry | null {
  const words = name.split('/').at(-1)?.split('-') ?? []
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  if (!os && !cpu) return null
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : os === 'linux' ? ['glibc'] : undefined
  return {
    version,
    cpu: [cpu ?? 'x64'],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    os: [os === 'windows' ? 'win32' : (os ?? 'wasi')],
  }
}

/** The lock with every missing platform build; the names added. */
export function completeLock(lock: { packages: Record<string, Entry> }): string[] {
  const added: string[] = []
  for (const entry of Object.values(lock.packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      const made = path in lock.packages ? null : platformEntry(name, range.replace(/^[\^~]/, ''), entry.dev === true)
      if (!made) continue
      lock.packages[path] = made
      added.push(name)
    }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return added
}

if (import.meta.main) {
  const path = process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }
  const added = completeLock(lock)
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'the lock is complete' : `added ${added.length} builds for other systems`)
}
