import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addArticles, findArticle } from '../../src/desk/store/articles.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { faultsOf } from './faults.ts'
import { report } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-trouble-'))
after(() => {
  if (disk !== null) execFileSync('/bin/umount', [disk])
  rmSync(folder, { recursive: true, force: true })
})
const NOW = '2024-03-12T10:00:00.000Z'
const OPTIONS = { origin: 'test', now: NOW }

/** Text that does not compress, so that a store fills. */
function noise(seed: number): string {
  let state = seed * 2_654_435_761 + 1
  return Array.from({ length: 4000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state.toString(36)
  }).join(' ')
}

/** A disk of a few megabytes; null where none can be made (it takes the rights of root, on Linux). */
const disk = ((): string | null => {
  const path = join(folder, 'disk')
  mkdirSync(path)
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return null
  }
})()

test('a full disk is told, nothing acknowledged is lost, and work goes on when there is room', {
  skip: disk === null ? 'no small disk can be mounted here (needs root on Linux)' : false,
}, async () => {
  const ballast = join(disk ?? '', 'ballast')
  writeFileSync(ballast, Buffer.alloc(1_500_000))
  const path = join(disk ?? '', 'desk.db')
  const store = await openStore(path)
  const acknowledged: string[] = []
  let told = ''
  for (let i = 0; i < 500 && told === ''; i++)
    try {
      const [receipt] = await addArticles(store, [report(`a${i}`, noise(i))], OPTIONS)
      acknowledged.push(receipt!.id)
    } catch (error) {
      told = (error as Error).message
    }
  assert.match(told, /the disk is full: nothing of this was stored; make room and send it again/)
  assert.ok(acknowledged.length > 5)
  for (const id of acknowledged) assert.ok(await findArticle(store, id), id)
  rmSync(ballast)
  const [after] = await addArticles(store, [report('after', noise(1000))], OPTIONS)
  assert.equal(after?.outcome, 'new')
  await store.close()
  const again = await openStore(path)
  assert.deepEqual(await faultsOf(again), [])
  for (const id of [...acknowledged, 'after']) assert.ok(await findArticle(again, id), id)
  await again.close()
})

test('a damaged page is told when the store is opened, and a damaged head', async () => {
  const path = join(folder, 'damaged.db')
  const store = await openStore(path)
  for (let i = 0; i < 20; i++) await addArticles(store, [report(`a${i}`, noise(i))], OPTIONS)
  await store.close()
  const damage = (at: number): void => {
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at)
    closeSync(file)
  }
  const pages = Math.floor(statSync(path).size / 4096)
  for (let page = Math.floor(pages / 4); page < pages; page += 16) damage(page * 4096)
  await assert.rejects(openStore(path), /damaged\.db: the file is damaged; restore a backup into a new file/)
  const left = await openStore(path, { readonly: true })
  await assert.rejects(left.check(), /the store is damaged; stop the desk and restore a backup/)
  await left.close()
  damage(0)
  await assert.rejects(openStore(path), /damaged\.db: it is no store: another kind of file, or a damaged one; restore/)
})
