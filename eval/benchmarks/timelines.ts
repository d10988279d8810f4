import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTimeline } from '../../src/compare/events/timeline.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Annotated, Article } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle, statedDate } from '../bare-article.ts'
import type { Benchmark, BenchmarkOptions } from '../benchmark.ts'
import { type DatedTexts, scoreTimeline, type TimelineScores } from '../metrics/timeline.ts'
import { inPart } from '../part.ts'

/** The timelines of T17: which days matter in a long story. Of the gold only the number of days and the first and last are used. */
export const benchmark: Benchmark = {
  name: 'timelines',
  run: (options) => {
    const language = createEnglish(readModelFiles())
    const lines: string[] = []
    const scores: TimelineScores[] = []
    const busiest: number[] = []
    for (const { topic, folder } of topics(options)) {
      const articles = readDatedArticles(join(folder, 'articles.jsonl')).map((article) => annotate(article, language))
      const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
      for (const { id, days } of readTimelines(join(folder, 'gold'), topic)) {
        const sorted = [...days.keys()].sort()
        const wanted = { first: sorted[0] ?? null, last: sorted.at(-1) ?? null, days: days.size }
        const entries = makeTimeline(articles, wanted).map(({ date, articleId, start, end }) => ({
          date,
          text: (texts.get(articleId) ?? '').slice(start, end).replace(/\s+/g, ' '),
        }))
        lines.push(`${JSON.stringify({ id, entries })}\n`)
        scores.push(scoreTimeline(days, new Map(entries.map(({ date, text }) => [date, text]))))
        busiest.push(scoreTimeline(days, busiestDays(articles, wanted))['date F1'])
      }
    }
    return {
      metrics: {
        'date F1': mean(scores.map((score) => score['date F1'])),
        'ROUGE-1 F1': mean(scores.map((score) => score['ROUGE-1 F1'])),
        'ROUGE-2 F1': mean(scores.map((score) => score['ROUGE-2 F1'])),
      },
      peers: { 'busiest days': { 'date F1': mean(busiest) } },
      items: lines.length,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

function topics({ data, part }: BenchmarkOptions): { topic: string; folder: string }[] {
  return readdirSync(data, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && existsSync(join(data, entry.name, 'articles.jsonl')) && inPart(entry.name, part),
    )
    .map(({ name }) => ({ topic: name, folder: join(data, name) }))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

const PENN: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '``': '"',
  "''": '"',
}

/** Dated reports of one topic, their words as they were printed, from Penn treebank signs. */
export function readDatedArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const {
        id = '',
        published = null,
        text = '',
      } = JSON.parse(line) as { id?: string; published?: string | null; text?: string }
      const plain = text
        .replace(/-[LR][RS]B-|``|''/g, (sign) => PENN[sign] ?? sign)
        .replace(/ (?=[,.;:!?]|'s\b|n't\b)/g, '')
      return bareArticle(id, plain, statedDate(published))
    })
}

function readTimelines(folder: string, topic: string): { id: string; days: DatedTexts }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      id: `${topic}/${file.replace(/\.txt$/, '')}`,
      days: readDays(readFileSync(join(folder, file), 'utf8')),
    }))
}

/** A day on a line of its own, then its sentences, then a line of dashes. */
function readDays(text: string): DatedTexts {
  const days = new Map<string, string>()
  let day: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const found = /^\d{4}-\d{2}-\d{2}(?=\s*$)/.exec(line)?.[0]
    if (found) day = found
    if (day === null) continue
    const more = found || /^-+\s*$/.test(line) ? '' : line.trim()
    days.set(day, `${days.get(day) ?? ''} ${more}`.trim())
  }
  return days
}

/** The days on which most reports were published. */
function busiestDays(
  articles: readonly Annotated[],
  { first, last, days }: { first: string | null; last: string | null; days: number },
): DatedTexts {
  const counts = new Map<string, number>()
  for (const { article } of articles) {
    const day = article.published.value?.slice(0, 10)
    if (day && (first === null || day >= first) && (last === null || day <= last))
      counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return new Map(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, days)
      .map(([day]) => [day, '']),
  )
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
