import type { Benchmark } from '../benchmark.ts'
import { readColumns, runNames, type TokenDocument } from '../name-scores.ts'

/** WikiGold: token and IO tag, "-DOCSTART-" before each article. */
export const benchmark: Benchmark = {
  name: 'wikigold',
  run: (options) =>
    runNames(options, {
      ending: '.conll',
      kinds: { PER: 'PER', ORG: 'ORG', LOC: 'LOC' },
      documents: readDocuments,
    }),
}

function readDocuments(text: string, file: string): TokenDocument[] {
  const name = file.split('/').at(-1) ?? file
  const parts = text.split(/^(?=-DOCSTART-)/m)
  return parts.map((part, i) => ({
    id: `${name} ${i}`,
    sentences: readColumns(part.replace(/^(\S+)[ \t]+(\S+)[ \t]*$/gm, '$1\t$2'), 0, 1),
  }))
}
