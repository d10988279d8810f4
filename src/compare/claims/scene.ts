import { BESIDE, LANDMARK_NOUNS, WITHIN } from '../../language/lang/en/landmark-words.ts'

/** "in a tunnel", "near the old railway station": a preposition, an article and up to so many words, with a landmark. */
const PHRASE = new RegExp(
  `\\b(${[...BESIDE, ...WITHIN].map((word) => word.replaceAll(' ', '\\s+')).join('|')})\\s+(an?|the|its|his|her|their)((?:\\s+[a-z][a-z-]+){1,3})`,
  'g',
)

/** "a café near the station": where the café is, not where something happened. */
const OF_A_THING = /(?<!\p{L})an?\s+(?:[\p{L}\p{N}’'-]+\s+){1,2}$/iu

/** Where a passage sets something: the landmark, and whether within or beside it. */
type Scene = {
  readonly landmark: string
  readonly within: boolean
  /** "a house" and "the house" may be two. */
  readonly definite: boolean
  readonly words: string
}

/**
 * The words of two passages that set one happening within a landmark and beside it ("in a tunnel", "near a tunnel"); null
 * where they do not, or where one of them has both.
 */
export function scenesApart(a: string, b: string): readonly [string, string] | null {
  const others = scenesOf(b)
  if (others.length === 0) return null
  const own = scenesOf(a)
  for (const one of own) {
    const other = others.find(
      ({ landmark, within, definite }) =>
        landmark === one.landmark && within !== one.within && definite === one.definite,
    )
    const isBoth = (some: readonly Scene[]) =>
      new Set(some.filter(({ landmark }) => landmark === one.landmark).map(({ within }) => within)).size > 1
    if (other && !isBoth(own) && !isBoth(others)) return [one.words, other.words]
  }
  return null
}

function scenesOf(text: string): Scene[] {
  return [...text.matchAll(PHRASE)].flatMap(({ index, 1: preposition = '', 2: article = '', 3: phrase = '' }) => {
    if (OF_A_THING.test(text.slice(0, index))) return []
    const words = phrase.trim().split(/\s+/)
    const first = words.findIndex((word) => LANDMARK_NOUNS.has(word))
    // of "a train station" it is the station
    const at = LANDMARK_NOUNS.has(words[first + 1] ?? '') ? first + 1 : first
    const landmark = words[at]
    if (first < 0 || landmark === undefined) return []
    const said = `${preposition} ${article} ${words.slice(0, at + 1).join(' ')}`.replace(/\s+/g, ' ')
    return [{ landmark, within: WITHIN.includes(preposition), definite: !/^an?$/.test(article), words: said }]
  })
}
