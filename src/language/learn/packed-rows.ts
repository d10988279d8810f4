/**
 * Rows of weights with a place for every class, two classes to a 32-bit word, for the buckets that speak of many
 * classes: they are few, but most of the adding is theirs, and adding two weights at once takes a third of the time.
 *
 * A weight stands with `BIAS` added, so that no sum is negative and none runs over into its neighbour.
 */
export type PackedRows = {
  /** Words of one row: half the number of classes, rounded up. */
  readonly width: number
  /** Row after row; class c is in word c >> 1, the even one in the low half. */
  readonly words: Int32Array
}

export const BIAS = 128

/** No more rows are summed at once: 256 × 255 still fits into 16 bits. */
const MOST_ROWS = 256

export function createPackedRows(classes: number, rows: number): PackedRows {
  const width = (classes + 1) >>> 1
  return { width, words: new Int32Array(rows * width).fill(BIAS | (BIAS << 16)) }
}

/** Sets the weight, from -128 to 127, of a class in a row. */
export function setWeight({ width, words }: PackedRows, row: number, label: number, weight: number): void {
  const at = row * width + (label >>> 1)
  const word = words[at] as number
  const value = weight + BIAS
  words[at] = label & 1 ? (word & 0xffff) | (value << 16) : (word & ~0xffff) | value
}

/** The sums of packed rows, used within one call. */
const sums = new Int32Array(128)

/** Adds to `scores` the weights of the first `count` of `rows`. */
export function addRows(packed: PackedRows, rows: Uint32Array, count: number, scores: Int32Array): void {
  for (let from = 0; from < count; from += MOST_ROWS)
    addSome(packed, rows, from, Math.min(count, from + MOST_ROWS), scores)
}

function addSome({ width, words }: PackedRows, rows: Uint32Array, from: number, to: number, scores: Int32Array): void {
  sums.fill(0, 0, width)
  let i = from
  // four at a time: the sums are read and written a quarter as often
  for (; i + 3 < to; i += 4) {
    const a = (rows[i] as number) * width
    const b = (rows[i + 1] as number) * width
    const c = (rows[i + 2] as number) * width
    const d = (rows[i + 3] as number) * width
    for (let k = 0; k < width; k++) {
      const four = ((words[a + k] as number) + (words[b + k] as number)) | 0
      const more = ((words[c + k] as number) + (words[d + k] as number)) | 0
      sums[k] = ((sums[k] as number) + ((four + more) | 0)) | 0
    }
  }
  for (; i < to; i++) {
    const a = (rows[i] as number) * width
    for (let k = 0; k < width; k++) sums[k] = ((sums[k] as number) + (words[a + k] as number)) | 0
  }
  const bias = (to - from) * BIAS
  const pairs = scores.length >>> 1
  for (let k = 0; k < pairs; k++) {
    const sum = sums[k] as number
    scores[2 * k] = (scores[2 * k] as number) + (sum & 0xffff) - bias
    scores[2 * k + 1] = (scores[2 * k + 1] as number) + (sum >>> 16) - bias
  }
  if (scores.length & 1) scores[2 * pairs] = (scores[2 * pairs] as number) + ((sums[pairs] as number) & 0xffff) - bias
}
