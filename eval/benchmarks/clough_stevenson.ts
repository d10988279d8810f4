import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedRuns, shingle } from '../../src/compare/origins/shared-runs.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

type Degree = 'cut' | 'light' | 'heavy' | 'non'

/** From these shares of an answer's words in runs of eight shared with the original on; set on the tune half. */
const CUT = 0.55
const LIGHT = 0.25
const HEAVY = 0.04

/** Clough and Stevenson's four degrees of reuse, by the share of text in shared runs that origins are found with. */
export const benchmark: Benchmark = {
  name: 'clough_stevenson',
  run: ({ data, part }) => {
    const labels = readLabels(data)
    const answers = readdirSync(data)
      .filter((name) => /^g.*_task\w\.txt$/.test(name) && inPart(name, part))
      .sort()
    const rows = answers.map((id) => {
      const original = join(data, `orig_${id.split('_')[1]}`)
      const label = existsSync(original)
        ? degree(share(readFileSync(join(data, id), 'latin1'), readFileSync(original, 'latin1')))
        : 'non'
      return { id, label, gold: labels.get(id) }
    })
    const scored = rows.filter(({ gold }) => gold !== undefined)
    const accuracy = (right: (row: (typeof rows)[number]) => boolean) =>
      (100 * scored.filter(right).length) / Math.max(1, scored.length)
    return {
      metrics: {
        'four degrees': accuracy(({ label, gold }) => label === gold),
        'reused or not': accuracy(({ label, gold }) => (label === 'non') === (gold === 'non')),
      },
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows.map(({ id, label }) => `${JSON.stringify({ id, label })}\n`).join(''),
      },
    }
  },
}

function readLabels(data: string): Map<string, string> {
  const file = join(data, 'labels.csv')
  if (!existsSync(file)) return new Map()
  return new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','))
      .map(([, id = '', label = '']) => [id, label]),
  )
}

function share(answer: string, original: string): number {
  const [a, b] = [shingle('a', answer), shingle('b', original)]
  return sharedRuns(a, b).reduce((sum, run) => sum + run.words, 0) / Math.max(1, a.words.length)
}

function degree(value: number): Degree {
  return value >= CUT ? 'cut' : value >= LIGHT ? 'light' : value >= HEAVY ? 'heavy' : 'non'
}
