import { type LinearModelHeader, MAGIC } from './linear-model.ts'

/**
 * Trains a linear classifier over hashed features: the averaged perceptron of Collins (2002), with the lazy averaging
 * of Daumé (2006). Only additions in a fixed order, so the same examples give the same bytes on every machine.
 */
export type Perceptron = {
  readonly classes: readonly string[]
  /** Adds the current weights of the first `count` features to `scores`. */
  readonly addScores: (features: Int32Array, count: number, scores: Float64Array) => void
  /** Moves the weights of the features by `amount` for one class (negative: against it). */
  readonly update: (features: Int32Array, count: number, label: number, amount: number) => void
  /** Counts one example as seen; the average is over these. Call once an example, updated or not. */
  readonly tick: () => void
  /** Takes the averaged weights as the current ones, for reading without quantisation. */
  readonly average: () => void
  /** The averaged weights as a weights file. */
  readonly write: (options?: WriteOptions) => Uint8Array
}

export type WriteOptions = {
  /** Averaged weights smaller than this are left out. */
  readonly prune?: number
  /** Value of one step of a stored weight; larger ones than 127 steps are cut. Default: as fine as the largest allows. */
  readonly step?: number
}

export function createPerceptron(options: { classes: readonly string[]; bits: number }): Perceptron {
  const { classes, bits } = options
  if (classes.length < 1 || classes.length > 256)
    throw new RangeError(`${classes.length} classes; 1 to 256 are possible`)
  const width = classes.length
  const mask = 2 ** bits - 1
  const rows = new Int32Array(2 ** bits)
  let rowCount = 1
  let weights = new Float32Array(width * 1024)
  let totals = new Float64Array(width * 1024)
  let time = 1

  const grow = (): void => {
    const more = new Float32Array(weights.length * 2)
    more.set(weights)
    weights = more
    const moreTotals = new Float64Array(totals.length * 2)
    moreTotals.set(totals)
    totals = moreTotals
  }
  const addScores: Perceptron['addScores'] = (features, count, scores) => {
    for (let i = 0; i < count; i++) {
      const row = rows[(features[i] as number) & mask] as number
      if (row === 0) continue
      const offset = row * width
      for (let c = 0; c < width; c++) scores[c] = (scores[c] as number) + (weights[offset + c] as number)
    }
  }
  const update: Perceptron['update'] = (features, count, label, amount) => {
    for (let i = 0; i < count; i++) {
      const bucket = (features[i] as number) & mask
      let row = rows[bucket] as number
      if (row === 0) {
        row = rowCount++
        rows[bucket] = row
        if (row * width + width > weights.length) grow()
      }
      const cell = row * width + label
      weights[cell] = (weights[cell] as number) + amount
      totals[cell] = (totals[cell] as number) + amount * time
    }
  }
  const averaged = (cell: number): number => (weights[cell] as number) - (totals[cell] as number) / time

  return {
    classes,
    addScores,
    update,
    tick: () => {
      time++
    },
    average: () => {
      for (let i = 0; i < weights.length; i++) weights[i] = averaged(i)
      totals.fill(0)
    },
    write: (writeOptions = {}) => {
      const cells = (bucket: number): number[] => {
        const row = rows[bucket] as number
        return row === 0 ? [] : Array.from({ length: width }, (_, c) => averaged(row * width + c))
      }
      return writeLinearModel({ classes, bits, cells, ...writeOptions })
    },
  }
}

/** Quantises weights, `cells(bucket)` for all classes, and puts them into the file that `readLinearModel` reads. */
function writeLinearModel(
  options: { classes: readonly string[]; bits: number; cells: (bucket: number) => number[] } & WriteOptions,
): Uint8Array {
  const { classes, cells, prune = 0 } = options
  let largest = 0
  for (let b = 0; b < 2 ** options.bits; b++) for (const w of cells(b)) largest = Math.max(largest, Math.abs(w))
  const step = options.step ?? (largest / 127 || 1)
  const index: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  let buckets = 0
  let previous = -1
  for (let b = 0; b < 2 ** options.bits; b++) {
    const before = labels.length
    const values = cells(b)
    for (let c = 0; c < values.length; c++) {
      const value = values[c] as number
      const steps = Math.max(-127, Math.min(127, Math.round(value / step)))
      if (steps === 0 || Math.abs(value) < prune) continue
      labels.push(c)
      weights.push(steps)
    }
    if (labels.length === before) continue
    pushNumber(index, b - previous)
    pushNumber(index, labels.length - before)
    previous = b
    buckets++
  }
  const header: LinearModelHeader = { classes, bits: options.bits, buckets, entries: labels.length }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(8 + head.length + index.length + 2 * labels.length)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(4, head.length, true)
  bytes.set(head, 8)
  bytes.set(index, 8 + head.length)
  bytes.set(labels, 8 + head.length + index.length)
  bytes.set(Int8Array.from(weights), 8 + head.length + index.length + labels.length)
  return bytes
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}
