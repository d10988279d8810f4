import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian puts the programs of a PostgreSQL server, the newest first; null where there is none. */
export const POSTGRES_PROGRAMS = ((root: string): string | null => {
  if (!existsSync(root)) return null
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
})('/usr/lib/postgresql')

export type PostgresServer = {
  /** Address of an empty database of its own. */
  readonly createDatabase: () => string
  readonly restart: () => void
  readonly stop: () => void
}

/** A server in a folder of its own, on a socket in that folder; no port is opened. */
export function startPostgres(): PostgresServer {
  const programs = POSTGRES_PROGRAMS
  if (programs === null) throw new Error('no PostgreSQL server is installed')
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-pg-'))
  chmodSync(folder, 0o777)
  const asServer = (program: string, ...args: string[]): void => {
    execFileSync(join(programs, program), args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...serverUser() })
  }
  const data = join(folder, 'data')
  asServer('initdb', '-D', data, '-U', 'synoptic', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const start = (): void =>
    asServer(
      'pg_ctl',
      '-D',
      data,
      '-w',
      '-t',
      '240',
      '-l',
      join(folder, 'log'),
      '-o',
      `-k ${folder} -c listen_addresses=`,
      'start',
    )
  start()
  let made = 0
  return {
    createDatabase: () => {
      const name = `desk${++made}`
      execFileSync(join(programs, 'createdb'), ['-h', folder, '-U', 'synoptic', name], { stdio: 'pipe' })
      return `postgres://synoptic@/${name}?host=${encodeURIComponent(folder)}`
    },
    restart: () => {
      asServer('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      start()
    },
    stop: () => {
      spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop'], {
        cwd: folder,
        ...serverUser(),
      })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server refuses to run as root: there it runs as the user that its package has made. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = (line ?? '').split(':').map(Number)
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}

/** Why tests on PostgreSQL are left out; false where they run. In CI they must run. */
export const noPostgres: string | false =
  POSTGRES_PROGRAMS !== null || process.env.CI ? false : 'needs a PostgreSQL server (apt-get install postgresql)'
