import type { TermWeights } from './term-weights.ts'
import type { Word } from './words.ts'

/** Weighted terms of one report, unit length, heaviest first. */
export type TermVector = { readonly terms: readonly string[]; readonly weights: readonly number[] }

/** A title says in ten words what the story is: each counts as this many at the head of the body. */
const TITLE = 2
/** News tells the most important first: after this many words a word counts half, after twice as many a third. */
const HALF = 100
/** Terms kept of a report: the rest change no decision and cost time. */
const KEPT = 60

/** How much a report says each term, by how often and how early. */
export function countTerms(title: readonly Word[], body: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stem } of title) counts.set(stem, (counts.get(stem) ?? 0) + TITLE)
  for (let i = 0; i < body.length; i++) {
    const word = body[i]
    if (word) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1 / (1 + i / HALF))
  }
  return counts
}

export function termVector(counts: ReadonlyMap<string, number>, { weight }: TermWeights): TermVector {
  const all: { readonly term: string; readonly value: number }[] = []
  for (const [term, count] of counts) {
    const value = Math.log1p(count) * weight(term)
    if (value > 0) all.push({ term, value })
  }
  all.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1))
  const kept = all.slice(0, KEPT)
  const length = Math.sqrt(kept.reduce((sum, { value }) => sum + value * value, 0)) || 1
  return { terms: kept.map(({ term }) => term), weights: kept.map(({ value }) => value / length) }
}
