import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('./page-fields-doubts.tsv', import.meta.url))

/** Is the label of a page's field one that the page itself speaks against (eval/labels/README.md)? */
export function readDoubts(benchmark: string): (id: string, field: 'title' | 'author') => boolean {
  const keys = new Set(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t').slice(0, 3).join('\t')),
  )
  return (id, field) => keys.has([benchmark, id, field].join('\t'))
}
