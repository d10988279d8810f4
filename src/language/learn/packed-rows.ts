/**
 * Rows of weights with a place for every class, three classes to a 64-bit number, for the buckets that speak of many
 * classes: they are few, but most of the adding is theirs, and adding three weights at once takes a third of the time.
 *
 * A weight stands with `BIAS` added, so that no sum is negative and none runs over into its neighbour. Numbers of 48
 * bits are added without rounding.
 */
export type PackedRows = {
  /** Numbers of one row: a third of the number of classes, rounded up. */
  readonly width: number
  /** Row after row; class c is in number c / 3, the first of three in the lowest 16 bits. */
  readonly words: Float64Array
}

const LANES = 3
const LANE = 2 ** 16
const BIAS = 128

/** No more rows are summed at once: 256 × 255 still fits into 16 bits. */
const MOST_ROWS = 256

/** Rows that are being filled: the weight of class c of row r stands at r * stride + c, with the bias added. */
export type OpenRows = { readonly stride: number; readonly lanes: Uint16Array }

/** Rows of weights that are all 0. */
export function openRows(classes: number, rows: number): OpenRows {
  const stride = Math.ceil(classes / LANES) * LANES
  return { stride, lanes: new Uint16Array(rows * stride).fill(BIAS) }
}

/** Sets the weight, from -128 to 127, of a class in a row. */
export function setWeight({ stride, lanes }: OpenRows, row: number, label: number, weight: number): void {
  lanes[row * stride + label] = weight + BIAS
}

/** Packs filled rows, all in one loop: number by number while filling, each would be an object until the loop is compiled. */
export function packRows({ stride, lanes }: OpenRows): PackedRows {
  const words = new Float64Array(lanes.length / LANES)
  for (let i = 0, at = 0; i < words.length; i++, at += LANES)
    words[i] = (lanes[at] as number) + (lanes[at + 1] as number) * LANE + (lanes[at + 2] as number) * (LANE * LANE)
  return { width: stride / LANES, words }
}

/** The sums of packed rows, used within one call; 256 classes are the most. */
const sums = new Float64Array(86)

/** Adds to `scores` the weights of the first `count` of `rows`. */
export function addRows(packed: PackedRows, rows: Uint32Array, count: number, scores: Int32Array): void {
  for (let from = 0; from < count; from += MOST_ROWS) {
    const to = Math.min(count, from + MOST_ROWS)
    sumRows(packed, rows, from, to)
    addSums(packed.width, (to - from) * BIAS, scores)
  }
}

function sumRows({ width, words }: PackedRows, rows: Uint32Array, from: number, to: number): void {
  sums.fill(0, 0, width)
  let i = from
  // four at a time: the sums are read and written a quarter as often
  for (; i + 3 < to; i += 4) {
    const a = (rows[i] as number) * width
    const b = (rows[i + 1] as number) * width
    const c = (rows[i + 2] as number) * width
    const d = (rows[i + 3] as number) * width
    for (let k = 0; k < width; k++) {
      const two = (words[a + k] as number) + (words[b + k] as number)
      const more = (words[c + k] as number) + (words[d + k] as number)
      sums[k] = (sums[k] as number) + (two + more)
    }
  }
  for (; i < to; i++) {
    const a = (rows[i] as number) * width
    for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (words[a + k] as number)
  }
}

/** Takes the sums apart; what lies beyond the last class is written nowhere. */
function addSums(width: number, bias: number, scores: Int32Array): void {
  const { length } = scores
  for (let k = 0, c = 0; k < width; k++, c += LANES) {
    const sum = sums[k] as number
    const high = Math.floor(sum / LANE ** 2)
    const low = (sum - high * LANE ** 2) | 0
    scores[c] = (scores[c] as number) + (low & 0xffff) - bias
    if (c + 1 < length) scores[c + 1] = (scores[c + 1] as number) + (low >>> 16) - bias
    if (c + 2 < length) scores[c + 2] = (scores[c + 2] as number) + high - bias
  }
}
