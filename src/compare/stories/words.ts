import { stem } from './stem.ts'

/** A word of a text: as it is written, its stem, whether it has a capital and whether it would have one anyway. */
export type Word = {
  readonly text: string
  readonly stem: string
  readonly capital: boolean
  readonly opensSentence: boolean
}

/** Stems kept in memory: more than the vocabulary of a busy day, a few megabytes. */
const LIMIT = 100_000

/** A reader of words that remembers stems it has made: they are the same every time, so only speed depends on it. */
export function createWordReader(): (text: string) => readonly Word[] {
  const stems = new Map<string, string>()
  const stemOf = (raw: string): string => {
    const known = stems.get(raw)
    if (known !== undefined) return known
    if (stems.size >= LIMIT) stems.clear()
    const made = stem(raw)
    stems.set(raw, made)
    return made
  }
  return (text) => readWords(text, stemOf)
}

/**
 * The words and numerals of a text in order. One pass over the characters, no regular expression, so that a
 * long text costs no more a character than a short one. "F.B.I." and "1,400" are one word, "well-known" two.
 */
function readWords(text: string, stemOf: (raw: string) => string): readonly Word[] {
  const words: Word[] = []
  let opensSentence = true
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (!isWordCode(code)) {
      if (code === 46 || code === 33 || code === 63 || code === 10 || code === 58) opensSentence = true
      i++
      continue
    }
    const start = i
    i++
    while (i < text.length && (isWordCode(text.charCodeAt(i)) || joins(text, i))) i++
    const raw = text.slice(start, i)
    const first = raw.charAt(0)
    words.push({ text: raw, stem: stemOf(raw), capital: first !== first.toLowerCase(), opensSentence })
    opensSentence = false
  }
  return words
}

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
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const before = text.charCodeAt(at - 1)
  if (code === 39 || code === 0x2019) return isWordCode(next)
  if (code === 44 || code === 46) {
    if (before >= 48 && before <= 57) return next >= 48 && next <= 57
    if (code === 46) {
      const single = at < 2 || !isWordCode(text.charCodeAt(at - 2))
      return single && isCapital(before) && isCapital(next) && !isWordCode(text.charCodeAt(at + 2))
    }
  }
  return false
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
