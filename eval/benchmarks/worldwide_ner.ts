import type { Benchmark } from '../benchmark.ts'
import { readColumns, runNames } from '../name-scores.ts'

/** Worldwide English Newswire: an article a file. Facilities are open cases. */
export const benchmark: Benchmark = {
  name: 'worldwide_ner',
  run: (options) =>
    runNames(options, {
      ending: '.tsv',
      kinds: { Person: 'PER', Organization: 'ORG', Location: 'LOC', Facility: 'IGNORE' },
      documents: (text, file) => [{ id: file.split('/').at(-1) ?? file, sentences: readColumns(text, 0, 1) }],
    }),
}
