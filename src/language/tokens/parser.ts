import { addScores, type LinearModel } from '../learn/linear-model.ts'
import { PARSE_FEATURES, type ParseInput, parseFeatures } from './parse-features.ts'
import {
  applyTransition,
  createParseState,
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
type Tree = { readonly heads: Int32Array; readonly labels: Int32Array }

export type Parser = { readonly labels: readonly string[]; readonly parse: (words: Words, tags: Int32Array) => Tree }

/** The transitions a model tells apart: its classes, "A obj" (right arc), "L nsubj", "R" and "S", in that order. */
export type Transitions = {
  readonly kinds: Int32Array
  readonly labels: Int32Array
  /** Class of SHIFT, of REDUCE, and of the left arc from the root. */
  readonly shift: number
  readonly reduce: number
  readonly root: number
  /** Classes of right arcs go from 0 up to, not including, `rights`; those of left arcs from there to `lefts`. */
  readonly rights: number
  readonly lefts: number
  readonly names: readonly string[]
}

/** Takes apart the classes of a model. Throws RangeError where they are not those of a parser. */
export function readTransitions(classes: readonly string[]): Transitions {
  const names = [...new Set(classes.map((name) => name.slice(2)).filter((name) => name !== ''))].sort()
  const kindOf: Readonly<Record<string, number>> = { S: SHIFT, R: REDUCE, L: LEFT, A: RIGHT }
  const kinds = Int32Array.from(classes, (name) => kindOf[name.charAt(0)] ?? SHIFT)
  const labels = Int32Array.from(classes, (name) => Math.max(0, names.indexOf(name.slice(2))))
  const rights = kinds.findIndex((kind) => kind !== RIGHT)
  const lefts = kinds.findIndex((kind) => kind !== RIGHT && kind !== LEFT)
  const [shift, reduce, root] = ['S', 'R', 'L root'].map((name) => classes.indexOf(name)) as [number, number, number]
  if (Math.min(rights, lefts, shift, reduce, root) < 0) throw new RangeError('not the classes of a parser')
  return { kinds, labels, shift, reduce, root, rights, lefts, names }
}

const universal = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

const SIGN = universal.indexOf('PUNCT') + 1

/** Number of the universal tag, from 1, of each pair of tags ("NOUN NN"). */
export function coarseTags(tagNames: readonly string[]): Int32Array {
  return Int32Array.from(tagNames, (name) => universal.indexOf(name.slice(0, name.indexOf(' '))) + 1)
}

/** What the parser reads of a sentence. `coarse` is from `coarseTags`. */
export function parseInput(words: Words, tags: Int32Array, coarse: Int32Array): ParseInput {
  const { count } = words
  const word = new Int32Array(count + 1)
  word.set(words.lowerHash)
  word[count] = 0x510e527f
  const tag = new Int32Array(count + 1)
  const coarseTag = new Int32Array(count + 1)
  const ending = new Int32Array(count + 1)
  ending.set(words.ending)
  for (let i = 0; i < count; i++) {
    tag[i] = (tags[i] as number) + 1
    coarseTag[i] = coarse[tags[i] as number] as number
  }
  tag[count] = 255
  coarseTag[count] = 31
  return { word, tag, coarse: coarseTag, ending }
}

/** A greedy parser: at each step the allowed transition with the highest score. `tagNames` are the tagger's classes. */
export function createParser(model: LinearModel, tagNames: readonly string[]): Parser {
  const coarse = coarseTags(tagNames)
  const transitions = readTransitions(model.classes)
  const features = new Int32Array(PARSE_FEATURES)
  const scores = new Int32Array(model.classes.length)
  let state = createParseState(256)
  return {
    labels: transitions.names,
    parse: (words, tags) => {
      if (words.count >= state.heads.length) state = createParseState(words.count * 2)
      const input = parseInput(words, tags, coarse)
      resetParseState(state, words.count)
      while (!isFinished(state)) {
        let choice = onlyAllowed(state, transitions)
        if (choice < 0) {
          scores.fill(0)
          addScores(model, features, parseFeatures(state, input, features), scores)
          choice = bestAllowed(state, transitions, scores, input.coarse)
        }
        applyTransition(state, transitions.kinds[choice] as number, transitions.labels[choice] as number)
      }
      return finishTree(state, transitions.names, input.coarse)
    },
  }
}

/** The transition to take where only one is allowed (no word is left, or none on the stack), else -1. */
export function onlyAllowed(state: ParseState, { shift, reduce, root }: Transitions): number {
  if (state.depth === 0) return shift
  if (state.front < state.count) return -1
  return (state.heads[state.stack[state.depth - 1] as number] as number) >= 0 ? reduce : root
}

/**
 * The allowed transition with the highest score, where there is a word on the stack and one left to read. With the
 * universal tags given, signs get no dependents.
 */
export function bestAllowed(
  state: ParseState,
  transitions: Transitions,
  scores: Int32Array | Float64Array,
  coarse?: Int32Array,
): number {
  const { shift, reduce, root, rights, lefts } = transitions
  const top = state.stack[state.depth - 1] as number
  const attached = (state.heads[top] as number) >= 0
  let choice = shift
  if (attached && (scores[reduce] as number) > (scores[choice] as number)) choice = reduce
  const start = coarse?.[top] === SIGN ? rights : 0
  const end = attached || coarse?.[state.front] === SIGN ? rights : lefts
  for (let c = start; c < end; c++) if ((scores[c] as number) > (scores[choice] as number) && c !== root) choice = c
  return choice
}

/** One root: the first word attached to the root, no sign where there is a choice; the others attach to it. */
function finishTree(state: ParseState, names: readonly string[], coarse: Int32Array): Tree {
  const { count } = state
  const heads = state.heads.slice(0, count)
  const labels = state.labels.slice(0, count)
  const loose = Math.max(0, names.indexOf('parataxis'))
  const sign = Math.max(0, names.indexOf('punct'))
  let root = -1
  for (let i = 0; i < count; i++) {
    if (heads[i] === count && (root < 0 || (coarse[root] === SIGN && coarse[i] !== SIGN))) root = i
  }
  for (let i = 0; i < count; i++) {
    if (heads[i] !== count) continue
    heads[i] = i === root ? -1 : root
    if (i !== root) labels[i] = coarse[i] === SIGN ? sign : loose
  }
  return { heads, labels }
}
