import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../../src/language/doc.ts'
import { findTimes } from '../../src/language/times/find-times.ts'
import { createSyntax } from '../../src/language/tokens/syntax.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import type { Benchmark } from '../benchmark.ts'
import { createTimexScore } from '../metrics/timex.ts'
import { inPart } from '../part.ts'
import { microsoftTimes } from '../peers/microsoft.ts'
import { chronoTimes, compromiseTimes, type TimeReader } from '../peers/times.ts'
import { readTimeml, type TimexSpan } from '../read-timeml.ts'

/** TempEval-3, task A: time expressions of news with type and value. Every *.tml under the folder. */
export const benchmark: Benchmark = {
  name: 'tempeval3',
  run: async ({ data, part, peers }) => {
    const parse = createSyntax(readModelFiles())
    const documents = timemlFiles(data)
      .filter(({ id }) => inPart(id, part))
      .map(({ id, path }) => ({ id, ...readTimeml(readFileSync(path, 'utf8')) }))
    const measure = (read: TimeReader): { metrics: Readonly<Record<string, number>>; lines: readonly string[] } => {
      const score = createTimexScore()
      const lines = documents.map(({ id, text, published, times }) => {
        const predicted = read(text, published)
        score.add(times, predicted)
        return JSON.stringify({ id, times: predicted })
      })
      return { metrics: score.metrics(), lines }
    }
    const mine = measure((text, published) => timexesOf(parse(text), published))
    const readers: Readonly<Record<string, TimeReader>> = peers
      ? {
          'chrono-node': await chronoTimes(),
          compromise: await compromiseTimes(),
          "Microsoft's": await microsoftTimes(),
        }
      : {}
    return {
      metrics: mine.metrics,
      ...(peers
        ? { peers: Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, measure(read).metrics])) }
        : {}),
      items: documents.length,
      predictions: { file: 'predictions.jsonl', text: mine.lines.map((line) => `${line}\n`).join('') },
    }
  },
}

/** Our own times in the corpus's form. */
export function timexesOf(doc: Doc, published: string | null): readonly TimexSpan[] {
  const reference = { articleId: '', published: { value: published, earliest: published, latest: published } }
  return findTimes(doc, reference).map(({ span, type, value }) => ({ start: span.start, end: span.end, type, value }))
}

/** The TimeML files under a folder, by id. */
export function timemlFiles(data: string): readonly { readonly id: string; readonly path: string }[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tml'))
    .map((entry) => ({ id: entry.name.slice(0, -'.tml'.length), path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
