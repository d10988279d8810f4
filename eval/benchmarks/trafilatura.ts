import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark.ts'
import { readDoubts } from '../labels/doubted.ts'
import { exactShare, sameAuthorsShare, scoreSegments } from '../metrics/page-fields.ts'
import { pageOf } from '../page-of.ts'
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
    const read = pages.map(({ url, entry, html }) => {
      const { blocks, ...fields } = pageOf(html, url)
      return { entry, text: blocks.join('\n'), ...fields }
    })
    const isDoubted = readDoubts('trafilatura')
    const sure = (field: 'title' | 'author') => read.filter(({ entry }) => !isDoubted(entry.file, field))
    const peer = () => scoreSegments(pages.map(({ entry, html }) => ({ entry, text: readabilityText(html) })))
    return {
      metrics: {
        ...scoreSegments(read),
        'title exact': exactShare(read.map(({ entry, title }) => [entry.title, title])),
        'author exact': sameAuthorsShare(read.map(({ entry, authors }) => [entry.author, authors])),
        'date exact': exactShare(read.map(({ entry, date }) => [entry.date, date])),
        'title exact, undoubted labels': exactShare(sure('title').map(({ entry, title }) => [entry.title, title])),
        'author exact, undoubted labels': sameAuthorsShare(
          sure('author').map(({ entry, authors }) => [entry.author, authors]),
        ),
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
