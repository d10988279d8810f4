/** Runs the bench of one room at one size and prints its lines; a process of its own, so that its peak memory is its own. */
import type { BenchArticle } from './bench-articles.ts'
import type { Reader } from './room-bench.ts'
import { articlesOf, ROOM_BENCHES } from './rooms.ts'

/** Rates are those of articles of so many words, whatever the length of the articles read. */
const WORDS = 600
/** So many articles are read before, so that the compiler is warm, and so many at most by a peer. */
const WARM = 20
const MOST_BY_PEERS = 100
/** Larger runs show how time and memory grow; peers and rates by size are the same. */
const LARGEST_WITH_PEERS = 1000

type Rate = { readonly wall: number; readonly core: number; readonly seconds: number }

const [room = '', size = '100', data = ''] = process.argv.slice(2)
const prepare = ROOM_BENCHES[room]
if (!prepare) throw new Error(`no room '${room}': one of ${Object.keys(ROOM_BENCHES).join(', ')}`)
const articles = articlesOf(room, data, Number(size))
const { run, peers = [], figures = {}, units = articlesOfWords } = await prepare(articles)
const own = rateOf(run, articles)
const peak = process.resourceUsage().maxRSS / 1024
const others = [
  `${own.seconds.toFixed(2)} s of a core`,
  ...Object.entries(figures).map(([name, value]) => `${name} ${value}`),
]
print(room, articles.length, own, `${peak.toFixed(0).padStart(9)}   ${others.join(', ')}`)
if (articles.length <= LARGEST_WITH_PEERS)
  for (const peer of peers) {
    const some = articles.slice(0, peer.most ?? MOST_BY_PEERS)
    const theirs = rateOf(peer.run, some)
    print(
      `  ${peer.name}`,
      some.length,
      theirs,
      `${''.padStart(9)}   ${room} is ${(own.core / theirs.core).toFixed(2)} times as fast`,
    )
  }

function print(name: string, count: number, { wall, core }: Rate, rest: string): void {
  console.log(
    `${name.padEnd(16)} ${String(count).padStart(8)} ${core.toFixed(1).padStart(11)} ${wall.toFixed(1).padStart(10)} ${rest}`.trimEnd(),
  )
}

/** By the time of the core that ran the main thread, which others on the machine touch little, and by the clock. */
function rateOf(read: Reader['run'], some: readonly BenchArticle[]): Rate {
  read(some.slice(0, WARM))
  const start = performance.now()
  const before = process.threadCpuUsage()
  read(some)
  const { user, system } = process.threadCpuUsage(before)
  const wall = (performance.now() - start) / 1000
  const count = units(some)
  const seconds = (user + system) / 1e6
  return { wall: count / wall, core: count / seconds, seconds }
}

function articlesOfWords(some: readonly BenchArticle[]): number {
  return some.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / WORDS
}
