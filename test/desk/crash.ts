import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findAnnotated, findArticle } from '../../src/desk/store/articles.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { searchArticles } from '../../src/desk/store/search.ts'
import { findStory, storyOf } from '../../src/desk/store/stories.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { faultsOf } from './faults.ts'

/** Milliseconds after the first acknowledgement within which a desk is killed: time to read and compare too. */
const LATEST = 4000
/** Kills between two looks at the store as the last one left it. */
const LOOK = 10

/** Articles that a search ranks on either database. */
const RANKED = 1000

const CHILD = fileURLToPath(new URL('./crash-child.ts', import.meta.url))

/**
 * Kills a desk with SIGKILL `times` times while it takes in, reads and compares reports, each time at another moment,
 * then opens the store and holds it against what was acknowledged: nothing lost, nothing half-done. Gives the number of
 * acknowledged reports.
 */
export async function crashDesk(address: string, times: number): Promise<number> {
  const acknowledged: string[] = []
  let next = 0
  for (let i = 0; i < times; i++) {
    const child = spawn(process.execPath, [CHILD, address, String(next)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let [output, killing] = ['', false]
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk)
        if (killing) return
        killing = true
        // from the first acknowledgement on: at odd moments of the work that follows
        setTimeout(() => child.kill('SIGKILL'), (i * 1371) % LATEST)
      })
      child.on('close', () => resolve())
    })
    const ids = output.split('\n').slice(0, -1)
    acknowledged.push(...ids)
    next += ids.length + 1 // one may have been stored and not told
    if (i % LOOK === LOOK - 1) {
      const left = await openStore(address, { readonly: true })
      assert.deepEqual(await faultsOf(left), [], `after ${i + 1} kills`)
      await left.close()
    }
  }
  const desk = createDesk(await openStore(address), { maker: 'test', readers: 1 })
  try {
    await desk.idle()
    assert.equal(desk.trouble(), null)
    assert.deepEqual(await faultsOf(desk.store), [])
    for (const id of acknowledged) {
      const found = await findArticle(desk.store, id)
      assert.ok(found, `${id} was acknowledged and is lost`)
      assert.ok(await findAnnotated(desk.store, id), `${id} was not read`)
      const storyId = await storyOf(desk.store, id)
      assert.ok(storyId, `${id} is in no story`)
      assert.ok((await findStory(desk.store, storyId))?.articleIds.includes(id))
    }
    for (const word of ['engine', 'mayor']) {
      const hits = await searchArticles(desk.store, { text: word, limit: RANKED, offset: 0 })
      assert.ok(hits.length >= Math.min(RANKED, acknowledged.length), `${word}: ${hits.length} are found`)
    }
    const storyId = await storyOf(desk.store, acknowledged[0] ?? '')
    const synopsis = await desk.synopsisOf(storyId ?? '')
    assert.ok(synopsis)
    assert.deepEqual(validateSynopsis(synopsis), [])
  } finally {
    await desk.close()
  }
  return acknowledged.length
}
