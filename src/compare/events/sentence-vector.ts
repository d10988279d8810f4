import type { Annotated } from '../../model/types.ts'

/** The words of a sentence by their numbers, each once, with their weights; of length one. */
export type SentenceVector = { readonly words: Int32Array; readonly weights: Float64Array }

/** Letters by which a word is told from others: its forms share them. */
const STEM = 6

/** Vectors of the sentences of these articles by article and sentence: words of four letters or more, rare ones weighing most. */
export function sentenceVectors(articles: readonly Annotated[]): (article: number, sentence: number) => SentenceVector {
  const numbers = new Map<string, number>()
  const texts = articles.map((annotated) => sentenceWords(annotated, numbers))
  const counts = new Int32Array(numbers.size)
  for (const sentences of texts)
    for (const word of new Set(sentences.flatMap((words) => [...words]))) counts[word] = (counts[word] ?? 0) + 1
  const idf = Float64Array.from(counts, (count) => Math.log((articles.length + 1) / count))
  return (article, sentence) => vectorOf(texts[article]?.[sentence] ?? [], idf)
}

function vectorOf(words: Iterable<number>, idf: Float64Array): SentenceVector {
  const own = Int32Array.from(new Set(words))
  const weights = Float64Array.from(own, (word) => idf[word] ?? 0)
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { words: own, weights: weights.map((weight) => weight / length) }
}

/** The lower-case words of each sentence by their numbers. */
function sentenceWords({ article, sentences }: Annotated, numbers: Map<string, number>): Int32Array[] {
  return sentences.map(({ start, end }) => {
    const found =
      article.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    return Int32Array.from(found, (word) => {
      const stem = word.slice(0, STEM)
      const number = numbers.get(stem) ?? numbers.size
      numbers.set(stem, number)
      return number
    })
  })
}
