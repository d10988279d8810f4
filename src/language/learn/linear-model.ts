/**
 * A linear classifier over hashed features, read from a compact weights file. A feature is a 32-bit hash; its low bits
 * name a bucket, which holds the few classes it speaks for or against, each with a weight of one signed byte.
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
  /** Entries of the n-th used bucket are starts[n] up to, not including, starts[n + 1]. */
  readonly starts: Uint32Array
  /** class << 8 | weight + 128 */
  readonly entries: Uint16Array
}

export type LinearModelHeader = {
  readonly classes: readonly string[]
  readonly bits: number
  readonly buckets: number
  readonly entries: number
}

export const MAGIC = 'SYL1'

/** Reads a weights file. Throws RangeError where the bytes are no such file or are cut short. */
export function readLinearModel(bytes: Uint8Array): LinearModel {
  const { header, body } = readHeader(bytes)
  const size = 2 ** header.bits
  const used = new Uint32Array(size >>> 4)
  const starts = new Uint32Array(header.buckets + 1)
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
  let bucket = -1
  let start = 0
  for (let i = 0; i < header.buckets; i++) {
    bucket += readNumber()
    if (bucket >= size) throw new RangeError('weights file names a bucket it does not have')
    const block = (bucket >>> 5) * 2
    used[block] = (used[block] as number) | (1 << (bucket & 31))
    starts[i] = start
    start += readNumber()
  }
  starts[header.buckets] = start
  let before = 0
  for (let block = 0; block < used.length; block += 2) {
    used[block + 1] = before
    before += countBits(used[block] as number)
  }
  if (start !== header.entries || bytes.length < at + 2 * start) throw new RangeError('weights file is cut short')
  const entries = new Uint16Array(start)
  for (let i = 0; i < start; i++) {
    entries[i] = ((bytes[at + i] ?? 0) << 8) | (((bytes[at + start + i] ?? 0) + 128) & 255)
  }
  return { classes: header.classes, mask: size - 1, used, starts, entries }
}

/** Places of the features found, filled and read within one call of `addScores`; features beyond it are left out. */
const MOST_FEATURES = 512
const found = new Uint32Array(MOST_FEATURES)

/**
 * Adds to `scores` (one a class, set to zero by the caller) the weights of the first `count` features. Scores are in
 * the file's own unit: comparable within a model, not between models.
 *
 * The buckets are looked up first, without branches, so that the processor can fetch many at once; this halves the time.
 */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, used, starts, entries } = model
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
  for (let i = 0; i < hits; i++) {
    const place = found[i] as number
    const end = starts[place + 1] as number
    for (let j = starts[place] as number; j < end; j++) {
      const entry = entries[j] as number
      const label = entry >>> 8
      scores[label] = (scores[label] as number) + (entry & 255) - 128
    }
  }
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

function readHeader(bytes: Uint8Array): { header: LinearModelHeader; body: number } {
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, 4)) !== MAGIC) throw new RangeError('not a weights file')
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
  const header = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length))) as LinearModelHeader
  if (header.bits < 5 || header.bits > 24) throw new RangeError(`weights file with ${header.bits} bits`)
  return { header, body: 8 + length }
}
