import { hashString, mix, mixAll, seed } from '../learn/hash.ts'
import type { Words } from './words.ts'

/** No word has more features than this. */
export const TAG_FEATURES = 48

/** The telling features of a word, or the rest. Much is clear from the telling ones, and then the rest is not worked out. */
export type FeaturePart = 'telling' | 'rest'

/** Numbers of the templates of the telling features, in the order in which they are written; the others follow. */
const TELLING = [39, 2, 12, 13, 1, 25, 3, 24, 15, 6, 17, 19]
const OTHERS = Array.from({ length: 40 }, (_, template) => template).filter((template) => !TELLING.includes(template))
/** Numbers of the templates in the order in which telling features and the rest are written. */
export const TAG_ORDER: readonly number[] = [...TELLING, ...OTHERS]

const seeds = Int32Array.from(TAG_ORDER, (template) => seed(template + 100))

/** Hashes that stand for a word beyond the edge of the sentence. */
const BEFORE = 0x5bd1e995
const AFTER = 0x1b873593

/**
 * Writes features of word `i` into `out` and gives their number. `tags` holds the tags of the words before it (as class
 * indices). The templates are those of Ratnaparkhi (1996) and Toutanova and others (2003), with spacing added for quotes
 * and dashes; the telling ones are those that, one after another,
 * brought the choice nearest to that of all (news articles of ../shared/data/scale).
 */
export function tagFeatures(words: Words, i: number, tags: Int32Array, part: FeaturePart, out: Int32Array): number {
  const n = part === 'telling' ? tellingFeatures(words, i, tags, out) : otherFeatures(words, i, tags, out)
  mixAll(seeds, out, n, part === 'telling' ? 0 : TELLING.length)
  return n
}

function tellingFeatures(words: Words, i: number, tags: Int32Array, out: Int32Array): number {
  const { count, lowerHash, formHash, shape, lower, ending } = words
  const word = lowerHash[i] as number
  const before = i > 0 ? (lowerHash[i - 1] as number) : BEFORE
  const after = i + 1 < count ? (lowerHash[i + 1] as number) : AFTER
  const tag1 = i > 0 ? (tags[i - 1] as number) + 1 : 0
  const shape0 = mix(shape[i] as number, i === 0 ? 1 : 0)
  const shapeAfter = i + 1 < count ? (shape[i + 1] as number) : AFTER
  const text = lower[i] as string
  const end = text.length
  const suffix3 = ending[i] as number
  let n = 0
  out[n++] = mix(mix(tag1, word), after)
  out[n++] = formHash[i] as number
  out[n++] = mix(shape0, suffix3)
  out[n++] = mix(shape0, tag1)
  out[n++] = word
  out[n++] = after
  out[n++] = hashString(text, end - 1)
  out[n++] = before
  out[n++] = mix(shape0, shapeAfter)
  out[n++] = hashString(text, Math.max(0, end - 4))
  out[n++] = tag1
  out[n++] = mix(tag1, word)
  return n
}

function otherFeatures(words: Words, i: number, tags: Int32Array, out: Int32Array): number {
  const { count, lowerHash, shape, space, lower, ending } = words
  const word = lowerHash[i] as number
  const before = i > 0 ? (lowerHash[i - 1] as number) : BEFORE
  const before2 = i > 1 ? (lowerHash[i - 2] as number) : BEFORE
  const after = i + 1 < count ? (lowerHash[i + 1] as number) : AFTER
  const after2 = i + 2 < count ? (lowerHash[i + 2] as number) : AFTER
  const endingBefore = i > 0 ? (ending[i - 1] as number) : BEFORE
  const endingAfter = i + 1 < count ? (ending[i + 1] as number) : AFTER
  const tag1 = i > 0 ? (tags[i - 1] as number) + 1 : 0
  const tag2 = i > 1 ? (tags[i - 2] as number) + 1 : 0
  const pair = mix(tag1, tag2)
  const shape0 = mix(shape[i] as number, i === 0 ? 1 : 0)
  const shapeBefore = i > 0 ? (shape[i - 1] as number) : BEFORE
  const shapeAfter = i + 1 < count ? (shape[i + 1] as number) : AFTER
  const text = lower[i] as string
  const end = text.length
  const suffix3 = ending[i] as number
  const suffix2 = hashString(text, Math.max(0, end - 2))
  let n = 0
  out[n++] = 0
  out[n++] = suffix2
  out[n++] = suffix3
  out[n++] = hashString(text, Math.max(0, end - 5))
  out[n++] = hashString(text, 0, 1)
  out[n++] = hashString(text, 0, 2)
  out[n++] = hashString(text, 0, 3)
  out[n++] = shape0
  out[n++] = mix(shape0, shapeBefore)
  out[n++] = mix(mix(shapeBefore, shape0), shapeAfter)
  out[n++] = pair
  out[n++] = mix(pair, word)
  out[n++] = mix(tag1, after)
  out[n++] = mix(tag1, suffix3)
  out[n++] = mix(tag1, suffix2)
  out[n++] = before2
  out[n++] = after2
  out[n++] = mix(before, word)
  out[n++] = mix(word, after)
  out[n++] = mix(before, after)
  out[n++] = mix(before, before2)
  out[n++] = mix(after, after2)
  out[n++] = endingBefore
  out[n++] = endingAfter
  out[n++] = i + 2 < count ? (ending[i + 2] as number) : AFTER
  out[n++] = mix(suffix3, endingAfter)
  out[n++] = mix(space[i] as number, word)
  out[n++] = mix(mix(tag1, shape0), shapeAfter)
  return n
}
