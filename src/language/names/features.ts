import { finish, mix } from '../learn/hash.ts'
import { gatherEvidence } from './evidence.ts'
import { LISTED } from './gazetteer.ts'
import { findRuns, type Run } from './runs.ts'
import type { WordFacts } from './word-facts.ts'
import type { Words } from './words.ts'

/** Most features a word can have. */
export const FEATURE_LIMIT = 160

/** Writes the hashed features of word i into `out`; gives their number. */
export type FeatureWriter = (i: number, out: Int32Array) => number

const SENTENCE_EDGE = -1
const LISTED_BITS = Object.values(LISTED)

/** Small words and signs that stand inside names: all that the model put there in 150 news articles. */
const INNER: ReadonlySet<string> = new Set(
  "of and for on in the to at & - – ’ ' . , / de la del al el y von van der".split(' '),
)

/**
 * Writes no features for words that are certainly outside names: usual words in small letters, and signs, but for those
 * that can stand inside a name and have something of one on either side.
 */
export function skipPlain(words: Words, write: FeatureWriter): FeatureWriter {
  const { facts, phraseFirst, phraseLater } = words
  const kinds = facts.map((word, i) => {
    if (phraseFirst[i] !== 0 || phraseLater[i] !== 0) return NAMELIKE
    const plain = word.alphabetic
      ? word.small && (word.listed & (LISTED.common | LISTED.small)) !== 0
      : !/\d/.test(word.text)
    return plain ? (INNER.has(word.text) ? BETWEEN : PLAIN) : NAMELIKE
  })
  return (i, out) => {
    const kind = kinds[i] ?? PLAIN
    if (kind === PLAIN) return 0
    return kind === BETWEEN && ((kinds[i - 1] ?? PLAIN) === PLAIN || (kinds[i + 1] ?? PLAIN) === PLAIN)
      ? 0
      : write(i, out)
  }
}

const PLAIN = 0
const BETWEEN = 1
const NAMELIKE = 2

