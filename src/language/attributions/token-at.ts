import type { Doc } from '../doc.ts'

/** Index of the first token that begins at or after an offset, by halving; the number of tokens where there is none. */
export function firstTokenFrom(doc: Doc, offset: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
