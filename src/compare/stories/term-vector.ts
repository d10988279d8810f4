import type { TermWeights } from './term-weights.ts'
import { longEnough, type Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Weighted terms of one report by their numbers, unit length, heaviest first. */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float64Array }

/** The different terms of one report, and how much it says each. */
export type TermCounts = { readonly terms: Int32Array; readonly counts: Float64Array }

/** A title says in ten words what the story is: each counts as this many at the head of the body. */
const TITLE = 2
/** News tells the most important first: after this many words a word counts half, after twice as many a third. */
const HALF = 100
/** Terms kept of a report: the rest change no decision and cost time. */
const KEPT = 60

/** Counts how much a report says each term, by how often and how early. */
export function createTermCounter(): (title: readonly Word[], body: readonly Word[]) => TermCounts {
  let said = new Float64Array(1024)
  const add = (terms: number[], term: number, worth: number): void => {
    if (term >= said.length) said = longEnough(said, term + 1)
    const before = said[term] as number
    if (before === 0) terms.push(term)
    said[term] = before + worth
  }
  return (title, body) => {
    const terms: number[] = []
    for (const { term } of title) add(terms, term, TITLE)
    for (let i = 0; i < body.length; i++) add(terms, (body[i] as Word).term, 1 / (1 + i / HALF))
    const counts = new Float64Array(terms.length)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number
      counts[i] = said[term] as number
      said[term] = 0
    }
    return { terms: Int32Array.from(terms), counts }
  }
}

export function termVector({ terms, counts }: TermCounts, { weight }: TermWeights, vocabulary: Vocabulary): TermVector {
  const values = new Float64Array(terms.length)
  for (let i = 0; i < terms.length; i++) {
    const telling = weight(terms[i] as number)
    if (telling > 0) values[i] = Math.log1p(counts[i] as number) * telling
  }
  const heavier = (a: number, b: number): number =>
    (values[b] as number) - (values[a] as number) ||
    (vocabulary.term(terms[a] as number) < vocabulary.term(terms[b] as number) ? -1 : 1)
  const kept = heaviest(values).sort(heavier).slice(0, KEPT)
  let sum = 0
  for (const i of kept) sum += (values[i] as number) ** 2
  const length = Math.sqrt(sum) || 1
  return {
    terms: Int32Array.from(kept, (i) => terms[i] as number),
    weights: Float64Array.from(kept, (i) => (values[i] as number) / length),
  }
}

/** The places of the values above zero that are among the `KEPT` greatest, with all that are equal to the last of them. */
function heaviest(values: Float64Array): number[] {
  const sorted = values.slice().sort()
  const least = sorted[Math.max(0, sorted.length - KEPT)] ?? 0
  const found: number[] = []
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value > 0 && value >= least) found.push(i)
  }
  return found
}
