import { stem } from './stem.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** A word of a text: as it is written, its stem, the stem's number, and whether it has a capital. */
export type Word = {
  readonly text: string
  readonly stem: string
  readonly term: number
  readonly capital: boolean
}

export type WordReader = {
  /** The words and numerals of a text in order. */
  readonly read: (text: string) => readonly Word[]
  /** Forgets the words it remembers: to be called when the vocabulary has let go of terms. */
  readonly forget: () => void
}

/** Words remembered: more than the vocabulary of a busy day, some ten megabytes. */
const LIMIT = 100_000

/**
 * A reader of words that remembers those it has read: they are the same every time, so only speed depends on it. One
 * pass over the characters, no regular expression and no new string for a known word, so that a long text costs no more
 * a character than a short one. "F.B.I." and "1,400" are one word, "well-known" two. Without a vocabulary of the
 * caller's, the numbers of terms mean nothing.
 */
export function createWordReader(given?: Vocabulary): WordReader {
  const vocabulary = given ?? createVocabulary()
  let known = createWordTable()
  const learn = (raw: string, firstHash: number, secondHash: number): Word => {
    if (known.size() >= LIMIT) {
      known = createWordTable()
      if (!given) vocabulary.retain(() => false)
    }
    const text = ownCopy(raw)
    const stemmed = stem(text)
    const first = text.charAt(0)
    const word = { text, stem: stemmed, term: vocabulary.idOf(stemmed), capital: first !== first.toLowerCase() }
    known.add(word, firstHash, secondHash)
    return word
  }
  return {
    read: (text) => {
      const words: Word[] = []
      const { length } = text
      let i = 0
      while (i < length) {
        let code = text.charCodeAt(i)
        if (KIND[code] !== LETTER) {
          i++
          continue
        }
        const start = i
        let first = FNV_START
        let second = SECOND_START
        do {
          first = Math.imul(first ^ code, FNV_PRIME)
          second = Math.imul(second ^ code, SECOND_PRIME)
          if (++i === length) break
          code = text.charCodeAt(i)
        } while (KIND[code] === LETTER || (KIND[code] === JOINER && joins(text, i, code)))
        words.push(known.find(first, second) ?? learn(text.slice(start, i), first, second))
      }
      return words
    },
    forget: () => {
      known = createWordTable()
    },
  }
}

/** FNV-1a in 32 bits. Source: Fowler, Noll & Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193
/** A second hash of the same kind with other constants: two words never share both in practice. */
const SECOND_START = 0x1b873593
const SECOND_PRIME = 0x85ebca6b

/** A hash table of words that is asked with the two hashes of a piece of a text, without cutting it out. */
function createWordTable() {
  const words: Word[] = []
  /** Threes: the two hashes and the index of the word plus one, zero where free. Never more than half full. */
  let cells = new Int32Array(3 * 4096)
  let mask = 4095
  const freeCell = (first: number): number => {
    let cell = spread(first) & mask
    while (cells[3 * cell + 2] !== 0) cell = (cell + 1) & mask
    return 3 * cell
  }
  const grow = (): void => {
    const old = cells
    cells = new Int32Array(2 * old.length)
    mask = 2 * mask + 1
    for (let i = 0; i < old.length; i += 3)
      if (old[i + 2] !== 0) cells.set(old.subarray(i, i + 3), freeCell(old[i] as number))
  }
  return {
    size: () => words.length,
    find: (first: number, second: number): Word | undefined => {
      let cell = spread(first) & mask
      for (;;) {
        const index = cells[3 * cell + 2] as number
        if (index === 0) return undefined
        if (cells[3 * cell] === first && cells[3 * cell + 1] === second) return words[index - 1]
        cell = (cell + 1) & mask
      }
    },
    add: (word: Word, first: number, second: number): void => {
      words.push(word)
      if (2 * words.length > mask) grow()
      const at = freeCell(first)
      cells[at] = first
      cells[at + 1] = second
      cells[at + 2] = words.length
    },
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** A piece of a text keeps the whole text in memory; a copy does not. */
function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1)
}

/** What a UTF-16 code unit can be: part of a word, a sign that may stand within one, or neither. */
const LETTER = 1
const JOINER = 2
const KIND = new Uint8Array(0x10000)
for (let code = 0; code < KIND.length; code++) KIND[code] = isWordCode(code) ? LETTER : 0
for (const sign of "'’,.") KIND[sign.charCodeAt(0)] = JOINER

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xd7 &&
    code !== 0xf7
  )
}

/** A sign within a word: the apostrophe, the points of an acronym, the comma and point of a numeral. */
function joins(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (code === 39 || code === 0x2019) return KIND[next] === LETTER
  const before = text.charCodeAt(at - 1)
  if (before >= 48 && before <= 57) return next >= 48 && next <= 57
  if (code === 46) {
    const single = at < 2 || KIND[text.charCodeAt(at - 2)] !== LETTER
    return single && isCapital(before) && isCapital(next) && KIND[text.charCodeAt(at + 2)] !== LETTER
  }
  return false
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
