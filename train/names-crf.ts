/**
 * Trains a tagger as a linear-chain conditional random field (Lafferty et al. 2001) over hashed features, by AdaGrad
 * (Duchi et al. 2011) sentence by sentence, with dropout of features and a little L2. One thread, a fixed order, plain
 * arithmetic: the same examples give the same bytes with the same Node.
 */
import { writeLinearModel } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import { createLabelSet, type LabelSet, transitionFeature } from '../src/language/names/decode.ts'
import { type Example, featuresOf, LABELS, thin } from './names-trainer.ts'

export type CrfOptions = {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly dropout: number
  /** Step size of AdaGrad. */
  readonly rate: number
  /** L2, per sight of a feature. */
  readonly decay: number
  /** Weights smaller than this are left out of the file. */
  readonly prune: number
  readonly log?: boolean
}

/** Errors of a label smaller than this teach nothing. */
const SMALL = 1e-3
const L = LABELS.length

type Weights = { readonly w: Float32Array; readonly g: Float32Array }

export function trainCrf(examples: readonly Example[], options: CrfOptions): Uint8Array {
  const { bits } = options
  const mask = 2 ** bits - 1
  const rows = new Int32Array(2 ** bits)
  let rowCount = 1
  const rowOf = (feature: number): number => {
    const bucket = feature & mask
    if (rows[bucket] === 0) rows[bucket] = rowCount++
    return rows[bucket] as number
  }
  const numbered = examples.map((example) => ({ ...example, features: example.features.map(rowOf) }))
  const steps = Array.from({ length: L }, (_, a) => rowOf(transitionFeature(a)))
  const weights: Weights = { w: new Float32Array(rowCount * L), g: new Float32Array(rowCount * L).fill(1e-2) }
  const set = createLabelSet(LABELS)
  const random = createRandom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0
    for (const whole of shuffle(numbered, random)) {
      loss += learn(options.dropout > 0 ? thin(whole, options.dropout, random) : whole, weights, { set, steps, options })
    }
    if (options.log) console.log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  const { w } = weights
  return writeLinearModel({
    classes: LABELS,
    bits,
    prune: options.prune,
    cells: (bucket) => {
      const row = rows[bucket] as number
      return row === 0 ? [] : LABELS.map((_, label) => ({ label, weight: w[row * L + label] as number }))
    },
  })
}

type Setting = { readonly set: LabelSet; readonly steps: readonly number[]; readonly options: CrfOptions }

/** One step of gradient ascent on one sentence; gives its negative log-likelihood. */
function learn(example: Example, weights: Weights, setting: Setting): number {
  const { set, steps } = setting
  const length = example.gold.length
  const scores = new Float64Array(length * L)
  for (let i = 0; i < length; i++) {
    const features = featuresOf(example, i)
    for (let k = 0; k < features.length; k++) {
      const at = (features[k] as number) * L
      for (let b = 0; b < L; b++) scores[i * L + b] = (scores[i * L + b] as number) + (weights.w[at + b] as number)
    }
  }
  const moves = new Float64Array(L * L)
  for (let a = 0; a < L; a++) {
    for (let b = 0; b < L; b++) {
      moves[a * L + b] = set.follows[a]?.[b] ? Math.exp(weights.w[(steps[a] as number) * L + b] as number) : 0
    }
  }
  const { probabilities, pairs, loss } = marginals({ scores, moves, set, gold: example.gold, weights, steps })
  const error = new Float64Array(L)
  for (let i = 0; i < length; i++) {
    let any = false
    for (let b = 0; b < L; b++) {
      const e = (example.gold[i] === b ? 1 : 0) - (probabilities[i * L + b] as number)
      error[b] = Math.abs(e) < SMALL ? 0 : e
      any ||= error[b] !== 0
    }
    if (any) for (const row of featuresOf(example, i)) step(weights, row, error, setting.options)
  }
  for (let i = 1; i < length; i++) {
    const at = (example.gold[i - 1] as number) * L + (example.gold[i] as number)
    pairs[at] = (pairs[at] as number) + 1
  }
  for (let a = 0; a < L; a++) step(weights, steps[a] as number, pairs.subarray(a * L, a * L + L), setting.options)
  return loss
}

