import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPageParts } from '../../src/read/html/read-page.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'
import { readabilityText } from '../peers/readability-text.ts'
import { readZippedPage } from '../read-zipped-page.ts'

type Entry = {
  readonly file: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly title?: string
  readonly author?: string
  readonly date?: string
}

/** Segments that the text of a page must and must not have; title, author and day where they are marked. */
export const benchmark: Benchmark = {
  name: 'trafilatura',
  run: ({ data, part, peers }) => {
    const truth: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(join(data, 'evaldata.json'), 'utf8'))
    const pages = Object.entries(truth)
      .filter(([url]) => inPart(url, part))
      .map(([url, entry]) => ({ url, entry, html: readZippedPage(join(data, 'html', entry.file)) }))
    const read = pages.map(({ url, entry, html }) => ({ entry, ...readAll(html, url) }))
    const peer = () => scoreSegments(pages.map(({ entry, html }) => ({ entry, text: readabilityText(html) })))
    return {
      metrics: {
        ...scoreSegments(read),
        'title exact': exact(read, ({ entry, title }) => [entry.title, title]),
        'author exact': exact(read, ({ entry, author }) => [entry.author, author]),
        'date exact': exact(read, ({ entry, date }) => [entry.date, date]),
      },
      ...(peers ? { peers: { Readability: peer() } } : {}),
      items: pages.length,
      predictions: {
        file: 'predictions.jsonl',
        text: read
          .map(
            ({ entry, text, title, author, date }) =>
              `${JSON.stringify({ id: entry.file, text, title, author, date })}\n`,
          )
          .join(''),
      },
    }
  },
}

function readAll(html: string, url: string) {
  const page = readPageParts(html, url)
  if ('reason' in page) return { text: '', title: null, author: null, date: null }
  const text = page.blocks.flatMap(({ kind, text: one }) => (kind === 'caption' ? [] : [one])).join('\n')
  const { title, authors, published } = page.facts
  return { text, title, author: authors.join(', ') || null, date: published?.value.slice(0, 10) ?? null }
}

function scoreSegments(pages: readonly { readonly entry: Entry; readonly text: string }[]) {
  let right = 0
  let missed = 0
  let wrong = 0
  for (const { entry, text } of pages) {
    const flat = squeeze(text)
    const found = (entry.with ?? []).filter((segment) => flat.includes(squeeze(segment))).length
    right += found
    missed += (entry.with ?? []).length - found
    wrong += (entry.without ?? []).filter((segment) => flat.includes(squeeze(segment))).length
  }
  const precision = right + wrong === 0 ? 0 : (100 * right) / (right + wrong)
  const recall = right + missed === 0 ? 0 : (100 * right) / (right + missed)
  return { F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Share of right values where one is marked, but for white space and case. */
function exact<T>(items: readonly T[], pair: (item: T) => readonly [string | undefined, string | null]): number {
  const marked = items.map(pair).filter(([gold]) => gold !== undefined && gold.trim() !== '')
  const right = marked.filter(([gold, mine]) => plain(gold ?? '') === plain(mine ?? ''))
  return marked.length === 0 ? 0 : (100 * right.length) / marked.length
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
