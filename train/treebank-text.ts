import type { SentenceRange } from '../src/language/tokens/split-sentences.ts'
import type { TokenOffsets } from '../src/language/tokens/tokenise.ts'
import type { TreeSentence } from './treebank.ts'

/** A document of a treebank as plain text, with the places of its words and sentences. */
export type TreeDocument = {
  readonly id: string
  readonly text: string
  readonly offsets: TokenOffsets
  readonly ranges: readonly SentenceRange[]
  readonly sentences: readonly TreeSentence[]
}

/** Puts the sentences of each document together as text: paragraphs apart by a blank line. */
export function treebankText(sentences: readonly TreeSentence[]): TreeDocument[] {
  const documents: TreeSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.document !== null || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents.map(joinSentences)
}

function joinSentences(sentences: readonly TreeSentence[], n: number): TreeDocument {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const ranges: SentenceRange[] = []
  let paragraph = 0
  let spaced = false
  for (const sentence of sentences) {
    if (text !== '' && sentence.paragraph) paragraph++
    if (text !== '') text += sentence.paragraph ? '\n\n' : spaced ? ' ' : ''
    const first = starts.length
    sentence.words.forEach((word, i) => {
      if (i > 0 && sentence.spaced[i - 1]) text += ' '
      starts.push(text.length)
      text += word
      ends.push(text.length)
    })
    spaced = sentence.spaced.at(-1) ?? true
    ranges.push({ first, last: starts.length, paragraph })
  }
  return { id: sentences[0]?.document ?? `document ${n}`, text, offsets: { starts, ends }, ranges, sentences }
}
