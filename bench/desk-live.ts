/**
 * `node desk-live.ts URL COUNT ORIGINALS DATA`: hands so many articles to a desk, a hundred a call, as a program does that
 * imports: variants of the data that no store of the bench has. Prints how many were acknowledged a second.
 */
import { articlesForBench } from './bench-articles.ts'
import { vary } from './vary.ts'

const [url = '', count = '10000', originals = '3000', data = ''] = process.argv.slice(2)

/** Articles of one call, as a busy feed brings them. */
const BATCH = 100
/** Variants are of rounds that no store has. */
const ROUND = 1000

const lines = articlesForBench(data, Number(originals))
const size = Number(count)
const begun = performance.now()
let taking = 0
for (let from = 0; from < size; from += BATCH) {
  const wanted = Array.from({ length: Math.min(BATCH, size - from) }, (_, i) => {
    const line = lines[(from + i) % lines.length]
    return line ? JSON.stringify(vary(line, ROUND + Math.floor((from + i) / lines.length))) : ''
  })
  const before = performance.now()
  const answer = await fetch(`${url}/api/articles?name=live.jsonl&origin=live`, {
    method: 'POST',
    body: wanted.join('\n'),
  })
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
  await answer.arrayBuffer()
  taking += performance.now() - before
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0)
console.log(
  `taken in       ${size} articles after ${seconds} s, ${((size / taking) * 1000).toFixed(0)} acknowledged a second`,
)
