/**
 * Runs the story stream over so many articles, text to story, in order of publication, and prints its line; a process of
 * its own, so that its peak memory is its own. Beyond the articles that are there, variants of them are made as they are
 * needed, with other names, places, numbers and days; making them is not timed.
 */
import { storyInput } from '../src/compare/stories/story-input.ts'
import { createStoryStream } from '../src/compare/stories/story-stream.ts'
import { articlesForBench } from './bench-articles.ts'
import { readOne } from './read-one.ts'
import { dayOfVariant, vary } from './vary.ts'

/** Articles made at a time, and timed together. */
const BATCH = 500
/** Articles read before, so that the compiler is warm; of a stream that is thrown away. */
const WARM = 1000
/** The rate is also given of the last part of the stream, to show whether it falls. */
const LAST = 0.1

const [count = '10000', data = ''] = process.argv.slice(2)
const wanted = Number(count)
const originals = articlesForBench(data, 1e6)
const plan = Array.from({ length: wanted }, (_, i) => {
  const index = i % originals.length
  const round = Math.floor(i / originals.length)
  return { index, round, day: dayOfVariant(originals[index]?.published ?? '', round) }
}).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index || a.round - b.round))

run(plan.slice(0, WARM))
const { rate, last, stories } = run(plan)
const peak = process.resourceUsage().maxRSS / 1024
console.log(
  `stream           ${String(wanted).padStart(8)} ${rate.toFixed(1).padStart(11)} ${''.padStart(10)} ${peak.toFixed(0).padStart(9)}   last tenth ${last.toFixed(1)}/s, ${stories} stories in mind`,
)

/** Articles a second of one core, by the processor time of the main thread. */
function run(some: typeof plan): { readonly rate: number; readonly last: number; readonly stories: number } {
  const stream = createStoryStream()
  const times: number[] = []
  for (let from = 0; from < some.length; from += BATCH) {
    const articles = some.slice(from, from + BATCH).flatMap(({ index, round }) => {
      const original = originals[index]
      return original ? readOne(vary(original, round)) : []
    })
    const before = process.threadCpuUsage()
    for (const article of articles) stream.add(storyInput({ article }))
    const { user, system } = process.threadCpuUsage(before)
    times.push((user + system) / 1e6)
  }
  const total = (list: readonly number[]) => list.reduce((sum, time) => sum + time, 0)
  const tail = times.slice(-Math.max(1, Math.round(times.length * LAST)))
  return {
    rate: some.length / total(times),
    last: (tail.length * BATCH) / total(tail),
    stories: [...stream.stories()].length,
  }
}
