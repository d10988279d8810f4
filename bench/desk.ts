/**
 * `npm run bench:desk [-- --articles 100000 --store FILE|postgres://… --clients 10 --seconds 30 --live 10000 --data DIR
 * --readings FILE]`: how a desk answers that has so many articles. The store is filled through its own interfaces with
 * the articles of the data and variants of them, each original read once (the readings are kept in FILE); the desk
 * groups and compares them as ever. Then so many clients ask at once: while nothing else goes on, and while `live` further
 * articles come in and go through all of the work. Prints rates, the clients' waiting times, and peak memory (of the desk
 * and its threads; the clients are a process of their own).
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '../src/desk/serve.ts'
import { countStore } from '../src/desk/store/counts.ts'
import { openStore } from '../src/desk/store/open-store.ts'
import { createDesk } from '../src/desk/work/desk.ts'
import { annotatedOriginals } from './annotated-originals.ts'
import { articlesForBench } from './bench-articles.ts'
import { BATCH, fillDesk } from './desk-fill.ts'
import { readOne } from './read-one.ts'
import { vary } from './vary.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    store: { type: 'string' },
    clients: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '30' },
    live: { type: 'string', default: '10000' },
    originals: { type: 'string', default: '8000' },
    readings: { type: 'string' },
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/scale/', import.meta.url)) },
  },
})

const MAKER = 'bench'
const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'))
const store = await openStore(values.store ?? join(folder, 'desk.db'))
const [size, live] = [Number(values.articles), Number(values.live)]

if ((await countStore(store)).articles < size) {
  const file = values.readings ?? join(folder, 'readings')
  const originals = annotatedOriginals(values.data, { size: Number(values.originals), file })
  const { articles, seconds, waits } = await fillDesk(store, originals, { size, maker: MAKER })
  waits.toSorted((a, b) => a - b)
  console.log(`filled         ${articles} articles, ${(articles / seconds).toFixed(0)} acknowledged a second`)
}

const desk = createDesk(store, { maker: MAKER })
const served = await serve(desk, { port: 0, password: null, version: 'bench', log: console.error })
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`
const begun = performance.now()
await desk.idle()
console.log(`at rest        after ${seconds(begun)}: in stories, and these compared`)
const counts = await countStore(store)
console.log(`store          ${Math.round((await store.size()) / 1e6)} MB, ${JSON.stringify(counts)}`)

const ask = (): Promise<unknown> => {
  const clients = spawn(
    process.execPath,
    [fileURLToPath(new URL('./desk-clients.ts', import.meta.url)), served.url, values.clients, values.seconds],
    { stdio: 'inherit' },
  )
  return new Promise((resolve) => clients.on('close', resolve))
}
const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most so far`

console.log(`\n${values.clients} clients at once, nothing else going on`)
await ask()
console.log(`memory         ${memory()}`)

if (live > 0) {
  console.log(`\n${values.clients} clients at once, while ${live} articles come in`)
  const lines = articlesForBench(values.data, live)
  const round = 1000 + Math.floor(counts.articles / Math.max(1, lines.length))
  const coming = async () => {
    const begun = performance.now()
    let taking = 0
    for (let from = 0; from < live; from += BATCH) {
      const articles = Array.from({ length: Math.min(BATCH, live - from) }, (_, i) => {
        const line = lines[(from + i) % lines.length]
        return line ? readOne(vary(line, round + Math.floor((from + i) / lines.length))) : []
      }).flat()
      const before = performance.now()
      await desk.receive(articles, 'live')
      taking += performance.now() - before
    }
    console.log(
      `taken in       ${live} articles in ${seconds(begun)}, ${((live / taking) * 1000).toFixed(0)} acknowledged a second`,
    )
    return begun
  }
  const [since] = await Promise.all([coming(), ask()])
  const { unread } = await countStore(store)
  console.log(
    `read           ${live - unread} of them after ${seconds(since)}, ${(((live - unread) * 1000) / (performance.now() - since)).toFixed(1)} a second`,
  )
  console.log(`memory         ${memory()}`)
}
await served.close()
rmSync(folder, { recursive: true, force: true })
