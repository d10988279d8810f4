/** Trains the tagger of names: a structured averaged perceptron (Collins 2002) over whole sentences. */
import { createPerceptron, type Perceptron, type WriteOptions } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import { bestPath, createLabelSet, transitionFeature } from '../src/language/names/decode.ts'
import { createFeatureWriter, FEATURE_LIMIT } from '../src/language/names/features.ts'
import type { Gazetteer } from '../src/language/names/gazetteer.ts'
import { readWords } from '../src/language/names/words.ts'
import type { TaggedDocument } from './names-corpora.ts'

const LABELS: readonly string[] = [
  'O',
  ...['PER', 'ORG', 'LOC', 'MISC'].flatMap((kind) => ['B', 'I', 'L', 'U'].map((mark) => `${mark}-${kind}`)),
]

/** A sentence with the features of its words, one after the other; those of word i end before ends[i]. */
export type Example = { readonly features: Int32Array; readonly ends: Int32Array; readonly gold: Uint8Array }

/** BIO tags to numbers of LABELS. */
function encode(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag, i) => {
    if (tag === 'O') return 0
    const kind = tag.slice(2)
    const first = tag.startsWith('B') || tags[i - 1]?.slice(2) !== kind
    const last = tags[i + 1] !== `I-${kind}`
    return LABELS.indexOf(`${first ? (last ? 'U' : 'B') : last ? 'L' : 'I'}-${kind}`)
  })
}

export function makeExamples(document: TaggedDocument, gazetteer: Gazetteer): Example[] {
  const words = readWords(
    document.sentences.map((sentence) => sentence.words),
    gazetteer,
  )
  const write = createFeatureWriter(words, document.genre)
  const row = new Int32Array(FEATURE_LIMIT)
  let at = 0
  return document.sentences.map((sentence) => {
    const features: number[] = []
    const ends = new Int32Array(sentence.words.length)
    for (let i = 0; i < sentence.words.length; i++) {
      const count = write(at++, row)
      for (let k = 0; k < count; k++) features.push(row[k] as number)
      ends[i] = features.length
    }
    return { features: Int32Array.from(features), ends, gold: encode(sentence.tags) }
  })
}

export type TrainOptions = {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly log?: boolean
  /** Share of a word's features that are left out at each sight of it, so that no one feature is relied upon. */
  readonly dropout?: number
}

export function trainTagger(
  examples: readonly Example[],
  options: TrainOptions,
): { write: (options?: WriteOptions) => Uint8Array } {
  const perceptron = createPerceptron({ classes: LABELS, bits: options.bits })
  const set = createLabelSet(LABELS)
  const L = LABELS.length
  const random = createRandom(options.seed)
  const transitions = new Float64Array(L * L)
  const row = new Float64Array(L)
  const one = new Int32Array(1)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0
    for (const whole of shuffle(examples, random)) {
      const example = options.dropout ? thin(whole, options.dropout, random) : whole
      const length = example.gold.length
      const emissions = new Float64Array(length * L)
      for (let i = 0; i < length; i++) {
        row.fill(0)
        const features = featuresOf(example, i)
        perceptron.addScores(features, features.length, row)
        emissions.set(row, i * L)
      }
      for (let a = 0; a < L; a++) {
        one[0] = transitionFeature(a)
        row.fill(0)
        perceptron.addScores(one, 1, row)
        transitions.set(row, a * L)
      }
      const path = new Uint8Array(length)
      bestPath(set, emissions, transitions, { path, at: 0, length, opensSentence: true, closesSentence: true })
      wrong += learn(perceptron, example, path)
      perceptron.tick()
    }
    if (options.log) console.log(`epoch ${epoch + 1}: ${wrong} words wrong`)
  }
  return { write: perceptron.write }
}

/** The example without a share of its features. */
function thin(example: Example, share: number, random: () => number): Example {
  const features = new Int32Array(example.features.length)
  const ends = new Int32Array(example.ends.length)
  let n = 0
  let k = 0
  for (let i = 0; i < ends.length; i++) {
    for (; k < (example.ends[i] as number); k++) if (random() >= share) features[n++] = example.features[k] as number
    ends[i] = n
  }
  return { features: features.subarray(0, n), ends, gold: example.gold }
}

/** Leaves out features that stand in fewer than `least` words of all. */
export function cutRare(examples: readonly Example[], bits: number, least: number): Example[] {
  const counts = new Uint16Array(2 ** bits)
  const mask = 2 ** bits - 1
  for (const { features } of examples) {
    for (const feature of features) {
      const bucket = feature & mask
      if ((counts[bucket] as number) < 65535) counts[bucket] = (counts[bucket] as number) + 1
    }
  }
  return examples.map((example) => {
    const ends = new Int32Array(example.ends.length)
    const kept: number[] = []
    let k = 0
    for (let i = 0; i < ends.length; i++) {
      for (; k < (example.ends[i] as number); k++) {
        const feature = example.features[k] as number
        if ((counts[feature & mask] as number) >= least) kept.push(feature)
      }
      ends[i] = kept.length
    }
    return { features: Int32Array.from(kept), ends, gold: example.gold }
  })
}

function featuresOf(example: Example, i: number): Int32Array {
  return example.features.subarray(i === 0 ? 0 : example.ends[i - 1], example.ends[i])
}

function learn(perceptron: Perceptron, example: Example, path: Uint8Array): number {
  const { gold } = example
  let wrong = 0
  const one = new Int32Array(1)
  for (let i = 0; i < gold.length; i++) {
    const right = gold[i] as number
    const said = path[i] as number
    if (right !== said) {
      wrong++
      const features = featuresOf(example, i)
      perceptron.update(features, features.length, right, 1)
      perceptron.update(features, features.length, said, -1)
    }
    if (i > 0 && (right !== said || gold[i - 1] !== path[i - 1])) {
      one[0] = transitionFeature(gold[i - 1] as number)
      perceptron.update(one, 1, right, 1)
      one[0] = transitionFeature(path[i - 1] as number)
      perceptron.update(one, 1, said, -1)
    }
  }
  return wrong
}
