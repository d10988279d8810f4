import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'

/** Corrects the names the tagger found in an article; names stay in order and apart from each other. */
export type MendingRule = (words: Words, names: readonly TaggedName[]) => readonly TaggedName[]

/** First word of the sentence in which word i stands, and the first after it. */
export function sentenceOf(words: Words, i: number): readonly [number, number] {
  let low = 0
  let high = words.starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] as number) <= i) low = middle
    else high = middle
  }
  return [words.starts[low] as number, words.starts[low + 1] as number]
}

/** The names without those that meet the new one, and with it. */
export function putName(names: readonly TaggedName[], added: TaggedName): readonly TaggedName[] {
  const apart = names.filter((name) => name.last <= added.first || added.last <= name.first)
  return [...apart, added].sort((a, b) => a.first - b.first)
}

export function listed(words: Words, i: number): number {
  const word = words.facts[i] as WordFacts | undefined
  return (word?.listed ?? 0) | (words.phraseFirst[i] ?? 0) | (words.phraseLater[i] ?? 0)
}
