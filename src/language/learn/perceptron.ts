import { type LinearModelHeader, MAGIC } from './linear-model.ts'

/**
 * Trains a linear classifier over hashed features: the averaged perceptron of Collins (2002), with the lazy averaging
 * of Daumé (2006). Only additions in a fixed order, so the same examples give the same bytes on every machine.
 */
export type Perceptron = {
  readonly classes: readonly string[]
  /** Adds the current weights of the first `count` features to `scores`. */
  readonly addScores: (features: Int32Array, count: number, scores: Float64Array) => void
  /** Moves the weights of the features by `amount`, a whole number, for one class (negative: against it). */
  readonly update: (features: Int32Array, count: number, label: number, amount: number) => void
  /** Counts one example as seen; the average is over these. Call once an example, updated or not. */
  readonly tick: () => void
  /** Ends the counting of features for `leastSeen`; call after the first pass over the examples. */
  readonly settle: () => void
  /** The averaged weights as a weights file. */
  readonly write: (options?: WriteOptions) => Uint8Array
}

export type WriteOptions = {
  /** Averaged weights smaller than this are left out. */
  readonly prune?: number
  /** Value of one step of a stored weight; larger ones than 127 steps are cut. Default: as fine as the largest allows. */
  readonly step?: number
  /** Stored weights of fewer steps than this are left out. Default 1. */
  readonly leastSteps?: number
}

/**
 * `leastSeen`: features seen in fewer examples (calls of `addScores` before `settle`) get no weight, which keeps the
 * model small and from learning single examples by heart.
 */
export function createPerceptron(options: {
  readonly classes: readonly string[]
  readonly bits: number
  readonly leastSeen?: number
}): Perceptron {
  const { classes, bits, leastSeen = 1 } = options
  if (classes.length < 1 || classes.length > 256)
    throw new RangeError(`${classes.length} classes; 1 to 256 are possible`)
  const mask = 2 ** bits - 1
  // A bucket's entries stand together in the pool: weight << 8 | class. A full block moves to one twice as long.
  const starts = new Int32Array(2 ** bits)
  const counts = new Uint16Array(2 ** bits)
  let pool = new Int32Array(1 << 16)
  let totals = new Float64Array(1 << 16)
  let poolEnd = 1
  let time = 1
  const seen = new Uint8Array(leastSeen > 1 ? 2 ** bits : 0)
  let counting = leastSeen > 1

  const addScores: Perceptron['addScores'] = (features, count, scores) => {
    for (let i = 0; i < count; i++) {
      const bucket = (features[i] as number) & mask
      if (counting && (seen[bucket] as number) < 255) seen[bucket] = (seen[bucket] as number) + 1
      const start = starts[bucket] as number
      const end = start + (counts[bucket] as number)
      for (let j = start; j < end; j++) {
        const entry = pool[j] as number
        scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
      }
    }
  }
  const allocate = (length: number): number => {
    if (poolEnd + length > pool.length) {
      const more = new Int32Array(pool.length * 2)
      more.set(pool)
      pool = more
      const moreTotals = new Float64Array(totals.length * 2)
      moreTotals.set(totals)
      totals = moreTotals
    }
    poolEnd += length
    return poolEnd - length
  }
  /** Place of the entry of a class in a bucket, made where there is none. */
  const place = (bucket: number, label: number): number => {
    const count = counts[bucket] as number
    let start = starts[bucket] as number
    for (let j = start; j < start + count; j++) if (((pool[j] as number) & 255) === label) return j
    if ((count & (count - 1)) === 0) {
      const moved = allocate(Math.max(1, count * 2))
      pool.copyWithin(moved, start, start + count)
      totals.copyWithin(moved, start, start + count)
      start = moved
      starts[bucket] = start
    }
    counts[bucket] = count + 1
    pool[start + count] = label
    totals[start + count] = 0
    return start + count
  }
  const averaged = (at: number): number => ((pool[at] as number) >> 8) - (totals[at] as number) / time

  return {
    classes,
    addScores,
    update: (features, count, label, amount) => {
      for (let i = 0; i < count; i++) {
        const bucket = (features[i] as number) & mask
        if (leastSeen > 1 && (seen[bucket] as number) < leastSeen) continue
        const at = place(bucket, label)
        pool[at] = (pool[at] as number) + (amount << 8)
        totals[at] = (totals[at] as number) + amount * time
      }
    },
    tick: () => {
      time++
    },
    settle: () => {
      counting = false
    },
    write: (writeOptions = {}) => {
      const cells = (bucket: number): Cell[] => {
        const start = starts[bucket] as number
        const found = Array.from({ length: counts[bucket] as number }, (_, j) => ({
          label: (pool[start + j] as number) & 255,
          weight: averaged(start + j),
        }))
        return found.sort((a, b) => a.label - b.label)
      }
      return writeLinearModel({ classes, bits, cells, ...writeOptions })
    },
  }
}

type Cell = { readonly label: number; readonly weight: number }

/** Quantises weights, `cells(bucket)`, and puts them into the file that `readLinearModel` reads. */
function writeLinearModel(
  options: { classes: readonly string[]; bits: number; cells: (bucket: number) => Cell[] } & WriteOptions,
): Uint8Array {
  const { classes, bits, cells, prune = 0, leastSteps = 1 } = options
  let largest = 0
  for (let b = 0; b < 2 ** bits; b++) for (const cell of cells(b)) largest = Math.max(largest, Math.abs(cell.weight))
  const step = options.step ?? (largest / 127 || 1)
  const index = createBytes()
  const labels = createBytes()
  const weights = createBytes()
  let buckets = 0
  let previous = -1
  for (let b = 0; b < 2 ** bits; b++) {
    const before = labels.length()
    for (const { label, weight } of cells(b)) {
      const steps = Math.max(-127, Math.min(127, Math.round(weight / step)))
      if (Math.abs(steps) < leastSteps || Math.abs(weight) < prune) continue
      labels.push(label)
      weights.push(steps & 255)
    }
    const count = labels.length() - before
    if (count === 0) continue
    pushNumber(index, b - previous)
    pushNumber(index, count)
    previous = b
    buckets++
  }
  const header: LinearModelHeader = { classes, bits, buckets, entries: labels.length() }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length, true)
  const parts = [new TextEncoder().encode(MAGIC), length, head, index.bytes(), labels.bytes(), weights.bytes()]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

type Bytes = {
  readonly push: (byte: number) => void
  readonly length: () => number
  readonly bytes: () => Uint8Array
}

/** A growing list of bytes. */
function createBytes(): Bytes {
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  return {
    push: (byte) => {
      if (length === bytes.length) {
        const more = new Uint8Array(length * 2)
        more.set(bytes)
        bytes = more
      }
      bytes[length++] = byte
    },
    length: () => length,
    bytes: () => bytes.subarray(0, length),
  }
}

/** LEB128. */
function pushNumber(bytes: Bytes, value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}
