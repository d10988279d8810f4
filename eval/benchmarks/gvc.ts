import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts'
import { type CoreferenceDocument, runCoreference } from '../event-coreference.ts'
import { inPart } from '../part.ts'

/** Events across documents of the Gun Violence Corpus with the mentions given; which incident a document tells of is not read. */
export const benchmark: Benchmark = {
  name: 'gvc',
  run: (options) => runCoreference('gvc', readGvc(options)),
}

type Line = {
  readonly topic?: string
  readonly doc_id?: string
  readonly sentences?: string[][]
  readonly event_mentions?: { sent: number; tokens: [number, number]; cluster?: string }[]
}

/** The parts go by incident. */
export function readGvc({ data, part }: Pick<BenchmarkOptions, 'data' | 'part'>): CoreferenceDocument[] {
  const main = join(data, 'documents.jsonl')
  const files = existsSync(main)
    ? [main]
    : readdirSync(data)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .map((file) => join(data, file))
  const lines = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line)
  return lines.filter(({ topic }) => inPart(topic ?? '', part)).map((line, n) => readDocument(line, n))
}

function readDocument({ doc_id = '', sentences = [], event_mentions = [] }: Line, n: number): CoreferenceDocument {
  const starts: number[] = []
  let index = 0
  for (const words of sentences) {
    starts.push(index)
    index += words.length
  }
  const mentions = event_mentions.map(({ sent, tokens: [first, last], cluster }) => ({
    id: `${doc_id}_${sent}_${first}_${last}`,
    tokens: Array.from({ length: last - first + 1 }, (_, i) => (starts[sent] ?? 0) + first + i),
    cluster: String(cluster ?? ''),
  }))
  const day = sentences[0]?.length === 1 ? /^\d{4}-\d{2}-\d{2}$/.exec(sentences[0][0] ?? '')?.[0] : undefined
  return {
    id: `d${n}`,
    group: null,
    sentences: sentences.map((words) => words.map((word) => word || '_')),
    published: day ?? null,
    mentions,
  }
}
