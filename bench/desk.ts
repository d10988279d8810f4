/**
 * `npm run bench:desk [-- --articles 100000 --store FILE|postgres://… --clients 10 --seconds 30 --data DIR]`: a desk takes in
 * so many articles (those of the data and generated variants), then answers that many clients at once, while it goes on
 * reading in the background. Prints the rate of acknowledged articles, the rate to stories, the clients' waiting times, and
 * peak memory (of the desk and its threads; the clients are a process of their own).
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '../src/desk/serve.ts'
import { ungrouped } from '../src/desk/store/groupings.ts'
import { openStore } from '../src/desk/store/open-store.ts'
import { createDesk } from '../src/desk/work/desk.ts'
import { articlesForBench } from './bench-articles.ts'
import { readOne } from './read-one.ts'
import { vary } from './vary.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    store: { type: 'string' },
    clients: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '30' },
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/scale/', import.meta.url)) },
  },
})

/** Articles of one call, as a busy feed brings them. */
const BATCH = 100

const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'))
const store = await openStore(values.store ?? join(folder, 'desk.db'))
const desk = createDesk(store, { maker: 'bench' })
const served = await serve(desk, { port: 0, password: null, version: 'bench', log: console.error })
const originals = articlesForBench(values.data, 1e6)
const wanted = Number(values.articles)

const begun = performance.now()
let taking = 0
for (let from = 0; from < wanted; from += BATCH) {
  const articles = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, i) => {
    const original = originals[(from + i) % originals.length]
    return original ? readOne(vary(original, Math.floor((from + i) / originals.length))) : []
  }).flat()
  const before = performance.now()
  await desk.receive(articles, 'bench')
  taking += performance.now() - before
}
console.log(`taken in       ${wanted} articles, ${((wanted / taking) * 1000).toFixed(0)} acknowledged a second`)
while ((await ungrouped(store, 1)).length > 0) await new Promise((resolve) => setTimeout(resolve, 250))
console.log(`in stories     after ${((performance.now() - begun) / 1000).toFixed(0)} s, reading in the background`)

const state = (await (await fetch(`${served.url}/api/state`)).json()) as Readonly<Record<string, number>>
console.log(
  `store          ${Math.round((state.size ?? 0) / 1e6)} MB, ${state.stories} stories, ${state.unread} articles unread yet`,
)
const clients = spawn(
  process.execPath,
  [fileURLToPath(new URL('./desk-clients.ts', import.meta.url)), served.url, values.clients, values.seconds],
  { stdio: 'inherit' },
)
await new Promise((resolve) => clients.on('close', resolve))
console.log(`peak memory    ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
await served.close()
rmSync(folder, { recursive: true, force: true })
