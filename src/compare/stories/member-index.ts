import { addPosting, emptyPosting, type Posting } from './posting.ts'
import type { TermVector } from './term-vector.ts'

/** An inverted index of the reports that new ones are compared with; each is known by the slot it was given. */
export type MemberIndex = {
  readonly add: (vector: TermVector) => number
  readonly remove: (slot: number) => void
  readonly vector: (slot: number) => TermVector | undefined
  /** Calls back with each indexed report whose cosine with the query is at least `least`, in order of slot. */
  readonly compare: (query: TermVector, least: number, found: (slot: number, cosine: number) => void) => void
}

/** Removed reports are swept out of the postings when they are this share of all: the sweep's cost spreads over them. */
const SWEEP = 0.25
const FEW = 1000
/** Terms of a query that are always looked up; the lighter ones only where few reports say them, for they decide nothing. */
const HEAVY = 24
const LONG = 300
/** One shared word, however rare, is no likeness: the cosine is at most this many times what the other words give. */
const BREADTH = 3

export function createMemberIndex(): MemberIndex {
  const vectors: (TermVector | undefined)[] = []
  let free: number[] = []
  let removed: number[] = []
  let alive = 0
  let postings = new Map<string, Posting>()
  let dots = new Float64Array(FEW)
  let peaks = new Float64Array(FEW)

  const post = (slot: number, { terms, weights }: TermVector): void => {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? ''
      let posting = postings.get(term)
      if (!posting) {
        posting = emptyPosting()
        postings.set(term, posting)
      }
      addPosting(posting, slot, weights[i] ?? 0)
    }
  }

  const sweep = (): void => {
    postings = new Map()
    vectors.forEach((vector, slot) => {
      if (vector) post(slot, vector)
    })
    free = [...free, ...removed].sort((a, b) => b - a)
    removed = []
  }

  return {
    add: (vector) => {
      const slot = free.pop() ?? vectors.length
      vectors[slot] = vector
      alive++
      post(slot, vector)
      if (vectors.length > dots.length) {
        dots = new Float64Array(vectors.length * 2)
        peaks = new Float64Array(vectors.length * 2)
      }
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
      dots.fill(0, 0, vectors.length)
      peaks.fill(0, 0, vectors.length)
      for (let i = 0; i < terms.length; i++) {
        const posting = postings.get(terms[i] ?? '')
        if (!posting) continue
        const { slots, weights: others, length } = posting
        if (i >= HEAVY && length > LONG) continue
        const weight = weights[i] ?? 0
        for (let j = 0; j < length; j++) {
          const slot = slots[j] as number
          const product = weight * (others[j] as number)
          dots[slot] = (dots[slot] as number) + product
          if (product > (peaks[slot] as number)) peaks[slot] = product
        }
      }
      for (let slot = 0; slot < vectors.length; slot++) {
        const dot = dots[slot] as number
        const cosine = Math.min(dot, BREADTH * (dot - (peaks[slot] as number)))
        if (cosine >= least && vectors[slot]) found(slot, cosine)
      }
    },
  }
}
