import { addScores, type LinearModel } from '../learn/linear-model.ts'
import { PARSE_FEATURES, type ParseInput, parseFeatures } from './parse-features.ts'
import {
  applyTransition,
  createParseState,
  isAllowed,
  isFinished,
  LEFT,
  type ParseState,
  REDUCE,
  RIGHT,
  resetParseState,
  SHIFT,
} from './parse-state.ts'
import type { Words } from './words.ts'

/** The heads (-1 for the root) and relations (indices into `labels`) of a sentence. */
export type Tree = { readonly heads: Int32Array; readonly labels: Int32Array }

export type Parser = { readonly labels: readonly string[]; readonly parse: (words: Words, tags: Int32Array) => Tree }

/** The transitions a model tells apart: its classes, "S", "R", "L nsubj", "A obj", …, taken apart. */
export type Transitions = {
  readonly kinds: Int32Array
  readonly labels: Int32Array
  readonly isRoot: Uint8Array
  readonly names: readonly string[]
}

export function readTransitions(classes: readonly string[]): Transitions {
  const names = [...new Set(classes.map((name) => name.slice(2)).filter((name) => name !== ''))].sort()
  const kindOf: Readonly<Record<string, number>> = { S: SHIFT, R: REDUCE, L: LEFT, A: RIGHT }
  return {
    kinds: Int32Array.from(classes, (name) => kindOf[name.charAt(0)] ?? SHIFT),
    labels: Int32Array.from(classes, (name) => Math.max(0, names.indexOf(name.slice(2)))),
    isRoot: Uint8Array.from(classes, (name) => (name.slice(2) === 'root' ? 1 : 0)),
    names,
  }
}

export function parseInput(words: Words, tags: Int32Array): ParseInput {
  const word = new Int32Array(words.count + 1)
  word.set(words.lowerHash)
  word[words.count] = 0x510e527f
  const tag = new Int32Array(words.count + 1)
  for (let i = 0; i < words.count; i++) tag[i] = (tags[i] as number) + 1
  tag[words.count] = 255
  return { word, tag }
}

/** A greedy parser: at each step the allowed transition with the highest score. */
export function createParser(model: LinearModel): Parser {
  const transitions = readTransitions(model.classes)
  const features = new Int32Array(PARSE_FEATURES)
  const scores = new Int32Array(model.classes.length)
  let state = createParseState(256)
  return {
    labels: transitions.names,
    parse: (words, tags) => {
      if (words.count >= state.heads.length) state = createParseState(words.count * 2)
      const input = parseInput(words, tags)
      resetParseState(state, words.count)
      while (!isFinished(state)) {
        scores.fill(0)
        addScores(model, features, parseFeatures(state, input, features), scores)
        const choice = bestAllowed(state, transitions, scores)
        applyTransition(state, transitions.kinds[choice] as number, transitions.labels[choice] as number)
      }
      return finishTree(state, transitions.names)
    },
  }
}

/** The allowed transition with the highest score; there always is one. */
export function bestAllowed(
  state: ParseState,
  { kinds, isRoot }: Transitions,
  scores: Int32Array | Float64Array,
): number {
  const open = new Uint8Array(8)
  for (let kind = 0; kind < 4; kind++) {
    open[kind * 2] = isAllowed(state, kind, false) ? 1 : 0
    open[kind * 2 + 1] = isAllowed(state, kind, true) ? 1 : 0
  }
  let choice = -1
  for (let c = 0; c < scores.length; c++) {
    if (open[(kinds[c] as number) * 2 + (isRoot[c] as number)] === 0) continue
    if (choice < 0 || (scores[c] as number) > (scores[choice] as number)) choice = c
  }
  return choice
}

/** One root: the first word attached to the root stays there, the others attach to it. */
function finishTree(state: ParseState, names: readonly string[]): Tree {
  const heads = state.heads.slice(0, state.count)
  const labels = state.labels.slice(0, state.count)
  const loose = Math.max(0, names.indexOf('parataxis'))
  let root = -1
  for (let i = 0; i < state.count; i++) {
    if (heads[i] !== state.count) continue
    heads[i] = root
    if (root >= 0) labels[i] = loose
    else root = i
  }
  return { heads, labels }
}
