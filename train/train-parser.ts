import { createPerceptron } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import { PARSE_FEATURES, parseFeatures } from '../src/language/tokens/parse-features.ts'
import {
  applyTransition,
  createParseState,
  isFinished,
  LEFT,
  type ParseState,
  RIGHT,
  resetParseState,
} from '../src/language/tokens/parse-state.ts'
import {
  bestAllowed,
  coarseTags,
  onlyAllowed,
  parseInput,
  readTransitions,
  type Transitions,
} from '../src/language/tokens/parser.ts'
import { dropFeatures } from './drop-features.ts'
import { type GoldTree, goldTree, transitionCost } from './oracle.ts'
import { wordsOf } from './train-tagger.ts'
import type { TreeSentence } from './treebank.ts'

export type ParserOptions = { readonly epochs: number; readonly bits: number; readonly leastSteps: number }

/** Share of the features left out at each sight of a state. */
const DROP_FEATURES = 0.2

/** A word seen n times is taken for unknown with a chance of this to n plus this. */
const DROP_WORDS = 1

/** Features of fewer states in the first pass are left out: half the size for 0.1 points on ud_ewt dev. */
const LEAST_SEEN = 2

/** Chance that training goes on with the transition it predicted and not with the best right one. */
const FOLLOW_PREDICTED = 0.9

/**
 * Trains the parser. `tags[i]` are the tags of sentence i as the tagger predicts them when it has not seen the sentence,
 * so that the parser learns to live with its mistakes.
 */
export function trainParser(
  sentences: readonly TreeSentence[],
  tags: readonly Int32Array[],
  tagNames: readonly string[],
  options: ParserOptions & { readonly log?: (line: string) => void },
): Uint8Array {
  const trees = sentences.map((sentence) => goldTree(sentence.heads))
  const classes = transitionSet(sentences, trees)
  const transitions = readTransitions(classes)
  const labelIndex = new Map(transitions.names.map((name, i) => [name, i]))
  const coarse = coarseTags(tagNames)
  const examples = sentences.map((sentence, i) => {
    const words = wordsOf(sentence)
    return {
      input: parseInput(words, tags[i] ?? new Int32Array(words.count), coarse),
      count: words.count,
      tree: trees[i] as GoldTree,
      labels: Int32Array.from(sentence.deprels, (label) => labelIndex.get(label) ?? 0),
    }
  })
  const perceptron = createPerceptron({ classes, bits: options.bits, leastSeen: LEAST_SEEN })
  const random = createRandom(20261122)
  const features = new Int32Array(PARSE_FEATURES)
  const frequency = countWords(examples.map(({ input }) => input.word))
  const scores = new Float64Array(classes.length)
  const state = createParseState(Math.max(...examples.map(({ count }) => count)) + 1)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let mistakes = 0
    for (const { input: whole, count, tree, labels } of shuffle(examples, random)) {
      const input = { ...whole, word: dropWords(whole.word, frequency, random) }
      resetParseState(state, count)
      while (!isFinished(state)) {
        const forced = onlyAllowed(state, transitions)
        if (forced >= 0) {
          applyTransition(state, transitions.kinds[forced] as number, transitions.labels[forced] as number)
          continue
        }
        const size = dropFeatures(features, parseFeatures(state, input, features), DROP_FEATURES, random)
        scores.fill(0)
        perceptron.addScores(features, size, scores)
        const guess = bestAllowed(state, transitions, scores)
        const right = bestRight(state, transitions, scores, tree, labels, guess)
        if (guess !== right) {
          mistakes++
          perceptron.update(features, size, right, 1)
          perceptron.update(features, size, guess, -1)
        }
        perceptron.tick()
        const next = epoch > 0 && random() < FOLLOW_PREDICTED ? guess : right
        applyTransition(state, transitions.kinds[next] as number, transitions.labels[next] as number)
      }
    }
    perceptron.settle()
    options.log?.(`parser: epoch ${epoch + 1}, ${mistakes} mistakes`)
  }
  return perceptron.write({ leastSteps: options.leastSteps })
}

function countWords(sentences: readonly Int32Array[]): Map<number, number> {
  const frequency = new Map<number, number>()
  for (const words of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return frequency
}

/** Puts unknown words in the place of rare ones now and then (Kiperwasser and Goldberg 2016). */
function dropWords(words: Int32Array, frequency: ReadonlyMap<number, number>, random: () => number): Int32Array {
  return words.map((word) => {
    const dropped = random() * ((frequency.get(word) ?? 0) + DROP_WORDS) < DROP_WORDS
    return dropped ? Math.floor(random() * 2 ** 32) | 0 : word
  })
}

/** The transitions that occur when the treebank is parsed right: "S", "R", "L nsubj", "A obj", … */
function transitionSet(sentences: readonly TreeSentence[], trees: readonly GoldTree[]): string[] {
  const classes = new Set(['S', 'R', 'L root', 'A parataxis'])
  sentences.forEach((sentence, s) => {
    sentence.deprels.forEach((label, i) => {
      const head = trees[s]?.heads[i] ?? 0
      if (head === sentence.words.length) return
      classes.add(`${head > i ? 'L' : 'A'} ${label}`)
    })
  })
  return [...classes].sort()
}

/** The highest-scoring allowed transition that loses no right arc and, where it makes a right arc, names it right. */
function bestRight(
  state: ParseState,
  transitions: Transitions,
  scores: Float64Array,
  tree: GoldTree,
  labels: Int32Array,
  guess: number,
): number {
  const costs = [0, 1, 2, 3].map((kind) => transitionCost(state, tree, kind))
  const top = state.stack[state.depth - 1] ?? 0
  const isRight = (c: number): boolean => {
    const kind = transitions.kinds[c] as number
    if ((costs[kind] as number) > 0) return false
    if (kind === LEFT && tree.heads[top] === state.front) return transitions.labels[c] === labels[top]
    if (kind === RIGHT && tree.heads[state.front] === top) return transitions.labels[c] === labels[state.front]
    return true
  }
  if (isRight(guess)) return guess
  const rightScores = scores.map((score, c) => (isRight(c) ? score : Number.NEGATIVE_INFINITY))
  const right = bestAllowed(state, transitions, rightScores)
  return rightScores[right] === Number.NEGATIVE_INFINITY ? guess : right
}
