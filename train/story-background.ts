/**
 * Makes src/compare/stories/background.ts: in how many of some 3,000 documents of freely licensed text a word stands.
 * Stories weigh words by it until the stream itself has told which words are common.
 * usage: node train/story-background.ts ../shared/data
 * Sources (train and ship): UD English EWT (CC BY-SA 4.0), UD GUM (CC BY, CC BY-SA), MEANTIME (CC BY 4.0; Wikinews
 * CC BY 2.5), WikiGold (CC BY 4.0), re3d (open, by part), NewsMTSC (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createWordReader } from '../src/compare/stories/words.ts'

/** A word in fewer documents than this is as rare as an unknown one: the table would only grow. */
const LEAST = 4
/** Sentences put together to one document where a source has loose ones. */
const TOGETHER = 12

const data = process.argv[2] ?? '../shared/data'
const read = (path: string): string => readFileSync(`${data}/${path}`, 'utf8')

const documents = [
  ...['ud_ewt/train.conllu', 'ud_ewt/dev.conllu', 'ud_gum/train.conllu', 'ud_gum/dev.conllu'].flatMap((path) =>
    read(path)
      .split(/^# newdoc id/m)
      .slice(1)
      .map((doc) => [...doc.matchAll(/^# text = (.*)$/gm)].map((line) => line[1]).join('\n')),
  ),
  ...read('meantime/meantime.conll').split('#begin document').slice(1).map(column(3)),
  ...read('wikigold/wikigold.conll').split('-DOCSTART-').slice(1).map(column(0)),
  ...jsonLines('re3d/documents.jsonl').map((line) => String(line.text)),
  ...grouped(jsonLines('newsmtsc/train.jsonl').map((line) => String(line.sentence_normalized))),
]

const counts = new Map<string, number>()
const wordsOf = createWordReader().read
for (const document of documents) {
  for (const word of new Set(wordsOf(document).map((w) => w.stem))) counts.set(word, (counts.get(word) ?? 0) + 1)
}
const byCount = new Map<number, string[]>()
for (const [word, count] of counts) {
  if (count >= LEAST && !/^\d/.test(word)) byCount.set(count, [...(byCount.get(count) ?? []), word])
}
const lines = [...byCount].sort((a, b) => b[0] - a[0]).map(([count, words]) => `${count} ${words.sort().join(' ')}`)
writeFileSync(
  'src/compare/stories/background.ts',
  `/** Made by train/story-background.ts, which names the sources: stems by the number of documents they stand in. */
export const BACKGROUND_DOCUMENTS = ${documents.length}

/** A line: the number of documents, then the stems. */
export const BACKGROUND_WORDS = \`
${lines.join('\n')}
\`
`,
)
console.log(documents.length, 'documents', counts.size, 'stems', lines.join(' ').length, 'characters')

function column(index: number): (doc: string) => string {
  return (doc) =>
    doc
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s/)[index] ?? '')
      .join(' ')
}

function jsonLines(path: string): readonly Record<string, unknown>[] {
  return read(path)
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line))
}

function grouped(sentences: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let i = 0; i < sentences.length; i += TOGETHER) out.push(sentences.slice(i, i + TOGETHER).join('\n'))
  return out
}
