import { addPosting, emptyPosting, type Posting } from './posting.ts'
import type { TermVector } from './term-vector.ts'

/** An inverted index of the reports that new ones are compared with; each is known by the slot it was given. */
export type MemberIndex = {
  readonly add: (vector: TermVector) => number
  readonly remove: (slot: number) => void
  readonly vector: (slot: number) => TermVector | undefined
  /** Calls back with each indexed report whose cosine with the query is at least `least`. */
  readonly compare: (query: TermVector, least: number, found: (slot: number, cosine: number) => void) => void
  /** The vectors by their slots. */
  readonly save: () => readonly (TermVector | undefined)[]
  /** Clears away what is left of removed reports; after it, tells whether a report that is there says a term. */
  readonly sweep: () => (term: number) => boolean
}

/** Removed reports are swept out of the postings when they are this share of all: the sweep's cost spreads over them. */
const SWEEP = 0.25
const FEW = 1000
/** Terms of a query that are always looked up; the lighter ones only where few reports say them, for they decide nothing. */
const HEAVY = 24
const LONG = 300
/** One shared word, however rare, is no likeness: the cosine is at most this many times what the other words give. */
const BREADTH = 3

/** `saved`: vectors of an earlier one, by their slots. */
export function createMemberIndex(saved: readonly (TermVector | undefined)[] = []): MemberIndex {
  const vectors = [...saved]
  let free: number[] = []
  let removed: number[] = []
  let alive = 0
  /** By the number of the term. */
  let postings: (Posting | undefined)[] = []
  /** Of a query, by slot: the sum so far and the greatest part of it, beside each other; zero between queries. */
  let sums = new Float64Array(2 * FEW)
  let touched = new Int32Array(FEW)

  const post = (slot: number, { terms, weights }: TermVector): void => {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number
      // No holes, or the array becomes a slow table.
      while (postings.length <= term) postings.push(undefined)
      let posting = postings[term]
      if (!posting) {
        posting = emptyPosting()
        postings[term] = posting
      }
      addPosting(posting, slot, weights[i] as number)
    }
  }

  const sweep = (): void => {
    postings = []
    vectors.forEach((vector, slot) => {
      if (vector) post(slot, vector)
    })
    free = [...free, ...removed].sort((a, b) => b - a)
    removed = []
  }

  const makeRoom = (): void => {
    if (vectors.length <= touched.length) return
    sums = new Float64Array(vectors.length * 4)
    touched = new Int32Array(vectors.length * 2)
  }

  for (let slot = vectors.length - 1; slot >= 0; slot--) if (!vectors[slot]) free.push(slot)
  alive = vectors.length - free.length
  sweep()
  makeRoom()

  return {
    add: (vector) => {
      const slot = free.pop() ?? vectors.length
      vectors[slot] = vector
      alive++
      post(slot, vector)
      makeRoom()
      return slot
    },
    remove: (slot) => {
      if (!vectors[slot]) return
      vectors[slot] = undefined
      removed.push(slot)
      alive--
      if (removed.length >= FEW && removed.length >= SWEEP * alive) sweep()
    },
    vector: (slot) => vectors[slot],
    compare: ({ terms, weights }, least, found) => {
      let count = 0
      for (let i = 0; i < terms.length; i++) {
        const posting = postings[terms[i] as number]
        if (!posting) continue
        const { slots, weights: others, length } = posting
        if (i >= HEAVY && length > LONG) continue
        const weight = weights[i] as number
        for (let j = 0; j < length; j++) {
          const slot = slots[j] as number
          const at = 2 * slot
          const product = weight * (others[j] as number)
          const dot = sums[at] as number
          if (dot === 0) touched[count++] = slot
          sums[at] = dot + product
          if (product > (sums[at + 1] as number)) sums[at + 1] = product
        }
      }
      for (let k = 0; k < count; k++) {
        const slot = touched[k] as number
        const at = 2 * slot
        const dot = sums[at] as number
        const cosine = Math.min(dot, BREADTH * (dot - (sums[at + 1] as number)))
        sums[at] = 0
        sums[at + 1] = 0
        if (cosine >= least && vectors[slot]) found(slot, cosine)
      }
    },
    save: () => [...vectors],
    sweep: () => {
      sweep()
      return (term) => postings[term] !== undefined
    },
  }
}
