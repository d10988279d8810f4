import type { Article } from '../model/types.ts'
import { readInputs } from '../read/read-inputs.ts'
import type { Progress } from './progress.ts'

export type InputOptions = { readonly plain?: boolean; readonly clean?: boolean; readonly output?: string }

/**
 * The articles of the inputs, one at a time. What cannot be read is named on stderr, and sets the exit status to 1;
 * the rest goes on.
 */
export async function* articlesOf(inputs: readonly string[], { plain = false, clean = false }: InputOptions, progress: Progress): AsyncGenerator<Article> {
  let [read, failed] = [0, 0]
  for await (const item of readInputs(inputs, { plain, clean, stdin: process.stdin })) {
    if (item.kind === 'article') {
      read++
      progress.step(`reading: ${read} articles`)
      yield item.article
      continue
    }
    progress.done()
    process.stderr.write(`synoptic: ${item.input}: ${item.reason}\n`)
    if (item.kind === 'failure') failed++
  }
  progress.done()
  if (read === 0 && failed === 0) {
    process.stderr.write(`synoptic: no articles in ${inputs.join(', ')}; give text, HTML, JSON Lines or feed files\n`)
    failed++
  }
  if (failed > 0) process.exitCode = 1
}
