import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { pairedBootstrap } from '../metrics/bootstrap.ts'
import { countShingles, type ShingleCounts, scoreShingles } from '../metrics/shingles.ts'
import { pageOf } from '../page-of.ts'
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
    const texts = new Map(pages.map(({ id, html, url }) => [id, pageOf(html, url).blocks.join('\n\n')]))
    const seconds = (performance.now() - start) / 1000
    const rows = pages.map(({ id, html, articleBody: gold = '' }) => ({
      gold,
      html,
      counts: countShingles(gold, texts.get(id) ?? ''),
    }))
    const text = ids.map((id) => `${JSON.stringify({ id, text: texts.get(id) ?? '' })}\n`).join('')
    return {
      metrics: { ...scoreShingles(rows.map(({ counts }) => counts)), 'pages/s': ids.length / seconds },
      ...(peers ? { peers: beside(rows) } : {}),
      items: ids.length,
      predictions: { file: 'predictions.jsonl', text },
    }
  },
}

/** Readability's figures on the same pages, and by how much ours are above, with the bounds of a paired bootstrap. */
function beside(pages: readonly { readonly gold: string; readonly html: string; readonly counts: ShingleCounts }[]) {
  const pairs = pages.map(({ gold, html, counts }) => ({
    ours: counts,
    theirs: countShingles(gold, readabilityText(html)),
  }))
  const ours = (sample: readonly (typeof pairs)[number][]) => scoreShingles(sample.map((one) => one.ours)).F1
  const theirs = (sample: readonly (typeof pairs)[number][]) => scoreShingles(sample.map((one) => one.theirs)).F1
  const { gain, low, high } = pairedBootstrap(pairs, ours, theirs)
  return {
    Readability: {
      ...scoreShingles(pairs.map((one) => one.theirs)),
      'ours is above by': gain,
      'at least': low,
      'at most': high,
    },
  }
}
