import { addRows, openRows, type PackedRows, packRows, setWeight } from './packed-rows.ts'

/**
 * A linear classifier over hashed features, read from a compact weights file. A feature is a 32-bit hash; its low bits
 * name a bucket, which holds the few classes it speaks for or against, each with a weight of one signed byte. Buckets of
 * many classes are laid out as rows (packed-rows.ts), which are quicker to add.
 *
 * File: "SYL1", header length (uint32 LE), header (JSON), then for each used bucket its gap to the one before and its
 * number of entries (both LEB128), then the class of each entry (uint8), then its weight (int8).
 */
export type LinearModel = {
  readonly classes: readonly string[]
  /** Number of buckets minus one; buckets are a power of two. */
  readonly mask: number
  /**
   * For each 32 buckets two numbers: one bit a bucket (is anything in it?) and how many used buckets come before. Small
   * enough to stay in the cache; most features end here.
   */
  readonly used: Uint32Array
  /** Of the n-th used bucket: first entry << 7 | number of entries; or, where that number is 0, its row << 7. */
  readonly places: Uint32Array
  /** class << 8 | weight + 128 */
  readonly entries: Uint16Array
  readonly rows: PackedRows
}

export type LinearModelHeader = {
  readonly classes: readonly string[]
  readonly bits: number
  readonly buckets: number
  readonly entries: number
}

export const MAGIC = 'SYL1'

/** Buckets that speak of so large a share of the classes become rows (measured with the parser's and tagger's models). */
const ROW_SHARE = 0.35
/** No bucket has more entries: the number must fit into seven bits. */
const MOST_ENTRIES = 127

/** Reads a weights file. Throws RangeError where the bytes are no such file or are cut short. */
export function readLinearModel(bytes: Uint8Array): LinearModel {
  const { header, body } = readHeader(bytes)
  const size = 2 ** header.bits
  const leastRow = Math.min(MOST_ENTRIES + 1, Math.ceil(header.classes.length * ROW_SHARE) + 1)
  const used = new Uint32Array(size >>> 4)
  const counts = new Uint8Array(header.buckets)
  let at = body
  const readNumber = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined || shift > 28) throw new RangeError('weights file is cut short')
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  // nearly all numbers are one byte
  const readShort = (): number => ((bytes[at] as number) < 128 ? (bytes[at++] as number) : readNumber())
  let bucket = -1
  let total = 0
  for (let i = 0; i < header.buckets; i++) {
    bucket += readShort()
    if (bucket >= size) throw new RangeError('weights file names a bucket it does not have')
    const block = (bucket >>> 5) * 2
    used[block] = (used[block] as number) | (1 << (bucket & 31))
    const count = readShort()
    counts[i] = count
    total += count
  }
  let before = 0
  for (let block = 0; block < used.length; block += 2) {
    used[block + 1] = before
    before += countBits(used[block] as number)
  }
  if (total !== header.entries || bytes.length < at + 2 * total) throw new RangeError('weights file is cut short')
  const labels = bytes.subarray(at, at + total)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + total, total)
  return {
    classes: header.classes,
    mask: size - 1,
    used,
    ...layOut({ counts, labels, weights, leastRow, classes: header.classes.length }),
  }
}

/** Puts the entries of each bucket behind one another, or into a row where they are `leastRow` or more. */
function layOut(input: {
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly weights: Int8Array
  readonly leastRow: number
  readonly classes: number
}): Pick<LinearModel, 'places' | 'entries' | 'rows'> {
  const { counts, labels, weights, leastRow, classes } = input
  let rowCount = 0
  let inRows = 0
  for (const count of counts) {
    if (count < leastRow && count > 0) continue
    rowCount++
    inRows += count
  }
  const places = new Uint32Array(counts.length)
  const entries = new Uint16Array(labels.length - inRows)
  const rows = openRows(classes, rowCount)
  let entry = 0
  let row = 0
  let at = 0
  for (let i = 0; i < counts.length; i++) {
    const end = at + (counts[i] as number)
    const isRow = end - at >= leastRow || end === at
    places[i] = isRow ? row << 7 : (entry << 7) | (end - at)
    if (isRow) {
      for (; at < end; at++)
        if ((labels[at] as number) < classes) setWeight(rows, row, labels[at] as number, weights[at] as number)
      row++
    } else for (; at < end; at++) entries[entry++] = ((labels[at] as number) << 8) | ((weights[at] as number) + 128)
  }
  return { places, entries, rows: packRows(rows) }
}

/** Places and rows of the features found, filled and read within one call of `addScores`; features beyond are left out. */
const MOST_FEATURES = 512
const found = new Uint32Array(MOST_FEATURES)
const foundRows = new Uint32Array(MOST_FEATURES)

/**
 * Adds to `scores` (one a class, set to zero by the caller) the weights of the first `count` features. Scores are in
 * the file's own unit: comparable within a model, not between models.
 *
 * The buckets are looked up first, without branches, so that the processor can fetch many at once; this halves the time.
 */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, used, places, entries } = model
  const most = Math.min(count, MOST_FEATURES)
  let hits = 0
  for (let i = 0; i < most; i++) {
    const bucket = (features[i] as number) & mask
    const block = (bucket >>> 5) << 1
    const bits = (used[block] as number) >>> 0
    const bit = bucket & 31
    found[hits] = (used[block + 1] as number) + countBits(bits & ~(-1 << bit))
    hits += (bits >>> bit) & 1
  }
  let few = 0
  let rows = 0
  for (let i = 0; i < hits; i++) {
    const place = places[found[i] as number] as number
    const isRow = (place & MOST_ENTRIES) === 0 ? 1 : 0
    found[few] = place
    foundRows[rows] = place >>> 7
    few += 1 - isRow
    rows += isRow
  }
  for (let i = 0; i < few; i++) {
    const place = found[i] as number
    const first = place >>> 7
    const end = first + (place & MOST_ENTRIES)
    for (let j = first; j < end; j++) {
      const entry = entries[j] as number
      const label = entry >>> 8
      scores[label] = (scores[label] as number) + (entry & 255) - 128
    }
  }
  addRows(model.rows, foundRows, rows, scores)
}

/** Number of ones in 32 bits. */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Index of the highest score; the first of equals. */
export function best(scores: Int32Array | Float64Array): number {
  let winner = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[winner] as number)) winner = i
  return winner
}

/** A choice between classes by their scores, and by how much it leads the second. */
export type Choice = { label: number; lead: number }

/** Puts the class with the highest score, the first of equals, into `choice`. */
export function choose(scores: Int32Array, choice: Choice): void {
  let label = 0
  let most = scores[0] as number
  let second = Number.NEGATIVE_INFINITY
  for (let c = 1; c < scores.length; c++) {
    const score = scores[c] as number
    if (score > most) {
      second = most
      most = score
      label = c
    } else if (score > second) second = score
  }
  choice.label = label
  choice.lead = most - second
}

function readHeader(bytes: Uint8Array): { header: LinearModelHeader; body: number } {
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, 4)) !== MAGIC) throw new RangeError('not a weights file')
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
  const header = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length))) as LinearModelHeader
  if (header.bits < 5 || header.bits > 24) throw new RangeError(`weights file with ${header.bits} bits`)
  return { header, body: 8 + length }
}
