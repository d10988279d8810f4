import { mix, mixAll, seed } from '../learn/hash.ts'
import type { ParseState } from './parse-state.ts'

/** No state has more features than this. */
export const PARSE_FEATURES = 128

const seeds = Int32Array.from({ length: PARSE_FEATURES }, (_, template) => seed(template + 1000))

/** What the parser knows of the words of a sentence; arrays have one entry a word and one more for the root. */
export type ParseInput = {
  /** Hash of the word as the parser reads it. */
  readonly word: Int32Array
  /** Index of the pair of tags, from 1. */
  readonly tag: Int32Array
  /** Number of the universal tag, from 1. */
  readonly coarse: Int32Array
  /** Hash of the last three letters. */
  readonly ending: Int32Array
}

const NOTHING = -1

/**
 * Writes the features of a state into `out` and gives their number. The templates are those of Zhang and Nivre (2011),
 * with the second word of the stack and the words between added.
 */
export function parseFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { front, count, depth, stack, heads, left1, left2, right1, right2 } = state
  const { word, tag, coarse, ending } = input
  const s0 = depth > 0 ? (stack[depth - 1] as number) : NOTHING
  const s1 = depth > 1 ? (stack[depth - 2] as number) : NOTHING
  const s2 = depth > 2 ? (stack[depth - 3] as number) : NOTHING
  const n0 = front
  const n1 = n0 + 1 <= count ? n0 + 1 : NOTHING
  const n2 = n0 + 2 <= count ? n0 + 2 : NOTHING
  const n3 = n0 + 3 <= count ? n0 + 3 : NOTHING
  const s0h = childAt(heads, s0)
  const s0h2 = childAt(heads, s0h)
  const s0l = childAt(left1, s0)
  const s0l2 = childAt(left2, s0)
  const s0r = childAt(right1, s0)
  const s0r2 = childAt(right2, s0)
  const n0l = left1[n0] as number
  const n0l2 = left2[n0] as number
  const s0w = wordAt(word, s0)
  const s0p = at(tag, s0)
  const s0wp = mix(s0w, s0p)
  const n0w = word[n0] as number
  const n0p = tag[n0] as number
  const n0wp = mix(n0w, n0p)
  const n1w = wordAt(word, n1)
  const n1p = at(tag, n1)
  const n2p = at(tag, n2)
  const s1w = wordAt(word, s1)
  const s1p = at(tag, s1)
  const pp = mix(s0p, n0p)
  const attached = s0h >= 0 ? 1 : 0
  const gap = s0 < 0 ? 0 : n0 - s0
  const distance = gap > 10 ? 7 : gap > 5 ? 6 : gap
  const s0vl = at(state.lefts, s0)
  const s0vr = at(state.rights, s0)
  const n0vl = state.lefts[n0] as number
  const s0sl = at(state.leftLabels, s0)
  const s0sr = at(state.rightLabels, s0)
  const n0sl = state.leftLabels[n0] as number
  const between = n0 - 1 > s0 ? n0 - 1 : NOTHING
  const after = s0 >= 0 && s0 + 1 < n0 ? s0 + 1 : NOTHING
  const cc = mix(at(coarse, s0), coarse[n0] as number)
  const ccn = mix(cc, at(coarse, n1))
  const ccs = mix(cc, at(coarse, s1))
  let n = 0
  out[n++] = attached
  // single words
  out[n++] = s0wp
  out[n++] = s0w
  out[n++] = mix(s0p, attached)
  out[n++] = n0wp
  out[n++] = n0w
  out[n++] = n0p
  out[n++] = mix(n1w, n1p)
  out[n++] = n1w
  out[n++] = n1p
  out[n++] = mix(wordAt(word, n2), n2p)
  out[n++] = wordAt(word, n2)
  out[n++] = n2p
  out[n++] = mix(s1w, s1p)
  out[n++] = s1p
  out[n++] = mix(mix(s0w, attached), n0p)
  // pairs
  out[n++] = mix(s0wp, n0wp)
  out[n++] = mix(s0wp, n0w)
  out[n++] = mix(s0w, n0wp)
  out[n++] = mix(s0wp, n0p)
  out[n++] = mix(s0p, n0wp)
  out[n++] = mix(s0w, n0w)
  out[n++] = mix(pp, attached)
  out[n++] = mix(n0p, n1p)
  out[n++] = mix(n0w, n1w)
  out[n++] = mix(n0w, n1p)
  out[n++] = mix(s0w, n1p)
  out[n++] = mix(s1p, n0p)
  out[n++] = mix(s1w, n0w)
  out[n++] = mix(s1w, s0w)
  out[n++] = mix(s1p, s0p)
  // triples
  out[n++] = mix(mix(n0p, n1p), n2p)
  out[n++] = mix(pp, n1p)
  out[n++] = mix(mix(pp, n1p), n2p)
  out[n++] = mix(mix(s0w, n0p), n1p)
  out[n++] = mix(mix(s0p, n0w), n1p)
  out[n++] = mix(mix(s0p, n0p), n1w)
  out[n++] = mix(at(tag, s0h), pp)
  out[n++] = mix(mix(s1p, attached), pp)
  out[n++] = mix(mix(s1p, s0p), n0w)
  out[n++] = mix(mix(s1w, s0p), n0p)
  out[n++] = mix(mix(s1p, pp), n1p)
  out[n++] = mix(pp, at(tag, s0l))
  out[n++] = mix(pp, at(tag, s0r))
  out[n++] = mix(pp, at(tag, n0l))
  out[n++] = mix(mix(pp, at(tag, s0r)), at(tag, n0l))
  // distance
  out[n++] = mix(s0w, distance)
  out[n++] = mix(s0p, distance)
  out[n++] = mix(n0w, distance)
  out[n++] = mix(n0p, distance)
  out[n++] = mix(mix(s0w, n0w), distance)
  out[n++] = mix(pp, distance)
  // numbers of dependents
  out[n++] = mix(s0w, s0vr + 16)
  out[n++] = mix(s0p, s0vr + 16)
  out[n++] = mix(s0w, s0vl)
  out[n++] = mix(s0p, s0vl)
  out[n++] = mix(n0w, n0vl)
  out[n++] = mix(n0p, n0vl)
  // heads and dependents
  out[n++] = mix(wordAt(word, s0h), 1)
  out[n++] = mix(at(tag, s0h), labelAt(state, s0))
  out[n++] = mix(s0p, labelAt(state, s0))
  out[n++] = mix(s0w, labelAt(state, s0))
  out[n++] = mix(mix(s0p, labelAt(state, s0)), n0p)
  out[n++] = mix(mix(s0p, labelAt(state, s0)), n0w)
  out[n++] = wordAt(word, s0l)
  out[n++] = mix(at(tag, s0l), labelAt(state, s0l))
  out[n++] = wordAt(word, s0r)
  out[n++] = mix(at(tag, s0r), labelAt(state, s0r))
  out[n++] = wordAt(word, n0l)
  out[n++] = mix(at(tag, n0l), labelAt(state, n0l))
  out[n++] = wordAt(word, s0h2)
  out[n++] = mix(at(tag, s0h2), labelAt(state, s0h))
  out[n++] = wordAt(word, s0l2)
  out[n++] = mix(at(tag, s0l2), labelAt(state, s0l2))
  out[n++] = wordAt(word, s0r2)
  out[n++] = mix(at(tag, s0r2), labelAt(state, s0r2))
  out[n++] = mix(at(tag, n0l2), labelAt(state, n0l2))
  out[n++] = mix(mix(s0p, at(tag, s0l)), at(tag, s0l2))
  out[n++] = mix(mix(s0p, at(tag, s0r)), at(tag, s0r2))
  out[n++] = mix(mix(s0p, at(tag, s0h)), at(tag, s0h2))
  out[n++] = mix(mix(n0p, at(tag, n0l)), at(tag, n0l2))
  out[n++] = mix(mix(s0w, wordAt(word, s0r)), n0w)
  out[n++] = mix(mix(s0p, wordAt(word, s0r)), n0p)
  out[n++] = mix(mix(wordAt(word, s0h), n0w), s0p)
  // sets of relations
  out[n++] = mix(s0w, s0sr + 1)
  out[n++] = mix(s0p, s0sr + 1)
  out[n++] = mix(s0w, s0sl)
  out[n++] = mix(s0p, s0sl)
  out[n++] = mix(n0w, n0sl)
  out[n++] = mix(n0p, n0sl)
  out[n++] = mix(mix(s0p, s0sr), n0p)
  out[n++] = mix(mix(s0p, s0sl), n0p)
  // what stands between and beyond
  out[n++] = mix(at(tag, between), pp)
  out[n++] = mix(wordAt(word, between), 3)
  out[n++] = mix(at(tag, after), pp)
  out[n++] = mix(at(tag, s2), mix(s1p, s0p))
  out[n++] = mix(mix(n0p, n1p), mix(n2p, at(tag, n3)))
  out[n++] = mix(labelAt(state, s1), mix(s1p, pp))
  // universal tags and endings, for what is rarely seen
  out[n++] = mix(ccs, at(coarse, n1))
  out[n++] = mix(ccn, at(coarse, n2))
  out[n++] = mix(ccs, at(coarse, s2))
  out[n++] = mix(mix(ccs, at(coarse, n1)), at(coarse, n2))
  out[n++] = mix(ccn, at(coarse, s0h))
  out[n++] = mix(mix(cc, at(coarse, n0l)), mix(at(coarse, s0r), distance))
  out[n++] = mix(ccs, s0sr)
  out[n++] = mix(at(ending, s0), n0p)
  out[n++] = mix(at(ending, n0), s0p)
  out[n++] = mix(at(ending, s0), at(ending, n0))
  out[n++] = mix(mix(cc, at(ending, n1)), attached)
  mixAll(seeds, out, n)
  return n
}

/** What is known of a word, 0 where there is none. */
function at(values: Int32Array, i: number): number {
  return i < 0 ? 0 : (values[i] as number)
}

/** The hash of a word, or what stands for none. */
function wordAt(word: Int32Array, i: number): number {
  return i < 0 ? 0x3c6ef372 : (word[i] as number)
}

/** The relation of a word to its head, from 1; 0 where it has none. */
function labelAt({ heads, labels }: ParseState, i: number): number {
  return i < 0 || (heads[i] as number) < 0 ? 0 : (labels[i] as number) + 1
}

function childAt(children: Int32Array, i: number): number {
  return i < 0 ? NOTHING : (children[i] as number)
}
