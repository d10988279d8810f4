import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { readDoubts } from '../labels/doubted.ts'
import { scoreWords } from '../metrics/bag-of-words.ts'
import { pairedBootstrap } from '../metrics/bootstrap.ts'
import { exactShare, type Segments, sameAuthorsShare, scoreSegments } from '../metrics/page-fields.ts'
import { pageOf } from '../page-of.ts'
import { inPart } from '../part.ts'
import { readabilityText } from '../peers/readability-text.ts'
import { readZippedPage } from '../read-zipped-page.ts'

type Truth = {
  readonly url?: string
  readonly ground_truth?: Segments & {
    readonly title?: string | null
    readonly author?: string | null
    readonly publish_date?: string | null
    readonly main_content?: string
  }
}

/** WCXB's article pages: words of the main text, segments, fields. A check: of its tune half only titles and bylines were looked at. */
export const benchmark: Benchmark = {
  name: 'wcxb_articles',
  run: ({ data, part, peers }) => {
    const pages = readdirSync(join(data, 'ground-truth'))
      .filter((name) => name.endsWith('.json') && inPart(name.replace(/\.json$/, ''), part))
      .sort()
      .map((name) => {
        const id = name.replace(/\.json$/, '')
        const { url, ground_truth: gold = {} }: Truth = JSON.parse(
          readFileSync(join(data, 'ground-truth', name), 'utf8'),
        )
        const html = readZippedPage(join(data, 'html', `${id}.html.gz`))
        return { id, gold, html, found: pageOf(html, url) }
      })
    const rows = pages.map(({ id, gold, found }) => {
      const text = found.blocks.join('\n\n')
      return { id, gold, text, found, words: scoreWords(gold.main_content ?? '', text) }
    })
    const isDoubted = readDoubts('wcxb_articles')
    const sure = (field: 'title' | 'author') => rows.filter(({ id }) => !isDoubted(id, field))
    const segments = scoreSegments(rows.map(({ gold, text }) => ({ entry: gold, text })))
    return {
      metrics: {
        'word F1': 100 * mean(rows.map(({ words }) => words.f1)),
        precision: 100 * mean(rows.map(({ words }) => words.precision)),
        recall: 100 * mean(rows.map(({ words }) => words.recall)),
        'segments F1': segments.F1,
        'title exact': exactShare(rows.map(({ gold, found }) => [gold.title, found.title])),
        'author exact': sameAuthorsShare(rows.map(({ gold, found }) => [gold.author, found.authors])),
        'date exact': exactShare(rows.map(({ gold, found }) => [gold.publish_date?.slice(0, 10), found.date])),
        'title exact, undoubted labels': exactShare(sure('title').map(({ gold, found }) => [gold.title, found.title])),
        'author exact, undoubted labels': sameAuthorsShare(
          sure('author').map(({ gold, found }) => [gold.author, found.authors]),
        ),
      },
      ...(peers
        ? {
            peers: beside(
              rows.map(({ gold, words }, i) => ({
                ours: words.f1,
                theirs: scoreWords(gold.main_content ?? '', readabilityText(pages[i]?.html ?? '')).f1,
              })),
            ),
          }
        : {}),
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows
          .map(({ id, text, found: { title, author, date } }) => JSON.stringify({ id, text, title, author, date }))
          .map((line) => `${line}\n`)
          .join(''),
      },
    }
  },
}

function beside(pairs: readonly { readonly ours: number; readonly theirs: number }[]) {
  const ours = (sample: typeof pairs) => 100 * mean(sample.map((one) => one.ours))
  const theirs = (sample: typeof pairs) => 100 * mean(sample.map((one) => one.theirs))
  const { gain, low, high } = pairedBootstrap(pairs, ours, theirs)
  return {
    Readability: { 'word F1': theirs(pairs), 'ours is above by': gain, 'at least': low, 'at most': high },
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
