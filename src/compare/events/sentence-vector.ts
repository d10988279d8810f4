import type { Annotated } from '../../model/types.ts'

/** The words of a sentence by their numbers, each once, with their weights; of length one. */
export type SentenceVector = { readonly words: Int32Array; readonly weights: Float64Array }

/** Letters by which a word is told from others: its forms share them. */
const STEM = 6

/** Characters on either side in which the words right around a mention stand. */
const NEAR = 60

/** Vectors of the sentences of these articles by article and sentence: words of four letters or more, rare ones weighing most. */
export function sentenceVectors(articles: readonly Annotated[]): {
  readonly vectorAt: (article: number, sentence: number) => SentenceVector
  /** The words on either side of a place in one of these articles, without those in it, by number in ascending order. */
  readonly nearWords: (text: string, place: { readonly start: number; readonly end: number }) => Int32Array
} {
  const numbers = new Map<string, number>()
  const texts = articles.map((annotated) => sentenceWords(annotated, numbers))
  const counts = new Int32Array(numbers.size)
  for (const sentences of texts)
    for (const word of new Set(sentences.flatMap((words) => [...words]))) counts[word] = (counts[word] ?? 0) + 1
  const idf = Float64Array.from(counts, (count) => Math.log((articles.length + 1) / count))
  return {
    vectorAt: (article, sentence) => vectorOf(texts[article]?.[sentence] ?? [], idf),
    nearWords: (text, { start, end }) => {
      const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`
      return Int32Array.from(new Set(wordNumbers(around, numbers))).sort()
    },
  }
}

function vectorOf(words: Iterable<number>, idf: Float64Array): SentenceVector {
  const own = Int32Array.from(new Set(words))
  const weights = Float64Array.from(own, (word) => idf[word] ?? 0)
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { words: own, weights: weights.map((weight) => weight / length) }
}

/** The lower-case words of each sentence by their numbers. */
function sentenceWords({ article, sentences }: Annotated, numbers: Map<string, number>): Int32Array[] {
  return sentences.map(({ start, end }) => wordNumbers(article.text.slice(start, end), numbers))
}

function wordNumbers(text: string, numbers: Map<string, number>): Int32Array {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return Int32Array.from(found, (word) => {
    const stem = word.slice(0, STEM)
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    return number
  })
}
