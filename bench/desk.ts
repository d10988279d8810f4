/**
 * `npm run bench:desk [-- --articles 100000 --store FILE|postgres://… --clients 10 --seconds 30 --live 10000 --data DIR
 * --originals 3000]`: how a desk answers that has so many articles. The desk takes in, reads, groups and compares the
 * originals as ever; the store is then made as large as asked by copies of all its rows with other names, ids and days
 * (`multiplyStore`), unless it has so many already. Then so many clients ask at once: while nothing else goes on, and while
 * `live` further articles come in and go through all of the work. Prints rates, the clients' waiting times, what the desk's
 * process used, and its peak memory (with its threads; the clients are a process of their own).
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
import { articlesForBench, type BenchArticle } from './bench-articles.ts'
import { multiplyStore } from './multiply-store.ts'
import { readOne } from './read-one.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    store: { type: 'string' },
    clients: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '30' },
    live: { type: 'string', default: '10000' },
    originals: { type: 'string', default: '3000' },
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data/scale/', import.meta.url)) },
  },
})

const MAKER = 'bench'
/** Articles of one call, as a busy feed brings them. */
const BATCH = 100

const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'))
const address = values.store ?? join(folder, 'desk.db')
const [size, live, originals] = [Number(values.articles), Number(values.live), Number(values.originals)]
const lines = articlesForBench(values.data, originals)
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
const memory = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most so far`

/** Hands articles to the desk as they are wanted; gives the share of the time in which it was acknowledging. */
async function hand(desk: ReturnType<typeof createDesk>, count: number, line: (i: number) => BenchArticle | undefined) {
  let taking = 0
  for (let from = 0; from < count; from += BATCH) {
    const wanted = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => line(from + i))
    const articles = wanted.flatMap((one) => (one ? readOne(one) : []))
    const before = performance.now()
    await desk.receive(articles, `feed ${Math.floor(from / BATCH) % 50}`)
    taking += performance.now() - before
  }
  return (count / taking) * 1000
}

const store = await openStore(address)
const there = (await countStore(store)).articles
if (there < size) {
  if (there === 0) {
    const desk = createDesk(store, { maker: MAKER })
    const begun = performance.now()
    const rate = await hand(desk, Math.min(size, lines.length), (i) => lines[i])
    await desk.idle()
    console.log(
      `originals      ${lines.length}, ${rate.toFixed(0)} acknowledged a second; read and compared after ${seconds(begun)}`,
    )
    await desk.close()
  } else await store.close()
  const larger = await openStore(address)
  const begun = performance.now()
  const rounds = await multiplyStore(larger, size)
  console.log(`made larger    ${rounds} times by other names, in ${seconds(begun)}`)
  await larger.close()
} else await store.close()

const opened = performance.now()
const desk = createDesk(await openStore(address), { maker: MAKER })
const served = await serve(desk, { port: 0, password: null, version: 'bench', log: console.error })
await (await fetch(`${served.url}/`)).text()
console.log(`started        first page after ${seconds(opened)}`)
await desk.idle()
console.log(`at rest        after ${seconds(opened)}: nothing waits`)
const counts = await countStore(desk.store)
console.log(`store          ${Math.round((await desk.store.size()) / 1e6)} MB, ${JSON.stringify(counts)}`)

/** Runs a script of this folder against the desk, in a process of its own. */
function script(name: string, ...args: string[]): Promise<unknown> {
  const path = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, [path, served.url, ...args], { stdio: 'inherit' })
  return new Promise((resolve) => child.on('close', resolve))
}

/** Lets the clients ask, and says what the desk's process used meanwhile. */
async function ask(): Promise<void> {
  const [before, cpu] = [performance.now(), process.cpuUsage()]
  await script('desk-clients.ts', values.clients, values.seconds)
  const { user, system } = process.cpuUsage(cpu)
  const cores = (user + system) / 1000 / (performance.now() - before)
  console.log(`used           ${cores.toFixed(2)} cores by the desk with all its threads; memory ${memory()}`)
}

console.log(`\n${values.clients} clients at once, nothing else going on`)
await ask()

if (live > 0) {
  console.log(`\n${values.clients} clients at once, while ${live} articles come in`)
  const begun = performance.now()
  const before = await countStore(desk.store)
  await Promise.all([script('desk-live.ts', String(live), values.originals, values.data), ask()])
  const { articles, unread } = await countStore(desk.store)
  const read = articles - unread - (before.articles - before.unread)
  const rate = (read * 1000) / (performance.now() - begun)
  console.log(`read           ${read} of them after ${seconds(begun)}, ${rate.toFixed(1)} a second`)
  console.log(`memory         ${memory()}`)
}
await served.close()
rmSync(folder, { recursive: true, force: true })
