import { finish } from '../learn/hash.ts'
import { addScores, type LinearModel } from '../learn/linear-model.ts'
import { FEATURE_LIMIT, type FeatureWriter } from './features.ts'

/**
 * Labels of words: O, and for each kind B (first), I (within), L (last), U (only word): 'U-PER'. `follows[a][b]`: may
 * label b stand after a?
 */
export type LabelSet = {
  readonly labels: readonly string[]
  readonly follows: readonly (readonly boolean[])[]
  readonly mayStart: readonly boolean[]
  readonly mayEnd: readonly boolean[]
  /** For each label, those that may stand before it. */
  readonly before: readonly Uint8Array[]
}

export function createLabelSet(labels: readonly string[]): LabelSet {
  const open = (label: string): boolean => label.startsWith('B') || label.startsWith('I')
  const goesOn = (label: string): boolean => label.startsWith('I') || label.startsWith('L')
  const follows = labels.map((a) => labels.map((b) => (open(a) ? goesOn(b) && a.slice(2) === b.slice(2) : !goesOn(b))))
  return {
    labels,
    follows,
    mayStart: labels.map((label) => !goesOn(label)),
    mayEnd: labels.map((label) => !open(label)),
    before: labels.map((_, b) => Uint8Array.from(labels.flatMap((_, a) => (follows[a]?.[b] ? [a] : [])))),
  }
}

/** The feature that stands for "the label before is number a". */
export function transitionFeature(a: number): number {
  return finish(0x7a11 + a * 0x51ed27)
}

/** What stands before and after a run of words: the edge of the sentence, or a word that is certainly no name. */
type Edges = { readonly opensSentence: boolean; readonly closesSentence: boolean }

/**
 * The best path of allowed labels (Viterbi) for a run of words. `emissions` has a row of L scores for each of `length`
 * words; `transitions[a * L + b]` is the score of b after a; label 0 is O. Writes the labels into `path` from `at` on.
 */
export function bestPath(
  set: LabelSet,
  emissions: Float64Array,
  transitions: Float64Array,
  run: { readonly path: Uint8Array; readonly at: number; readonly length: number } & Edges,
): void {
  const { path, at, length } = run
  if (length === 0) return
  const L = set.labels.length
  let scores = new Float64Array(L)
  let next = new Float64Array(L)
  const back = new Uint8Array(length * L)
  for (let b = 0; b < L; b++) {
    const entered = run.opensSentence ? 0 : (transitions[b] as number)
    scores[b] = set.mayStart[b] ? (emissions[b] as number) + entered : Number.NEGATIVE_INFINITY
  }
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < L; b++) {
      let winner = 0
      let best = Number.NEGATIVE_INFINITY
      const before = set.before[b] as Uint8Array
      for (let k = 0; k < before.length; k++) {
        const a = before[k] as number
        const score = (scores[a] as number) + (transitions[a * L + b] as number)
        if (score > best) {
          best = score
          winner = a
        }
      }
      next[b] = best + (emissions[i * L + b] as number)
      back[i * L + b] = winner
    }
    const kept = scores
    scores = next
    next = kept
  }
  let label = 0
  let best = Number.NEGATIVE_INFINITY
  for (let b = 0; b < L; b++) {
    const score = (scores[b] as number) + (run.closesSentence ? 0 : (transitions[b * L] as number))
    if (set.mayEnd[b] && score > best) {
      best = score
      label = b
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    path[at + i] = label
    label = back[i * L + label] as number
  }
}

/** Labels one sentence with a trained model whose first label is O. */
export function createSentenceTagger(
  model: LinearModel,
): (write: FeatureWriter, first: number, last: number) => Uint8Array {
  const set = createLabelSet(model.classes)
  const L = model.classes.length
  const row = new Int32Array(L)
  const features = new Int32Array(FEATURE_LIMIT)
  const transitions = new Float64Array(L * L)
  for (let a = 0; a < L; a++) {
    features[0] = transitionFeature(a)
    row.fill(0)
    addScores(model, features, 1, row)
    transitions.set(row, a * L)
  }
  let emissions = new Float64Array(64 * L)
  return (write, first, last) => {
    const path = new Uint8Array(last - first)
    let length = 0
    for (let i = first; i <= last; i++) {
      const count = i < last ? write(i, features) : 0
      if (count > 0) {
        if ((length + 1) * L > emissions.length) emissions = longer(emissions)
        row.fill(0)
        addScores(model, features, count, row)
        emissions.set(row, length * L)
        length++
        continue
      }
      // A word without features is certainly no name, and parts the sentence into runs.
      if (length > 0) {
        const at = i - length - first
        const edges = { opensSentence: at === 0, closesSentence: i === last }
        bestPath(set, emissions, transitions, { path, at, length, ...edges })
      }
      length = 0
    }
    return path
  }
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(numbers.length * 2)
  more.set(numbers)
  return more
}
