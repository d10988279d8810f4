import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numeralsApart, numeralsOf, sharesNumeral } from '../../src/compare/claims/numerals.ts'
import { contentStems, passageLikeness } from '../../src/compare/claims/passage.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

type Question = {
  readonly question: string
  readonly answers: readonly {
    readonly qid?: string
    readonly Answer: string
    readonly Paragraph?: string
    readonly cluster_global?: unknown
  }[]
}
type Pair = { readonly id: string; readonly question: string; readonly same: boolean; readonly gold: boolean | null }

/** Two answers say the same from this likeness of their words on; set on the four questions of the development part. */
const SAME = 0.25
/** What the likeness of the paragraphs they stand in adds. */
const CONTEXT = 0.25

/** A number in common adds so much; where both give numbers and none in common, they do not agree. */
const NUMBER = 0.3

/** NAnCo: do two answers to one question agree, by the likeness of passages that claims are aligned with. */
export const benchmark: Benchmark = {
  name: 'nanco',
  run: ({ data, part }) => {
    const questions = readdirSync(data)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as Question[])
    const pairs = questions.filter(({ question }) => inPart(question, part)).flatMap(pairsOf)
    const byQuestion = [...Map.groupBy(pairs, ({ question }) => question).values()]
    return {
      metrics: {
        'balanced accuracy':
          (100 * byQuestion.reduce((sum, some) => sum + balanced(some), 0)) / Math.max(1, byQuestion.length),
      },
      items: pairs.length,
      predictions: {
        file: 'predictions.jsonl',
        text: pairs.map(({ id, same }) => `${JSON.stringify({ id, same })}\n`).join(''),
      },
    }
  },
}

function pairsOf({ question, answers }: Question): Pair[] {
  const passages = answers.map(({ Answer, Paragraph = '' }, i) => ({
    numerals: numeralsOf(Answer),
    answer: { articleId: String(i), start: 0, end: Answer.length, stems: contentStems(Answer) },
    paragraph: { articleId: String(i), start: 0, end: Paragraph.length, stems: contentStems(Paragraph) },
  }))
  return answers.flatMap((a, i) =>
    answers.slice(i + 1).flatMap((b, n): Pair[] => {
      const [one, other] = [passages[i], passages[i + 1 + n]]
      if (!one || !other) return []
      const likeness =
        passageLikeness(one.answer, other.answer) +
        CONTEXT * passageLikeness(one.paragraph, other.paragraph) +
        (sharesNumeral(one.numerals, other.numerals) ? NUMBER : 0)
      const same = likeness >= SAME && !numeralsApart(one.numerals, other.numerals)
      const gold =
        a.cluster_global === undefined || b.cluster_global === undefined ? null : a.cluster_global === b.cluster_global
      return [{ id: `${a.qid ?? question}-${i}-${i + 1 + n}`, question, same, gold }]
    }),
  )
}

/** Mean of the recalls of both classes, from 0 to 1. */
function balanced(pairs: readonly Pair[]): number {
  const recalls = [true, false].flatMap((label) => {
    const of = pairs.filter(({ gold }) => gold === label)
    return of.length === 0 ? [] : [of.filter(({ same }) => same === label).length / of.length]
  })
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length)
}
