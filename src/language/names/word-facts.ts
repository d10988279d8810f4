import { hashString } from '../learn/hash.ts'
import { type Gazetteer, normal } from './gazetteer.ts'

/** What features need of one distinct word, worked out once. */
export type WordFacts = {
  readonly text: string
  readonly lower: string
  /** Form in which lists have it. */
  readonly normal: string
  readonly listed: number
  /** Most parts of a listed phrase that begins with it; 0 where none does. */
  readonly longest: number
  /** Hashes of: the word, its lower case, shape "Xx-x", long shape, first 2-4 and last 2-4 letters of the lower case. */
  readonly exact: number
  readonly lowerHash: number
  readonly shape: number
  readonly longShape: number
  readonly affixes: readonly number[]
  readonly capital: boolean
  readonly allCapitals: boolean
  /** Has letters, none of them a capital. */
  readonly small: boolean
  readonly alphabetic: boolean
}

/** Words kept from article to article; beyond this it starts anew, so that memory stays bounded. */
const KEPT = 20_000

export function createWordReader(gazetteer: Gazetteer): (word: string) => WordFacts {
  const known = new Map<string, WordFacts>()
  return (word) => {
    let facts = known.get(word)
    if (facts === undefined) {
      facts = readWord(word, gazetteer)
      if (known.size >= KEPT) known.clear()
      known.set(word, facts)
    }
    return facts
  }
}

function readWord(text: string, gazetteer: Gazetteer): WordFacts {
  // Names are short; of a word a million letters long a piece tells all there is to tell.
  const word = text.length > 60 ? text.slice(0, 60) : text
  const lower = word.toLowerCase()
  const form = normal(word)
  const long = shapeOf(word)
  const n = lower.length
  const affixes: number[] = []
  for (const size of [2, 3, 4]) {
    if (n <= size) break
    affixes.push(hashString(lower, 0, size), hashString(lower, n - size, n))
  }
  return {
    text,
    lower,
    normal: form,
    listed: gazetteer.words(form),
    longest: gazetteer.longest(form),
    exact: hashString(word),
    lowerHash: hashString(lower),
    shape: hashString(long.replace(/(.)\1+/g, '$1')),
    longShape: hashString(long),
    affixes,
    capital: long.startsWith('X') || /^[a-z]{1,2}X/.test(word.replace(/[A-Z]/g, 'X')),
    allCapitals: long.includes('X') && !long.includes('x'),
    small: long.includes('x') && !long.includes('X'),
    alphabetic: long.includes('X') || long.includes('x'),
  }
}

/** "McDonald-2" → "XxXxxxxx-d", cut to 12 signs. */
function shapeOf(word: string): string {
  let shape = ''
  for (const sign of word.length > 12 ? word.slice(0, 12) : word) {
    if (sign >= 'a' && sign <= 'z') shape += 'x'
    else if (sign >= 'A' && sign <= 'Z') shape += 'X'
    else if (sign >= '0' && sign <= '9') shape += 'd'
    else if (sign.toLowerCase() !== sign.toUpperCase()) shape += sign === sign.toLowerCase() ? 'x' : 'X'
    else shape += sign
  }
  return shape
}
