import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DegreeOfReuse,
  degreeOf,
  degreeOfReuse,
  type ReuseLimits,
  type ReuseMeasures,
  reuseMeasures,
} from '../../src/compare/origins/degree-of-reuse.ts'
import { createShingler } from '../../src/compare/origins/shared-runs.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

/**
 * Clough and Stevenson's four degrees of reuse, as origins tell how one report was made from another. "Question left out"
 * is what answers to a question score by limits found on the others alone: what new questions can be expected to give.
 */
export const benchmark: Benchmark = {
  name: 'clough_stevenson',
  run: ({ data, part }) => {
    const labels = readLabels(data)
    const answers = readdirSync(data)
      .filter((name) => /^g.*_task\w\.txt$/.test(name) && inPart(name, part))
      .sort()
    const rows = answers.map((id) => {
      const question = id.split('_')[1] ?? ''
      const original = join(data, `orig_${question}`)
      const [text, source] = [words(join(data, id)), existsSync(original) ? words(original) : null]
      const label = NAMES[source === null ? 'none' : degreeOfReuse(text, source)]
      const measures = source === null ? { share: 0, stretch: 0 } : reuseMeasures(text, source)
      return { id, question, measures, label, gold: labels.get(id) }
    })
    const scored = rows.filter(isLabelled)
    const others = scored.map((row) => {
      const limits = bestLimits(scored.filter(({ question }) => question !== row.question))
      return { ...row, label: NAMES[degreeOf(row.measures, limits)] }
    })
    return {
      metrics: { ...accuracies('', scored), ...accuracies(', question left out', others) },
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows.map(({ id, label }) => `${JSON.stringify({ id, label })}\n`).join(''),
      },
    }
  },
}

type Labelled = {
  readonly question: string
  readonly measures: ReuseMeasures
  readonly label: string
  readonly gold: string
}

function isLabelled<Row extends { readonly gold: string | undefined }>(
  row: Row,
): row is Row & { readonly gold: string } {
  return row.gold !== undefined
}

function accuracies(suffix: string, rows: readonly Labelled[]): Record<string, number> {
  const share = (isRight: (row: Labelled) => boolean) => (100 * rows.filter(isRight).length) / Math.max(1, rows.length)
  return {
    [`four degrees${suffix}`]: share(({ label, gold }) => label === gold),
    [`reused or not${suffix}`]: share(({ label, gold }) => (label === 'non') === (gold === 'non')),
  }
}

/** From, to and step of each limit that is tried. */
const TRIED = { reused: [0.06, 0.3, 0.02], light: [0.4, 0.84, 0.02], stretch: [5, 16, 1] } as const

/** The middle of the limits that are best on these answers, by both measures. */
function bestLimits(rows: readonly Labelled[]): ReuseLimits {
  const steps = ([from, to, by]: readonly [number, number, number]) =>
    Array.from({ length: Math.round((to - from) / by) + 1 }, (_, n) => from + n * by)
  const tried = steps(TRIED.reused).flatMap((reused) =>
    steps(TRIED.light).flatMap((light) => steps(TRIED.stretch).map((stretch) => ({ reused, light, stretch }))),
  )
  const scores = tried.map((limits) => {
    const told = rows.map((row) => ({ ...row, label: NAMES[degreeOf(row.measures, limits)] }))
    return (
      told.filter(({ label, gold }) => label === gold).length +
      told.filter(({ label, gold }) => (label === 'non') === (gold === 'non')).length / 2
    )
  })
  const most = Math.max(...scores)
  const best = tried.filter((_, at) => scores[at] === most)
  const middle = (of: (limits: ReuseLimits) => number) => best.map(of).sort((a, b) => a - b)[best.length >> 1] ?? 0
  return {
    reused: middle((one) => one.reused),
    light: middle((one) => one.light),
    stretch: middle((one) => one.stretch),
  }
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
