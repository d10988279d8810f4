import type { Benchmark } from '../benchmark.ts'
import { readColumns, runNames, type TokenDocument } from '../name-scores.ts'

/** Universal NER, English Web Treebank: number, token, tag; documents are told by "# newdoc" lines. */
export const benchmark: Benchmark = {
  name: 'uner_ewt',
  run: (options) =>
    runNames(options, {
      ending: '.iob2',
      kinds: { PER: 'PER', ORG: 'ORG', LOC: 'LOC' },
      documents: readDocuments,
    }),
}

function readDocuments(text: string, file: string): TokenDocument[] {
  return text.split(/^(?=# newdoc )/m).map((part, i) => ({
    id: /^# newdoc id = (.*)$/m.exec(part)?.[1] ?? `${file.split('/').at(-1)} ${i}`,
    sentences: readColumns(part, 1, 2),
  }))
}
