import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../src/language/doc.ts'
import type { SentenceRange } from '../src/language/tokens/split-sentences.ts'
import { createSyntax, createTokenSyntax } from '../src/language/tokens/syntax.ts'
import type { TokenOffsets } from '../src/language/tokens/tokenise.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import { readTreebank, type TreeSentence } from '../train/treebank.ts'
import type { BenchmarkOptions, BenchmarkResult } from './benchmark.ts'
import { countTrees, emptyCounts, f1, type GoldWord, treeScores } from './metrics/trees.ts'
import { inPart } from './part.ts'

/** A document of a treebank as plain text, with its words and sentences. */
export type TreeDocument = {
  readonly id: string
  readonly text: string
  readonly words: readonly GoldWord[]
  readonly offsets: TokenOffsets
  readonly sentences: readonly SentenceRange[]
}

/**
 * Runs the syntax on the documents of a folder of CoNLL-U files (train.conllu, which the models have seen, is left out
 * where there are others): from raw text, and with the words and sentences of the treebank given.
 */
export function runTrees(options: BenchmarkOptions): BenchmarkResult {
  const files = readdirSync(options.data)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
  const unseen = files.filter((file) => file !== 'train.conllu')
  const documents = (unseen.length > 0 ? unseen : files)
    .flatMap((file) => readDocuments(readTreebank(join(options.data, file))))
    .filter(({ id }) => inPart(id, options.part))
  const models = readModelFiles()
  const fromText = createSyntax(models)
  const fromTokens = createTokenSyntax(models)
  const raw = emptyCounts()
  const given = emptyCounts()
  const lines: string[] = []
  let seconds = 0
  for (const { id, text, words, offsets, sentences } of documents) {
    const start = performance.now()
    const doc = fromText(text)
    seconds += (performance.now() - start) / 1000
    const places = new Set(sentences.map(({ first, last }) => `${offsets.starts[first]} ${offsets.ends[last - 1]}`))
    countTrees(raw, words, places, doc)
    countTrees(given, words, places, fromTokens(text, offsets, sentences))
    lines.push(`${JSON.stringify({ id, text, sentences: describe(doc) })}\n`)
  }
  const metrics: Record<string, number> = {}
  for (const score of treeScores) metrics[score] = f1({ ...raw, right: raw.right[score] })
  metrics.sentences = f1(raw.sentences)
  for (const score of treeScores.slice(1))
    metrics[`${score}, words given`] = f1({ ...given, right: given.right[score] })
  metrics['words a second'] = Math.round(raw.system / Math.max(seconds, 1e-3))
  return { metrics, items: documents.length, predictions: { file: 'predictions.jsonl', text: lines.join('') } }
}

/** Puts the sentences of each document together as text: paragraphs apart by a blank line. */
export function readDocuments(sentences: readonly TreeSentence[]): TreeDocument[] {
  const documents: TreeSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.document !== null || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents.map((list, n) => {
    let text = ''
    const words: GoldWord[] = []
    const ranges: SentenceRange[] = []
    let paragraph = 0
    let spaced = false
    for (const sentence of list) {
      if (text !== '' && sentence.paragraph) paragraph++
      if (text !== '') text += sentence.paragraph ? '\n\n' : spaced ? ' ' : ''
      const first = words.length
      sentence.words.forEach((word, i) => {
        if (i > 0 && sentence.spaced[i - 1]) text += ' '
        const head = sentence.heads[i] ?? -1
        words.push({
          start: text.length,
          end: text.length + word.length,
          lemma: sentence.lemmas[i] ?? '_',
          upos: sentence.upos[i] ?? '_',
          xpos: sentence.xpos[i] ?? '_',
          head: head < 0 || Number.isNaN(head) ? -1 : first + head,
          deprel: sentence.deprels[i] ?? '_',
        })
        text += word
      })
      spaced = sentence.spaced.at(-1) ?? true
      ranges.push({ first, last: words.length, paragraph })
    }
    const offsets = { starts: words.map(({ start }) => start), ends: words.map(({ end }) => end) }
    return { id: list[0]?.document ?? `document ${n}`, text, words, offsets, sentences: ranges }
  })
}

/** The sentences of a doc with the fields of CoNLL-U; heads count from 1 within the sentence. */
function describe(doc: Doc): unknown[] {
  return doc.sentences.map(({ start, end, first, last }) => ({
    start,
    end,
    words: doc.tokens.slice(first, last).map((token) => ({
      start: token.start,
      end: token.end,
      form: token.text,
      lemma: token.lemma,
      upos: token.upos,
      xpos: token.xpos,
      head: token.head < 0 ? 0 : token.head - first + 1,
      deprel: token.deprel,
    })),
  }))
}
