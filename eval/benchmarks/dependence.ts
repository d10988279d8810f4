import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { OriginGraph } from '../../src/model/types.ts'
import { extract } from '../../src/read/extract.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

/** A pair of reports of one event, by the ids of their set; rules in eval/labels/README.md. */
type Pair = { readonly set: string; readonly a: string; readonly b: string; readonly label: string }

const LABELS = new URL('../labels/dependence.tsv', import.meta.url)

/**
 * Does one report depend on another, or both on a third? Pairs of the article sets labelled by hand, against the edges of
 * shared text in the origin graph of the two. `data` is the folder of one of the sets; the others are looked for beside it.
 */
export const benchmark: Benchmark = {
  name: 'dependence',
  run: ({ data, part }) => {
    const pairs = readPairs().filter(({ a, b }) => inPart(`${a} ${b}`, part))
    const lines = new Map([...new Set(pairs.map(({ set }) => set))].flatMap((set) => linesOf(join(data, '..', set))))
    const language = createEnglish(readModelFiles())
    const count = { right: 0, found: 0, wanted: 0, reusedFound: 0, reused: 0 }
    const predictions: string[] = []
    for (const { a, b, label } of pairs) {
      const [one, other] = [lines.get(a), lines.get(b)]
      if (one === undefined || other === undefined) continue
      const read = extract(new TextEncoder().encode(`${one}\n${other}\n`), { path: 'pair.jsonl' }).articles
      const depends = sharesText(compare(read.map((article) => annotate(article, language))).origins, a, b)
      predictions.push(`${JSON.stringify({ a, b, depends })}\n`)
      const wanted = label !== 'independent'
      if (depends) count.found++
      if (wanted) count.wanted++
      if (depends && wanted) count.right++
      if (label === 'reused') count.reused++
      if (label === 'reused' && depends) count.reusedFound++
    }
    const [precision, recall] = [share(count.right, count.found), share(count.right, count.wanted)]
    return {
      metrics: {
        'dependence F1': (200 * precision * recall) / (precision + recall || 1),
        precision: 100 * precision,
        recall: 100 * recall,
        'reused found': 100 * share(count.reusedFound, count.reused),
      },
      items: predictions.length,
      predictions: { file: 'predictions.jsonl', text: predictions.join('') },
    }
  },
}

function sharesText({ edges }: OriginGraph, a: string, b: string): boolean {
  return edges.some(
    ({ from, to, basis }) => basis === 'reuse' && ((from === a && to === b) || (from === b && to === a)),
  )
}

function readPairs(): readonly Pair[] {
  const rows = readFileSync(LABELS, 'utf8').trim().split('\n').slice(1)
  return rows.map((row) => {
    const [set = '', a = '', b = '', label = ''] = row.split('\t')
    return { set, a, b, label }
  })
}

/** The lines of a set's articles by their ids. */
function linesOf(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, 'articles.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => [(JSON.parse(line) as { id: string }).id, line] as const)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
