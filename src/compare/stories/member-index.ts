import type { TermVector } from './term-vector.ts'

/** An inverted index of the reports that new ones are compared with; each is known by the slot it was given. */
export type MemberIndex = {
  readonly add: (vector: TermVector) => number
  readonly remove: (slot: number) => void
  readonly vector: (slot: number) => TermVector | undefined
  /** Cosine with each indexed report that shares a term, by slot, in the order of first touch. */
  readonly compare: (query: TermVector) => ReadonlyMap<number, number>
  readonly size: () => number
}

type Posting = { slots: number[]; weights: number[] }

/** Removed reports are swept out of the postings when they are this share of all: the sweep's cost spreads over them. */
const SWEEP = 0.25

export function createMemberIndex(): MemberIndex {
  const vectors = new Map<number, TermVector>()
  let postings = new Map<string, Posting>()
  let next = 0
  let dead = 0

  const post = (slot: number, { terms, weights }: TermVector): void => {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? ''
      let posting = postings.get(term)
      if (!posting) {
        posting = { slots: [], weights: [] }
        postings.set(term, posting)
      }
      posting.slots.push(slot)
      posting.weights.push(weights[i] ?? 0)
    }
  }

  return {
    add: (vector) => {
      const slot = next++
      vectors.set(slot, vector)
      post(slot, vector)
      return slot
    },
    remove: (slot) => {
      if (!vectors.delete(slot)) return
      dead++
      if (dead < 1000 || dead < SWEEP * vectors.size) return
      postings = new Map()
      dead = 0
      for (const [alive, vector] of vectors) post(alive, vector)
    },
    vector: (slot) => vectors.get(slot),
    compare: ({ terms, weights }) => {
      const dots = new Map<number, number>()
      for (let i = 0; i < terms.length; i++) {
        const posting = postings.get(terms[i] ?? '')
        if (!posting) continue
        const weight = weights[i] ?? 0
        const { slots, weights: others } = posting
        for (let j = 0; j < slots.length; j++) {
          const slot = slots[j] ?? -1
          dots.set(slot, (dots.get(slot) ?? 0) + weight * (others[j] ?? 0))
        }
      }
      for (const slot of dots.keys()) if (!vectors.has(slot)) dots.delete(slot)
      return dots
    },
    size: () => vectors.size,
  }
}
