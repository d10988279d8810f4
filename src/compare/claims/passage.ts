import type { Annotated, Span } from '../../model/types.ts'
import { createWordReader } from '../stories/words.ts'
import { STOP_STEMS } from './stop-stems.ts'

/** A sentence (or part of one) reduced to what its meaning hangs on. */
export type Passage = {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly stems: ReadonlySet<string>
}

/** The sentence a span stands in; the span itself where it stands outside the body or in no sentence. */
export function passageOf({ article, sentences }: Annotated, span: Span): Passage {
  const sentence = span.in === undefined ? sentences[sentenceAt(sentences, span.start)] : undefined
  const { start, end } = sentence && span.end <= sentence.end ? sentence : span
  return {
    articleId: article.id,
    start,
    end,
    stems: contentStems(span.in === undefined ? article.text.slice(start, end) : span.quote),
  }
}

/** Index of the sentence that holds an offset, by bisection; -1 where none does. */
export function sentenceAt(
  sentences: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return -1
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}

/** Remembers stems it has made; that changes nothing but the time it takes. */
const wordsOf = createWordReader().read

/** The stems of a text's content words and numerals. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const { stem } of wordsOf(text)) if (stem.length > 1 && !STOP_STEMS.has(stem)) stems.add(stem)
  return stems
}

/** Shared content words, from 0 to 1 (Dice). */
export function passageLikeness(a: Pick<Passage, 'stems'>, b: Pick<Passage, 'stems'>): number {
  const [few, many] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let shared = 0
  for (const stem of few) if (many.has(stem)) shared++
  return few.size === 0 ? 0 : (2 * shared) / (few.size + many.size)
}
