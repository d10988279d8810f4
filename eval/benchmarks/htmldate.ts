import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPageParts } from '../../src/read/html/read-page.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'
import { readZippedPage } from '../read-zipped-page.ts'

type Truth = Readonly<Record<string, { readonly file: string; readonly date?: string | null }>>

/** The day of publication of pages: a wrong day is a false alarm, none a miss. */
export const benchmark: Benchmark = {
  name: 'htmldate',
  run: ({ data, part }) => {
    const truth: Truth = JSON.parse(readFileSync(join(data, 'evaldata.json'), 'utf8'))
    const pages = Object.entries(truth).filter(([url]) => inPart(url, part))
    const start = performance.now()
    const found = pages.map(([url, { file, date }]) => ({
      id: file,
      gold: date?.slice(0, 10) ?? null,
      date: dayOf(readZippedPage(join(data, 'html', file)), url),
    }))
    const seconds = (performance.now() - start) / 1000
    const count = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length
    const right = count(({ gold, date }) => date !== null && date === gold)
    const wrong = count(({ gold, date }) => date !== null && date !== gold)
    const missed = count(({ gold, date }) => date === null && gold !== null)
    const empty = count(({ gold, date }) => date === null && gold === null)
    return {
      metrics: {
        F1: share(2 * right, 2 * right + wrong + missed),
        precision: share(right, right + wrong),
        recall: share(right, right + missed),
        accuracy: share(right + empty, found.length),
        'pages/s': found.length / seconds,
      },
      items: found.length,
      predictions: {
        file: 'predictions.jsonl',
        text: found.map(({ id, date }) => `${JSON.stringify({ id, date })}\n`).join(''),
      },
    }
  },
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

/** The day stated; a month alone says no day. */
function dayOf(html: string, url: string): string | null {
  const page = readPageParts(html, url)
  const value = 'reason' in page ? null : (page.facts.published?.value ?? null)
  return value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null
}
