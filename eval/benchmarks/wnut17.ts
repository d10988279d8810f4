import type { Benchmark } from '../benchmark.ts'
import { readColumns, runNames } from '../name-scores.ts'

/** WNUT 2017: a post is a document. Creative works and products count as no name. */
export const benchmark: Benchmark = {
  name: 'wnut17',
  run: (options) =>
    runNames(options, {
      ending: '.conll',
      kinds: { person: 'PER', corporation: 'ORG', group: 'ORG', location: 'LOC' },
      documents: (text, file) =>
        readColumns(text, 0, 1).map((sentence, i) => ({
          id: `${file.split('/').at(-1) ?? file} ${i}`,
          sentences: [sentence],
        })),
    }),
}
