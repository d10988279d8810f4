import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { publicationOrder } from '../src/compare/stories/publication-order.ts'
import type { StoryInput } from '../src/compare/stories/story-input.ts'
import { createStoryStream } from '../src/compare/stories/story-stream.ts'
import type { Benchmark, BenchmarkOptions } from './benchmark.ts'
import { scoreClustering } from './metrics/clustering.ts'
import { inPart } from './part.ts'

/** The sets that are also run as one stream, where all of them lie beside the one asked for. */
const TOGETHER = ['basil', 'newswcl50', 'giveme5w1h', 'allsides']

type Line = { readonly input: StoryInput; readonly event: string }

/** Articles of one set, and of all story sets together, as one stream in order of publication, with the tool's one setting. */
export function storiesBenchmark(name: string): Benchmark {
  return {
    name,
    run: ({ data, part }) => {
      const lines = readLines(data, part)
      const stories = stream(lines)
      const metrics: Record<string, number> = { ...score(lines, stories) }
      const all = TOGETHER.map((set) => join(dirname(data), set))
      if (all.every((folder) => existsSync(join(folder, 'articles.jsonl')))) {
        const together = all
          .filter((folder) => existsSync(folder))
          .flatMap((folder) => readLines(folder, part, `${folder}/`))
        metrics['all sets B3 F1'] = score(together, stream(together))['B3 F1']
      }
      const text = lines.map(({ input: { id } }) => `${id}\t${stories.get(id) ?? id}\n`).join('')
      return { metrics, items: lines.length, predictions: { file: 'predictions.tsv', text } }
    },
  }
}

function score(lines: readonly Line[], stories: ReadonlyMap<string, string>) {
  return scoreClustering(new Map(lines.map(({ input, event }) => [input.id, event])), stories)
}

/** The story of each article, merges carried out. */
function stream(lines: readonly Line[]): ReadonlyMap<string, string> {
  const { add } = createStoryStream()
  const into = new Map<string, string>()
  const stories = new Map<string, string>()
  for (const input of publicationOrder(lines.map((line) => line.input))) {
    const { storyId, merged } = add(input)
    stories.set(input.id, storyId)
    for (const merge of merged) into.set(merge.mergedStoryId, merge.into)
  }
  const last = (id: string): string => {
    const next = into.get(id)
    return next === undefined ? id : last(next)
  }
  return new Map([...stories].map(([id, story]) => [id, last(story)]))
}

/** The data are halves by the hash of the event already, so the parts go by set and event. `articles.jsonl`, or every file of articles where there is none of that name. */
function readLines(folder: string, part: BenchmarkOptions['part'], prefix = ''): readonly Line[] {
  const main = join(folder, 'articles.jsonl')
  const files = existsSync(main)
    ? [main]
    : readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .map((file) => join(folder, file))
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => readLine(line, prefix))
    .filter(({ event }) => inPart(`${basename(folder)}/${event.slice(prefix.length)}`, part))
}

function readLine(line: string, prefix: string): readonly Line[] {
  if (!line.trim()) return []
  const { id, title, text, published, event }: Partial<Record<string, string | null>> = JSON.parse(line)
  if (typeof id !== 'string' || typeof text !== 'string') return []
  const date = { value: published ?? null, earliest: published ?? null, latest: published ?? null }
  return [
    { input: { id: prefix + id, title: title ?? null, text, published: date }, event: prefix + String(event ?? id) },
  ]
}
