import { hashString, mix, seed } from '../learn/hash.ts'
import type { Words } from './words.ts'

/** No word has more features than this. */
export const TAG_FEATURES = 48

const seeds = Int32Array.from({ length: TAG_FEATURES }, (_, template) => seed(template + 100))

/** Hashes that stand for a word beyond the edge of the sentence. */
const BEFORE = 0x5bd1e995
const AFTER = 0x1b873593

/**
 * Writes the features of word `i` into `out` and gives their number. `tags` holds the tags of the words before it (as
 * class indices). The templates are those of Ratnaparkhi (1996) and Toutanova and others (2003), with spacing added for
 * quotes and dashes.
 */
export function tagFeatures(words: Words, i: number, tags: Int32Array, out: Int32Array): number {
  const { count, lowerHash, formHash, shape, space, lower } = words
  const word = lowerHash[i] as number
  const before = i > 0 ? (lowerHash[i - 1] as number) : BEFORE
  const before2 = i > 1 ? (lowerHash[i - 2] as number) : BEFORE
  const after = i + 1 < count ? (lowerHash[i + 1] as number) : AFTER
  const after2 = i + 2 < count ? (lowerHash[i + 2] as number) : AFTER
  const tag1 = i > 0 ? (tags[i - 1] as number) + 1 : 0
  const tag2 = i > 1 ? (tags[i - 2] as number) + 1 : 0
  const pair = mix(tag1, tag2)
  const shape0 = mix(shape[i] as number, i === 0 ? 1 : 0)
  const shapeBefore = i > 0 ? (shape[i - 1] as number) : BEFORE
  const shapeAfter = i + 1 < count ? (shape[i + 1] as number) : AFTER
  const text = lower[i] as string
  const end = text.length
  const suffix3 = hashString(text, Math.max(0, end - 3))
  const suffix2 = hashString(text, Math.max(0, end - 2))
  let n = 0
  const add = (value: number): void => {
    out[n] = mix(seeds[n] as number, value)
    n++
  }
  add(0)
  add(word)
  add(formHash[i] as number)
  add(hashString(text, end - 1))
  add(suffix2)
  add(suffix3)
  add(hashString(text, Math.max(0, end - 4)))
  add(hashString(text, Math.max(0, end - 5)))
  add(hashString(text, 0, 1))
  add(hashString(text, 0, 2))
  add(hashString(text, 0, 3))
  add(shape0)
  add(mix(shape0, suffix3))
  add(mix(shape0, tag1))
  add(mix(shape0, shapeBefore))
  add(mix(shape0, shapeAfter))
  add(mix(mix(shapeBefore, shape0), shapeAfter))
  add(tag1)
  add(pair)
  add(mix(tag1, word))
  add(mix(pair, word))
  add(mix(tag1, after))
  add(mix(tag1, suffix3))
  add(mix(tag1, suffix2))
  add(before)
  add(after)
  add(before2)
  add(after2)
  add(mix(before, word))
  add(mix(word, after))
  add(mix(before, after))
  add(mix(before, before2))
  add(mix(after, after2))
  add(i > 0 ? endHash(lower[i - 1] as string) : BEFORE)
  add(i + 1 < count ? endHash(lower[i + 1] as string) : AFTER)
  add(i + 2 < count ? endHash(lower[i + 2] as string) : AFTER)
  add(mix(suffix3, i + 1 < count ? endHash(lower[i + 1] as string) : AFTER))
  add(mix(space[i] as number, word))
  add(mix(mix(tag1, shape0), shapeAfter))
  add(mix(mix(tag1, word), after))
  return n
}

function endHash(word: string): number {
  return hashString(word, Math.max(0, word.length - 3))
}
