/** `node test/desk/crash-many.ts [100]`: kills a desk so many times on SQLite, and on PostgreSQL where there is one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashDesk } from './crash.ts'
import { POSTGRES_PROGRAMS, startPostgres } from './postgres.ts'

const times = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'synoptic-crash-'))
console.log(`SQLite: ${times} kills, ${await crashDesk(join(folder, 'desk.db'), times)} acknowledged, none lost`)
rmSync(folder, { recursive: true })
if (POSTGRES_PROGRAMS === null) console.log('PostgreSQL: none is installed')
else {
  const server = startPostgres()
  console.log(`PostgreSQL: ${times} kills, ${await crashDesk(server.createDatabase(), times)} acknowledged, none lost`)
  server.stop()
}
