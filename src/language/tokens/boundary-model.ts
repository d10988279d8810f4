import { hashString, mix, seed } from '../learn/hash.ts'
import { addScores, type LinearModel } from '../learn/linear-model.ts'
import { CLOSERS, classAt, DIGIT, isUpper, LETTER } from './characters.ts'
import type { BoundaryPlace, Decide } from './split-sentences.ts'

/** No place has more features than this. */
export const BOUNDARY_FEATURES = 48

const seeds = Int32Array.from({ length: BOUNDARY_FEATURES }, (_, template) => seed(template + 4000))

/** A decision by a model whose classes are "no" and "yes", learned where the rules are right and where they are not. */
export function createBoundaryModel(model: LinearModel): Decide {
  const features = new Int32Array(BOUNDARY_FEATURES)
  const scores = new Int32Array(2)
  return (place) => {
    if (!isOpen(place)) return false
    scores.fill(0)
    addScores(model, features, boundaryFeatures(place, features), scores)
    return (scores[1] as number) > (scores[0] as number)
  }
}

/** Is it a question at all? Between two words of running text in lower case it is not. */
export function isOpen({ text, offsets, i, byRule }: BoundaryPlace): boolean {
  if (byRule) return true
  const next = offsets.starts[i + 1]
  if (next === undefined || next === offsets.ends[i]) return false
  const last = text.charAt((offsets.ends[i] as number) - 1)
  return '.!?:)"”’…'.includes(last) || isUpper(text, next) || classAt(text, next) !== LETTER
}

/** Writes the features of a place into `out` and gives their number. */
export function boundaryFeatures(
  { text, offsets, first, i, paragraphEnd, byRule }: BoundaryPlace,
  out: Int32Array,
): number {
  const { starts, ends } = offsets
  const word = (at: number): string =>
    at < first || at > paragraphEnd ? '' : text.slice(starts[at], ends[at]).toLowerCase()
  const hash = (at: number): number => hashString(plain(word(at)))
  const kind = (at: number): number =>
    at < first || at > paragraphEnd ? 0 : kindOf(text, starts[at] as number, ends[at] as number)
  const rule = byRule ? 1 : 2
  const before = hash(i)
  const after = hash(i + 1)
  const kinds = mix(kind(i), kind(i + 1))
  const length = Math.min(8, 32 - Math.clz32(i + 1 - first))
  const rest = Math.min(8, 32 - Math.clz32(paragraphEnd - i))
  const finished = '.!?"”)'.includes(text.charAt((ends[paragraphEnd] ?? 1) - 1)) ? 1 : 2
  const context = mix(rule, finished)
  let n = 0
  const add = (value: number): void => {
    out[n] = mix(seeds[n] as number, value)
    n++
  }
  add(rule)
  add(context)
  add(mix(before, rule))
  add(mix(after, rule))
  add(mix(mix(before, after), rule))
  add(mix(kinds, context))
  add(mix(mix(kinds, kind(i - 1)), context))
  add(mix(mix(kinds, kind(i + 2)), context))
  add(mix(mix(kinds, mix(kind(i - 1), kind(i + 2))), context))
  add(mix(mix(kind(i), after), rule))
  add(mix(mix(before, kind(i + 1)), context))
  add(mix(hash(i - 1), mix(kinds, rule)))
  add(mix(hash(i + 2), mix(kinds, rule)))
  add(mix(mix(hash(i - 1), before), kind(i + 1)))
  add(mix(mix(after, hash(i + 2)), kind(i)))
  add(mix(length, context))
  add(mix(mix(length, kinds), context))
  add(mix(rest, context))
  add(mix(mix(rest, kinds), context))
  add(mix(mix(before, length), context))
  add(mix(mix(after, length), context))
  add(mix(mix(kind(first), kinds), rule))
  add(mix(mix(hash(first), kinds), rule))
  add(mix(mix(kind(i + 2), kind(i + 3)), mix(kinds, rule)))
  add(mix(mix(kind(i - 2), kind(i - 1)), mix(kinds, rule)))
  return n
}

function plain(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, '0') : word.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}

/** What a token looks like: capitals, digits, which sign. */
function kindOf(text: string, start: number, end: number): number {
  const kind = classAt(text, start)
  if (kind === DIGIT) return end - start > 4 ? 11 : end - start > 2 ? 12 : 10
  if (kind === LETTER) {
    const stop = text.charAt(end - 1) === '.' ? 20 : 0
    if (!isUpper(text, start)) return 30 + stop
    return (end - start > 1 && isUpper(text, end - 1 - (stop ? 1 : 0)) ? 31 : 32) + stop
  }
  const sign = text.charCodeAt(start)
  if (CLOSERS.includes(text.charAt(start)) && end === start + 1) return 100
  return 200 + sign
}