/** Features of the words of one article. `genre` tells apart the conventions of training texts. */
export function createFeatureWriter(words: Words, genre: number): FeatureWriter {
  const { facts, starts, phraseFirst, phraseLater, shouted } = words
  const evidence = gatherEvidence(words)
  const tight = findRuns(words, 'tight')
  const loose = findRuns(words, 'loose')
  const acronyms = readAcronyms(words, loose)
  const sentenceOf = new Int32Array(facts.length)
  for (let s = 0; s + 1 < starts.length; s++) sentenceOf.fill(s, starts[s], starts[s + 1])

  const templates = new Int32Array(FEATURE_LIMIT)

  return (i, out) => {
    let n = 0
    const add = (template: number, value: number): void => {
      templates[n] = template
      out[n++] = value
    }
    const add2 = (template: number, a: number, b: number): void => add(template, mix(a, b))
    const s = sentenceOf[i] as number
    const first = starts[s] as number
    const last = starts[s + 1] as number
    const at = (j: number): WordFacts | undefined => (j >= first && j < last ? facts[j] : undefined)
    const lists = (j: number): number =>
      j >= first && j < last
        ? (facts[j] as WordFacts).listed | (phraseFirst[j] as number) | (phraseLater[j] as number)
        : 0
    const word = facts[i] as WordFacts
    const p1 = at(i - 1)
    const p2 = at(i - 2)
    const n1 = at(i + 1)
    const n2 = at(i + 2)
    const lower = (w: WordFacts | undefined): number => w?.lowerHash ?? SENTENCE_EDGE
    const shape = (w: WordFacts | undefined): number => w?.shape ?? SENTENCE_EDGE
    const loud = shouted[i] as number

    add(1, 0)
    add(2, genre)
    add2(3, genre, word.shape)
    add(4, word.lowerHash)
    add(5, word.exact)
    add(6, lower(p1))
    add(7, lower(n1))
    add(8, lower(p2))
    add(9, lower(n2))
    add2(10, lower(p1), word.lowerHash)
    add2(11, word.lowerHash, lower(n1))
    add2(12, word.shape, loud)
    add(13, word.longShape)
    add2(14, shape(p1), word.shape)
    add2(15, word.shape, shape(n1))
    add2(16, mix(shape(p1), word.shape), shape(n1))
    add2(17, lower(p1), word.shape)
    add2(18, word.shape, lower(n1))
    add2(19, mix(lower(p2), lower(p1)), word.shape)
    add2(20, mix(lower(n1), lower(n2)), word.shape)
    const affixes = word.affixes
    for (let k = 0; k < affixes.length; k++) add2(21 + k, affixes[k] as number, word.capital ? 1 : 0)
    const position = i === first ? 1 : 0
    add2(28, position, mix(word.shape, word.listed & LISTED.common))
    add2(29, position, mix(word.lowerHash, loud))
    if (p1 && p1.affixes.length > 3) add2(30, p1.affixes[3] as number, word.shape)
    if (n1 && n1.affixes.length > 3) add2(31, n1.affixes[3] as number, word.shape)

    const capital = word.capital ? 1 : 0
    for (let k = -2; k <= 2; k++) {
      const bits = lists(i + k)
      if (bits === 0) continue
      for (const bit of LISTED_BITS) if (bits & bit) add2(40 + k, bit, capital)
    }
    const here = lists(i)
    add2(45, here, capital)
    add2(46, mix(lists(i - 1), here), capital)
    add2(47, mix(here, lists(i + 1)), capital)
    add2(48, phraseFirst[i] as number, phraseLater[i] as number)
    add2(49, mix(phraseFirst[i] as number, phraseLater[i] as number), lower(p1))

    const seen = evidence.get(word.text) ?? 0
    if (!word.small) {
      for (let bit = 1; bit <= seen; bit <<= 1) if (seen & bit) add2(50, bit, position)
      if (evidence.get(word.lower) ?? 0) add2(51, position, loud)
      add2(52, seen & 0b1111, here)
      const acronym = acronyms.get(word.text)
      if (acronym !== undefined) add(53, acronym)
    }
    addRun(60, tight[i])
    addRun(80, loose[i])
    n = Math.min(n, FEATURE_LIMIT) // what lies beyond was written nowhere
    // all at once: in a loop the hashing is inlined, in `add` it is not
    for (let k = 0; k < n; k++) out[k] = finish(mix(Math.imul(templates[k] as number, 0x9e3779b1), out[k] as number))
    return n

    function addRun(template: number, run: Run | undefined): void {
      if (run === undefined) return
      const place = (i === run.first ? 1 : 0) + (i === run.last - 1 ? 2 : 0)
      const size = Math.min(5, run.last - run.first)
      const head = facts[run.last - 1] as WordFacts
      const start = facts[run.first] as WordFacts
      add2(template, place, size)
      add2(template + 1, head.lowerHash, place)
      add2(template + 2, start.lowerHash, place)
      add2(template + 3, lower(at(run.first - 1)), place)
      add2(template + 4, lower(at(run.last)), place)
      add2(template + 5, mix(lower(at(run.first - 1)), lower(at(run.first - 2))), place)
      add2(template + 6, mix(lower(at(run.last)), lower(at(run.last + 1))), place)
      for (const bit of LISTED_BITS) if (run.listed & bit) add2(template + 7, bit, mix(place, size))
      add2(template + 8, lists(run.first), mix(lists(run.last - 1), size))
      add2(template + 9, evidence.get(head.text) ?? 0, place)
      add2(template + 10, mix(lists(run.first - 1), place), size)
      if (head.affixes.length > 3) add2(template + 11, head.affixes[3] as number, mix(place, size))
    }
  }
}

/** Words in capitals whose letters start the words of a run of the article: lists of that run. */
function readAcronyms(words: Words, runs: readonly (Run | undefined)[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let before: Run | undefined
  for (const run of runs) {
    if (run === undefined || run === before) continue
    before = run
    if (run.last - run.first < 2) continue
    let letters = ''
    for (let j = run.first; j < run.last; j++) {
      const word = words.facts[j] as WordFacts
      if (word.capital) letters += word.text.charAt(0)
    }
    if (letters.length > 1 && letters.length < 9) found.set(letters, (found.get(letters) ?? 0) | run.listed)
  }
  return found
}
