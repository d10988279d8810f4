import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { extract } from '../../src/read/extract.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

/** Two mentions in two reports by where their words begin, and what share of the readers holds them for one event; rules in eval/labels/README.md. */
type Pair = { readonly set: string; readonly a: string; readonly b: string; readonly same: number }

const LABELS = new URL('../labels/event-pairs.tsv', import.meta.url)

/**
 * Are mentions of two reports that are put together of one event? Pairs that two earlier states had put together, judged by
 * readers. `data` is the folder of one of the article sets; the others are looked for beside it.
 */
export const benchmark: Benchmark = {
  name: 'event-pairs',
  run: ({ data, part }) => {
    const pairs = readPairs().filter(({ a, b }) => inPart(`${a} ${b}`, part))
    const language = createEnglish(readModelFiles())
    const count = { right: 0, joined: 0, same: 0 }
    const predictions: string[] = []
    for (const set of new Set(pairs.map((pair) => pair.set))) {
      const file = join(data, '..', set, 'articles.jsonl')
      if (!existsSync(file)) continue
      const { articles } = extract(readFileSync(file), { path: file })
      const { events } = compare(articles.map((article) => annotate(article, language)))
      const eventAt = new Map(
        events.flatMap(({ id, mentions }) =>
          mentions.map(({ trigger }) => [`${trigger.articleId} ${trigger.start}` as string, id] as const),
        ),
      )
      for (const { a, b, same } of pairs.filter((pair) => pair.set === set)) {
        const joined = eventAt.has(a) && eventAt.get(a) === eventAt.get(b)
        predictions.push(`${JSON.stringify({ set, a, b, joined })}\n`)
        count.same += same
        if (joined) count.joined++
        if (joined) count.right += same
      }
    }
    return {
      metrics: {
        'one event, of those joined': (100 * count.right) / (count.joined || 1),
        'joined, of one event': (100 * count.right) / (count.same || 1),
      },
      items: predictions.length,
      predictions: { file: 'predictions.jsonl', text: predictions.join('') },
    }
  },
}

function readPairs(): readonly Pair[] {
  const rows = readFileSync(LABELS, 'utf8').trim().split('\n').slice(1)
  return rows.map((row) => {
    const [set = '', a, aStart, b, bStart, ...readers] = row.split('\t')
    const labels = readers.filter((label) => label !== '')
    const same = labels.filter((label) => label === 'same').length / labels.length
    return { set, a: `${a} ${aStart}`, b: `${b} ${bStart}`, same }
  })
}
