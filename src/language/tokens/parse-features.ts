import { mix, seed } from '../learn/hash.ts'
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
  const { front, count, depth, stack, heads, labels, left1, left2, right1, right2 } = state
  const word = (i: number): number => (i < 0 ? 0x3c6ef372 : (input.word[i] as number))
  const tag = (i: number): number => (i < 0 ? 0 : (input.tag[i] as number))
  const label = (i: number): number => (i < 0 || (heads[i] as number) < 0 ? 0 : (labels[i] as number) + 1)
  const s0 = depth > 0 ? (stack[depth - 1] as number) : NOTHING
  const s1 = depth > 1 ? (stack[depth - 2] as number) : NOTHING
  const s2 = depth > 2 ? (stack[depth - 3] as number) : NOTHING
  const n0 = front
  const n1 = front + 1 <= count ? front + 1 : NOTHING
  const n2 = front + 2 <= count ? front + 2 : NOTHING
  const n3 = front + 3 <= count ? front + 3 : NOTHING
  const s0h = s0 < 0 ? NOTHING : (heads[s0] as number)
  const s0h2 = s0h < 0 ? NOTHING : (heads[s0h] as number)
  const s0l = s0 < 0 ? NOTHING : (left1[s0] as number)
  const s0l2 = s0 < 0 ? NOTHING : (left2[s0] as number)
  const s0r = s0 < 0 ? NOTHING : (right1[s0] as number)
  const s0r2 = s0 < 0 ? NOTHING : (right2[s0] as number)
  const n0l = left1[n0] as number
  const n0l2 = left2[n0] as number
  const s0w = word(s0)
  const s0p = tag(s0)
  const s0wp = mix(s0w, s0p)
  const n0w = word(n0)
  const n0p = tag(n0)
  const n0wp = mix(n0w, n0p)
  const n1w = word(n1)
  const n1p = tag(n1)
  const n2p = tag(n2)
  const s1w = word(s1)
  const s1p = tag(s1)
  const pp = mix(s0p, n0p)
  const attached = s0h >= 0 ? 1 : 0
  const gap = s0 < 0 ? 0 : n0 - s0
  const distance = gap > 10 ? 7 : gap > 5 ? 6 : gap
  const s0vl = s0 < 0 ? 0 : (state.lefts[s0] as number)
  const s0vr = s0 < 0 ? 0 : (state.rights[s0] as number)
  const n0vl = state.lefts[n0] as number
  const s0sl = s0 < 0 ? 0 : (state.leftLabels[s0] as number)
  const s0sr = s0 < 0 ? 0 : (state.rightLabels[s0] as number)
  const n0sl = state.leftLabels[n0] as number
  let n = 0
  const add = (value: number): void => {
    out[n] = mix(seeds[n] as number, value)
    n++
  }
  add(attached)
  // single words
  add(s0wp)
  add(s0w)
  add(mix(s0p, attached))
  add(n0wp)
  add(n0w)
  add(n0p)
  add(mix(n1w, n1p))
  add(n1w)
  add(n1p)
  add(mix(word(n2), n2p))
  add(word(n2))
  add(n2p)
  add(mix(s1w, s1p))
  add(s1p)
  add(mix(mix(s0w, attached), n0p))
  // pairs
  add(mix(s0wp, n0wp))
  add(mix(s0wp, n0w))
  add(mix(s0w, n0wp))
  add(mix(s0wp, n0p))
  add(mix(s0p, n0wp))
  add(mix(s0w, n0w))
  add(mix(pp, attached))
  add(mix(n0p, n1p))
  add(mix(n0w, n1w))
  add(mix(n0w, n1p))
  add(mix(s0w, n1p))
  add(mix(s1p, n0p))
  add(mix(s1w, n0w))
  add(mix(s1w, s0w))
  add(mix(s1p, s0p))
  // triples
  add(mix(mix(n0p, n1p), n2p))
  add(mix(pp, n1p))
  add(mix(mix(pp, n1p), n2p))
  add(mix(mix(s0w, n0p), n1p))
  add(mix(mix(s0p, n0w), n1p))
  add(mix(mix(s0p, n0p), n1w))
  add(mix(tag(s0h), pp))
  add(mix(mix(s1p, attached), pp))
  add(mix(mix(s1p, s0p), n0w))
  add(mix(mix(s1w, s0p), n0p))
  add(mix(mix(s1p, pp), n1p))
  add(mix(pp, tag(s0l)))
  add(mix(pp, tag(s0r)))
  add(mix(pp, tag(n0l)))
  add(mix(mix(pp, tag(s0r)), tag(n0l)))
  // distance
  add(mix(s0w, distance))
  add(mix(s0p, distance))
  add(mix(n0w, distance))
  add(mix(n0p, distance))
  add(mix(mix(s0w, n0w), distance))
  add(mix(pp, distance))
  // numbers of dependents
  add(mix(s0w, s0vr + 16))
  add(mix(s0p, s0vr + 16))
  add(mix(s0w, s0vl))
  add(mix(s0p, s0vl))
  add(mix(n0w, n0vl))
  add(mix(n0p, n0vl))
  // heads and dependents
  add(mix(word(s0h), 1))
  add(mix(tag(s0h), label(s0)))
  add(mix(s0p, label(s0)))
  add(mix(s0w, label(s0)))
  add(mix(mix(s0p, label(s0)), n0p))
  add(mix(mix(s0p, label(s0)), n0w))
  add(word(s0l))
  add(mix(tag(s0l), label(s0l)))
  add(word(s0r))
  add(mix(tag(s0r), label(s0r)))
  add(word(n0l))
  add(mix(tag(n0l), label(n0l)))
  add(word(s0h2))
  add(mix(tag(s0h2), label(s0h)))
  add(word(s0l2))
  add(mix(tag(s0l2), label(s0l2)))
  add(word(s0r2))
  add(mix(tag(s0r2), label(s0r2)))
  add(mix(tag(n0l2), label(n0l2)))
  add(mix(mix(s0p, tag(s0l)), tag(s0l2)))
  add(mix(mix(s0p, tag(s0r)), tag(s0r2)))
  add(mix(mix(s0p, tag(s0h)), tag(s0h2)))
  add(mix(mix(n0p, tag(n0l)), tag(n0l2)))
  add(mix(mix(s0w, word(s0r)), n0w))
  add(mix(mix(s0p, word(s0r)), n0p))
  add(mix(mix(word(s0h), n0w), s0p))
  // sets of relations
  add(mix(s0w, s0sr + 1))
  add(mix(s0p, s0sr + 1))
  add(mix(s0w, s0sl))
  add(mix(s0p, s0sl))
  add(mix(n0w, n0sl))
  add(mix(n0p, n0sl))
  add(mix(mix(s0p, s0sr), n0p))
  add(mix(mix(s0p, s0sl), n0p))
  // what stands between and beyond
  const between = n0 - 1 > s0 ? n0 - 1 : NOTHING
  add(mix(tag(between), pp))
  add(mix(word(between), 3))
  const after = s0 >= 0 && s0 + 1 < n0 ? s0 + 1 : NOTHING
  add(mix(tag(after), pp))
  add(mix(tag(s2), mix(s1p, s0p)))
  add(mix(mix(n0p, n1p), mix(n2p, tag(n3))))
  add(mix(label(s1), mix(s1p, pp)))
  // universal tags and endings, for what is rarely seen
  const coarse = (i: number): number => (i < 0 ? 0 : (input.coarse[i] as number))
  const ending = (i: number): number => (i < 0 ? 0 : (input.ending[i] as number))
  const cc = mix(coarse(s0), coarse(n0))
  const ccn = mix(cc, coarse(n1))
  const ccs = mix(cc, coarse(s1))
  add(mix(ccs, coarse(n1)))
  add(mix(ccn, coarse(n2)))
  add(mix(ccs, coarse(s2)))
  add(mix(mix(ccs, coarse(n1)), coarse(n2)))
  add(mix(ccn, coarse(s0h)))
  add(mix(mix(cc, coarse(n0l)), mix(coarse(s0r), distance)))
  add(mix(ccs, s0sr))
  add(mix(ending(s0), n0p))
  add(mix(ending(n0), s0p))
  add(mix(ending(s0), ending(n0)))
  add(mix(mix(cc, ending(n1)), attached))
  return n
}
