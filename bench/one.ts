/** Runs the bench of one room at one size and prints its line; a process of its own, so that its peak memory is its own. */
import { articlesForBench } from './bench-articles.ts'
import { ROOM_BENCHES } from './rooms.ts'

const [room = '', size = '100', data = ''] = process.argv.slice(2)
const bench = ROOM_BENCHES[room]
if (!bench) throw new Error(`no room '${room}': one of ${Object.keys(ROOM_BENCHES).join(', ')}`)
const articles = articlesForBench(data, Number(size))
const { run, peer } = await bench(articles)
run(articles.slice(0, 20)) // warms up the compiler
const start = performance.now()
run(articles)
const seconds = (performance.now() - start) / 1000
const peak = process.resourceUsage().maxRSS / 1024
const rate = articles.length / seconds
console.log(
  `${room.padEnd(20)} ${String(articles.length).padStart(8)} ${rate.toFixed(1).padStart(12)} ${peak.toFixed(0).padStart(9)}${peer && articles.length <= 1000 ? `   ${versus(rate)}` : ''}`,
)

function versus(own: number): string {
  if (!peer) return ''
  const some = articles.slice(0, 100)
  const begin = performance.now()
  peer.run(some)
  const theirs = some.length / ((performance.now() - begin) / 1000)
  return `${peer.name} ${theirs.toFixed(1)}/s, ratio ${(own / theirs).toFixed(2)}`
}
