import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DegreeOfReuse, degreeOfReuse } from '../../src/compare/origins/degree-of-reuse.ts'
import { createShingler } from '../../src/compare/origins/shared-runs.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

/** Clough and Stevenson's four degrees of reuse, as origins tell how one report was made from another. */
export const benchmark: Benchmark = {
  name: 'clough_stevenson',
  run: ({ data, part }) => {
    const labels = readLabels(data)
    const answers = readdirSync(data)
      .filter((name) => /^g.*_task\w\.txt$/.test(name) && inPart(name, part))
      .sort()
    const rows = answers.map((id) => {
      const original = join(data, `orig_${id.split('_')[1]}`)
      const label = existsSync(original) ? NAMES[degreeOfReuse(words(join(data, id)), words(original))] : 'non'
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

const NAMES: Readonly<Record<DegreeOfReuse, string>> = { cut: 'cut', light: 'light', heavy: 'heavy', none: 'non' }

const shingle = createShingler()

function words(path: string): Int32Array {
  return shingle(path, readFileSync(path, 'latin1')).words
}
