/** The reports that say one term: their slots and the term's weight in each. Grows by doubling. */
export type Posting = { slots: Int32Array; weights: Float32Array; length: number }

const FIRST = 4

export function emptyPosting(): Posting {
  return { slots: new Int32Array(FIRST), weights: new Float32Array(FIRST), length: 0 }
}

export function addPosting(posting: Posting, slot: number, weight: number): void {
  const { length } = posting
  if (length === posting.slots.length) {
    const slots = new Int32Array(length * 2)
    const weights = new Float32Array(length * 2)
    slots.set(posting.slots)
    weights.set(posting.weights)
    posting.slots = slots
    posting.weights = weights
  }
  posting.slots[length] = slot
  posting.weights[length] = weight
  posting.length++
}
