import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNearDuplicates } from '../../src/read/near-duplicates.ts'
import { bareArticle } from '../bare-article.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

type Label = { readonly a: string; readonly b: string; readonly same: boolean }

const LABELS = fileURLToPath(new URL('../labels/near-duplicates.jsonl', import.meta.url))

/** Pairs of articles, over the whole range of what they share, labelled by reading (eval/labels/README.md): the same text or not. */
export const benchmark: Benchmark = {
  name: 'near-duplicates',
  run: ({ data, part }) => {
    const labels = readLines(LABELS)
      .map((line): Label => JSON.parse(line))
      .filter(({ a, b }) => inPart(a + b, part))
    const texts = readTexts(dirname(data), new Set(labels.flatMap(({ a, b }) => [a, b])))
    const rows = labels.flatMap(({ a, b, same }) => {
      const [one, two] = [texts.get(a), texts.get(b)]
      if (one === undefined || two === undefined) return []
      return [{ a, b, same, found: findNearDuplicates([bareArticle(a, one), bareArticle(b, two)]).size > 0 }]
    })
    const count = (same: boolean, found: boolean) =>
      rows.filter((row) => row.same === same && row.found === found).length
    const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
    const share = (of: number, all: number) => (all === 0 ? 0 : (100 * of) / all)
    return {
      metrics: {
        F1: share(2 * right, 2 * right + wrong + missed),
        precision: share(right, right + wrong),
        recall: share(right, right + missed),
      },
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows.map(({ a, b, found }) => `${JSON.stringify({ id: `${a} ${b}`, same: found })}\n`).join(''),
      },
    }
  },
}

/** Texts by "set/id" of the sets beside each other. */
function readTexts(folder: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const sets = new Set([...wanted].map((id) => id.slice(0, id.indexOf('/'))))
  const folders = [...sets].flatMap((set) =>
    set === 'timelines' ? ['finan', 'iraq', 'libya', 'syria'].map((topic) => `${set}/${topic}`) : [set],
  )
  const texts = new Map<string, string>()
  for (const topic of folders) {
    for (const line of readLines(join(folder, topic, 'articles.jsonl'))) {
      const { id, text }: { readonly id: string; readonly text: string } = JSON.parse(line)
      const key = `${topic}/${id}`
      if (wanted.has(key)) texts.set(key, text)
    }
  }
  return texts
}

function readLines(file: string): readonly string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []
}
