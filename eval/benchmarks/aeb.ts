import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPageParts } from '../../src/read/html/read-page.ts'
import type { Benchmark } from '../benchmark.ts'
import { scoreShingles } from '../metrics/shingles.ts'
import { inPart } from '../part.ts'
import { readabilityText } from '../peers/readability-text.ts'
import { readZippedPage } from '../read-zipped-page.ts'

type Truth = Readonly<Record<string, { readonly articleBody?: string; readonly url?: string }>>

/** Article extraction benchmark: the body of a page, subheadings with it, as bags of 4-word shingles. */
export const benchmark: Benchmark = {
  name: 'aeb',
  run: ({ data, part, peers }) => {
    const truth: Truth = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8'))
    const ids = Object.keys(truth).filter((id) => inPart(id, part))
    const pages = ids.map((id) => ({ id, html: readZippedPage(join(data, 'html', `${id}.html.gz`)), ...truth[id] }))
    const start = performance.now()
    const texts = new Map(pages.map(({ id, html, url }) => [id, bodyText(html, url)]))
    const seconds = (performance.now() - start) / 1000
    const gold = new Map(pages.map(({ id, articleBody }) => [id, articleBody ?? '']))
    const text = ids.map((id) => `${JSON.stringify({ id, text: texts.get(id) ?? '' })}\n`).join('')
    return {
      metrics: { ...scoreShingles(gold, texts), 'pages/s': ids.length / seconds },
      ...(peers
        ? {
            peers: {
              Readability: scoreShingles(gold, new Map(pages.map(({ id, html }) => [id, readabilityText(html)]))),
            },
          }
        : {}),
      items: ids.length,
      predictions: { file: 'predictions.jsonl', text },
    }
  },
}

function bodyText(html: string, url: string | undefined): string {
  const page = readPageParts(html, url)
  if ('reason' in page) return ''
  return page.blocks.flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text])).join('\n\n')
}
