import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { readOne } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

/** The whole language room; the weight of its models and the time they take to load. */
export const language: PrepareBench = async (all) => {
  const start = performance.now()
  const files = readModelFiles()
  const english = createEnglish(files)
  const load = performance.now() - start
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0)
  const articles = new Map(all.map((line) => [line, readOne(line)]))
  return {
    run: (some) => {
      for (const article of some.flatMap((line) => articles.get(line) ?? [])) annotate(article, english)
    },
    figures: { models: `${(bytes / 1e6).toFixed(1)} MB`, load: `${load.toFixed(0)} ms` },
  }
}
