import type { Doc, Sentence, Token } from '../doc.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Quantity } from './quantity.ts'

/** A quantity with its place among the tokens of its sentence. */
export type Placed = {
  readonly quantity: Quantity
  readonly sentence: Sentence
  /** First token of the quantity with its bound, and the token after it (indices in the document). */
  readonly first: number
  readonly last: number
  readonly phrase: NounPhrase | null
}

/** Index of the token that holds the offset, or the first after it. */
export function tokenAt(doc: Doc, offset: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The token, where it stands within the sentence. */
export function within(doc: Doc, sentence: Sentence, at: number): Token | undefined {
  return at >= sentence.first && at < sentence.last ? doc.tokens[at] : undefined
}
