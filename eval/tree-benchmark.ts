import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../src/language/doc.ts'
import { createSyntax, createTokenSyntax } from '../src/language/tokens/syntax.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import { readTreebank } from '../train/treebank.ts'
import { type TreeDocument, treebankText } from '../train/treebank-text.ts'
import type { BenchmarkOptions, BenchmarkResult } from './benchmark.ts'
import { countTrees, emptyCounts, f1, type GoldWord, treeScores } from './metrics/trees.ts'
import { inPart } from './part.ts'
import type { PeerTagger } from './peers/tags.ts'

/**
 * Runs the syntax on the documents of a folder of CoNLL-U files (train.conllu, which the models have seen, is left out
 * where there are others): from raw text, and with the words and sentences of the treebank given.
 */
export async function runTrees(options: BenchmarkOptions): Promise<BenchmarkResult> {
  const files = readdirSync(options.data)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
  const unseen = files.filter((file) => file !== 'train.conllu')
  const documents = (unseen.length > 0 ? unseen : files)
    .flatMap((file) => treebankText(readTreebank(join(options.data, file))))
    .filter(({ id }) => inPart(id, options.part))
  const models = readModelFiles()
  const fromText = createSyntax(models)
  const fromTokens = createTokenSyntax(models)
  const raw = emptyCounts()
  const given = emptyCounts()
  const lines: string[] = []
  let seconds = 0
  for (const document of documents) {
    const { id, text, offsets, ranges } = document
    const words = goldWords(document)
    const start = performance.now()
    const doc = fromText(text)
    seconds += (performance.now() - start) / 1000
    const places = new Set(ranges.map(({ first, last }) => `${offsets.starts[first]} ${offsets.ends[last - 1]}`))
    countTrees(raw, words, places, doc)
    countTrees(given, words, places, fromTokens(text, offsets, ranges))
    lines.push(`${JSON.stringify({ id, text, sentences: describe(doc) })}\n`)
  }
  const metrics: Record<string, number> = {}
  for (const score of treeScores) metrics[score] = f1({ ...raw, right: raw.right[score] })
  metrics.sentences = f1(raw.sentences)
  for (const score of treeScores.slice(1))
    metrics[`${score}, words given`] = f1({ ...given, right: given.right[score] })
  metrics['words a second'] = Math.round(raw.system / Math.max(seconds, 1e-3))
  // loaded only when asked for: they take a second and much memory
  const peers = options.peers ? { peers: runPeers(documents, (await import('./peers/tags.ts')).peerTaggers) } : {}
  return {
    metrics,
    ...peers,
    items: documents.length,
    predictions: { file: 'predictions.jsonl', text: lines.join('') },
  }
}

/** Universal tags by the peers: F1 over all words, and over the words that both sides cut alike. */
function runPeers(
  documents: readonly TreeDocument[],
  peerTaggers: readonly PeerTagger[],
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    peerTaggers.map(({ name, tag }) => {
      let [gold, system, alike, right] = [0, 0, 0, 0]
      let seconds = 0
      for (const document of documents) {
        const start = performance.now()
        const words = tag(document.text)
        seconds += (performance.now() - start) / 1000
        const byPlace = new Map(words.map((word) => [`${word.start} ${word.end}`, word.upos]))
        gold += document.offsets.starts.length
        system += words.length
        for (const word of goldWords(document)) {
          const upos = byPlace.get(`${word.start} ${word.end}`)
          if (upos === undefined) continue
          alike++
          if (upos === word.upos) right++
        }
      }
      const speed = Math.round(system / Math.max(seconds, 1e-3))
      const ofAlike = alike === 0 ? 0 : (100 * right) / alike
      return [name, { UPOS: f1({ gold, system, right }), 'UPOS of words cut alike': ofAlike, 'words a second': speed }]
    }),
  )
}

/** The words of a document with heads counted over the whole document. */
function goldWords({ sentences, ranges, offsets }: TreeDocument): GoldWord[] {
  return sentences.flatMap((sentence, s) =>
    sentence.words.map((_, i): GoldWord => {
      const first = ranges[s]?.first ?? 0
      const head = sentence.heads[i] ?? -1
      return {
        start: offsets.starts[first + i] ?? 0,
        end: offsets.ends[first + i] ?? 0,
        lemma: sentence.lemmas[i] ?? '_',
        upos: sentence.upos[i] ?? '_',
        xpos: sentence.xpos[i] ?? '_',
        head: head < 0 || Number.isNaN(head) ? -1 : first + head,
        deprel: sentence.deprels[i] ?? '_',
      }
    }),
  )
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
