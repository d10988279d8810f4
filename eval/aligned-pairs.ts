import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { conceptOf, conceptsOf } from '../src/compare/claims/concepts.ts'
import { contentStems } from '../src/compare/claims/passage.ts'
import { stem } from '../src/compare/stories/stem.ts'
import type { BenchmarkOptions } from './benchmark.ts'
import { inPart } from './part.ts'

/** A question and its answer on a verb of each of two sentences: "Who [P] left [/P] ? [Q] [A] The mayor [/A] left …". */
type Line = {
  readonly key: string
  readonly input_1: string
  readonly input_2: string
  readonly qa_uuid_1: string
  readonly qa_uuid_2: string
  readonly label?: unknown
}
type Argument = { readonly predicate: string; readonly question: string; readonly answer: ReadonlySet<string> }

/** What one predicate, one question word and an answer that holds the other's add to the likeness of two answers. */
const ONE_PREDICATE = 1
const ONE_QUESTION = 0.6
const CONTAINED = 0.5
/** Found on the tune half, by grid. */
const ALIGNED = 1.2

export type AlignedPairs = {
  readonly metrics: Readonly<Record<string, number>>
  readonly items: number
  readonly text: string
}

/**
 * Which predicate with its argument in one sentence says what one in the other says; by the families of words and the
 * content words that statements are aligned by, each used once, the likest first. `text` has a line for each pair.
 */
export function alignedPairs({ data, part }: Pick<BenchmarkOptions, 'data' | 'part'>): AlignedPairs {
  const lines = readLines(data).filter(({ key }) => inPart(key, part))
  const aligned = new Set([...Map.groupBy(lines, ({ key }) => key).values()].flatMap(align))
  const wanted = lines.filter(({ label }) => String(label) === '1')
  const right = wanted.filter((line) => aligned.has(line)).length
  const [precision, recall] = [right / Math.max(1, aligned.size), right / Math.max(1, wanted.length)]
  return {
    metrics: {
      'aligned F1': (200 * precision * recall) / Math.max(1e-9, precision + recall),
      'aligned precision': 100 * precision,
      'aligned recall': 100 * recall,
    },
    items: lines.length,
    text: lines
      .map((line) => {
        const id = `${line.qa_uuid_1} ${line.qa_uuid_2}`
        return `${JSON.stringify({ id, label: aligned.has(line) ? '1' : '0' })}\n`
      })
      .join(''),
  }
}

function readLines(data: string): Line[] {
  if (!existsSync(data)) return []
  return readdirSync(data)
    .filter((name) => /^pairs.*\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(data, name))
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    })
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}

/** Of the pairs of two sentences those that are aligned. */
function align(lines: readonly Line[]): Line[] {
  const scored = lines
    .map((line) => ({ line, likeness: argumentLikeness(readArgument(line.input_1), readArgument(line.input_2)) }))
    .filter(({ likeness }) => likeness >= ALIGNED)
    .sort((a, b) => b.likeness - a.likeness)
  const used = new Set<string>()
  return scored.flatMap(({ line }) => {
    const [one, other] = [`1 ${line.qa_uuid_1}`, `2 ${line.qa_uuid_2}`]
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [line]
  })
}

function readArgument(input: string): Argument {
  const [question = '', sentence = ''] = input.split('[Q]')
  return {
    predicate: conceptOf(stem(/\[P\] (.*?) \[\/P\]/.exec(question)?.[1] ?? '')),
    question: question.trim().split(' ')[0]?.toLowerCase() ?? '',
    answer: conceptsOf(contentStems(/\[A\] (.*?) \[\/A\]/.exec(sentence)?.[1] ?? '')),
  }
}

function argumentLikeness(a: Argument, b: Argument): number {
  const shared = [...a.answer].filter((concept) => b.answer.has(concept)).length
  const [sum, least] = [a.answer.size + b.answer.size, Math.min(a.answer.size, b.answer.size)]
  return (
    (sum === 0 ? 0 : (2 * shared) / sum) +
    CONTAINED * (least === 0 ? 0 : shared / least) +
    ONE_PREDICATE * Number(a.predicate === b.predicate) +
    ONE_QUESTION * Number(a.question === b.question)
  )
}
