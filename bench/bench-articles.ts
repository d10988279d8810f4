import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A line of the scale set, or of the samples. */
export type BenchArticle = {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}

/** With no end given, so many are made of the samples. */
const MOST_OF_SAMPLES = 8000

/** So many articles: of `data`/articles.jsonl.gz where it is there, else of the samples, over and over under new ids. */
export function articlesForBench(data: string, size: number): BenchArticle[] {
  const file = join(data, 'articles.jsonl.gz')
  if (existsSync(file)) {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
    return lines
      .filter(Boolean)
      .slice(0, size)
      .map((line) => JSON.parse(line) as BenchArticle)
  }
  const samples = fileURLToPath(new URL('../samples/', import.meta.url))
  const texts = readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(samples, name), 'utf8'))
  return Array.from({ length: Math.min(size, MOST_OF_SAMPLES) }, (_, index) => ({
    id: `bench${index}`,
    text: texts[index % texts.length] ?? '',
    title: `Report ${index}`,
  }))
}
