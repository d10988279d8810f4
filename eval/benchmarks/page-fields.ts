import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Benchmark } from '../benchmark.ts'
import { authorsKey, plain } from '../metrics/page-fields.ts'
import { pageOf } from '../page-of.ts'
import { inPart } from '../part.ts'
import { readZippedPage } from '../read-zipped-page.ts'

/** Digests of what a page's reader wrote down; `authors` is null where nobody signs. */
type Label = {
  readonly set: 'aeb' | 'htmldate'
  readonly id: string
  readonly title: string
  readonly authors: string | null
}

const LABELS = fileURLToPath(new URL('../labels/page-fields.jsonl', import.meta.url))

/** Headlines and authors of pages of other sets, labelled by reading the pages (eval/labels/README.md). */
export const benchmark: Benchmark = {
  name: 'page-fields',
  run: ({ data, part }) => {
    const rows = readFileSync(LABELS, 'utf8')
      .trim()
      .split('\n')
      .map((line): Label => JSON.parse(line))
      .filter(({ set, id }) => inPart(set + id, part))
      .flatMap((label) => {
        const file = join(dirname(data), label.set, 'html', label.id.endsWith('.gz') ? label.id : `${label.id}.html.gz`)
        return existsSync(file) ? [{ label, found: pageOf(readZippedPage(file), undefined) }] : []
      })
    const share = (of: typeof rows, right: (row: (typeof rows)[number]) => boolean) =>
      of.length === 0 ? 0 : (100 * of.filter(right).length) / of.length
    return {
      metrics: {
        'title exact': share(rows, ({ label, found }) => digest(plain(found.title ?? '')) === label.title),
        'authors exact': share(
          rows.filter(({ label }) => label.authors !== null),
          ({ label, found }) => digest(authorsKey(found.authors.join(', '))) === label.authors,
        ),
        'silent where nobody signs': share(
          rows.filter(({ label }) => label.authors === null),
          ({ found }) => found.authors.length === 0,
        ),
      },
      items: rows.length,
      predictions: {
        file: 'predictions.jsonl',
        text: rows
          .map(({ label: { id }, found: { title, author } }) => `${JSON.stringify({ id, title, author })}\n`)
          .join(''),
      },
    }
  },
}

/** Labels hold no text of the pages. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