function step(weights: Weights, row: number, error: Float64Array, options: CrfOptions): void {
  const { w, g } = weights
  for (let b = 0; b < L; b++) {
    const e = error[b] as number
    if (e === 0) continue
    const at = row * L + b
    const slope = e - options.decay * (w[at] as number)
    g[at] = (g[at] as number) + slope * slope
    w[at] = (w[at] as number) + (options.rate * slope) / Math.sqrt(g[at] as number)
  }
}

type Chain = {
  readonly scores: Float64Array
  readonly moves: Float64Array
  readonly set: LabelSet
  readonly gold: Uint8Array
  readonly weights: Weights
  readonly steps: readonly number[]
}

/** Forward-backward: probability of each label of each word; minus the expected number of each pair of labels. */
function marginals(chain: Chain): { probabilities: Float64Array; pairs: Float64Array; loss: number } {
  const { scores, moves, set, gold } = chain
  const length = gold.length
  const e = new Float64Array(length * L)
  const alpha = new Float64Array(length * L)
  const beta = new Float64Array(length * L)
  let logZ = 0
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY
    for (let b = 0; b < L; b++) most = Math.max(most, scores[i * L + b] as number)
    let sum = 0
    for (let b = 0; b < L; b++) {
      const here = Math.exp((scores[i * L + b] as number) - most)
      e[i * L + b] = here
      let before = i === 0 ? (set.mayStart[b] ? 1 : 0) : 0
      if (i > 0) for (let a = 0; a < L; a++) before += (alpha[(i - 1) * L + a] as number) * (moves[a * L + b] as number)
      const value = i === length - 1 && !set.mayEnd[b] ? 0 : before * here
      alpha[i * L + b] = value
      sum += value
    }
    for (let b = 0; b < L; b++) alpha[i * L + b] = (alpha[i * L + b] as number) / sum
    logZ += Math.log(sum) + most
  }
  const pairs = new Float64Array(L * L)
  for (let b = 0; b < L; b++) beta[(length - 1) * L + b] = 1
  for (let i = length - 1; i > 0; i--) {
    let sum = 0
    let norm = 0
    for (let a = 0; a < L; a++) {
      let after = 0
      for (let b = 0; b < L; b++) after += (moves[a * L + b] as number) * (e[i * L + b] as number) * (i === length - 1 && !set.mayEnd[b] ? 0 : 1) * (beta[i * L + b] as number)
      beta[(i - 1) * L + a] = after
      sum += after
      norm += after * (alpha[(i - 1) * L + a] as number)
    }
    for (let a = 0; a < L; a++) {
      const from = (alpha[(i - 1) * L + a] as number) / norm
      if (from < 1e-12) continue
      for (let b = 0; b < L; b++) {
        if (i === length - 1 && !set.mayEnd[b]) continue
        pairs[a * L + b] = (pairs[a * L + b] as number) - from * (moves[a * L + b] as number) * (e[i * L + b] as number) * (beta[i * L + b] as number)
      }
    }
    for (let a = 0; a < L; a++) beta[(i - 1) * L + a] = (beta[(i - 1) * L + a] as number) / sum
  }
  const probabilities = new Float64Array(length * L)
  let goldScore = 0
  for (let i = 0; i < length; i++) {
    let sum = 0
    for (let b = 0; b < L; b++) sum += (alpha[i * L + b] as number) * (beta[i * L + b] as number)
    for (let b = 0; b < L; b++) probabilities[i * L + b] = ((alpha[i * L + b] as number) * (beta[i * L + b] as number)) / sum
    goldScore += scores[i * L + (gold[i] as number)] as number
    if (i > 0) goldScore += Math.log(moves[(gold[i - 1] as number) * L + (gold[i] as number)] as number)
  }
  return { probabilities, pairs, loss: logZ - goldScore }
}
