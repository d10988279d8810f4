/** A run of words that two texts share; no word of either is in two tiles. Indices of words, `length` in words. */
export type Tile = { readonly a: number; readonly b: number; readonly length: number }

/** Words in their normal form, or their numbers in a vocabulary. */
export type Words = ArrayLike<string> | ArrayLike<number>

/** The shortest tile: fewer words in a row are shared by chance (Wise 1993 and Clough and Stevenson 2011 use three). */
const SHORTEST_TILE = 3
/** Places of one run of words that are looked at in the other text; a text with more is a litany. */
const MOST_PLACES = 48

/**
 * Greedy string tiling (Wise, "Running Karp-Rabin matching and greedy string tiling", 1993): the longest shared run of
 * words first, then the longest of what is left. Unlike an alignment it bears passages in another order. By way of an
 * index of runs of three words, so near-linear in the texts.
 */
export function tilesOf(a: Words, b: Words): readonly Tile[] {
  const waiting = matchesOf(a, b)
  const [inA, inB] = [new Uint8Array(a.length), new Uint8Array(b.length)]
  const tiles: Tile[] = []
  for (let length = waiting.length - 1; length >= SHORTEST_TILE; length--) {
    const bucket = waiting[length] ?? []
    // Parts of longer matches come into the buckets below while this goes on.
    for (const match of bucket) {
      const free = freePart(match, inA, inB)
      if (free.length === match.length) {
        inA.fill(1, match.a, match.a + length)
        inB.fill(1, match.b, match.b + length)
        tiles.push(match)
        continue
      }
      for (const part of freeParts(match, inA, inB)) waiting[part.length]?.push(part)
    }
  }
  return tiles.sort((x, y) => x.a - y.a)
}

/** All shared runs that no word before or after makes longer, by their length. */
function matchesOf(a: Words, b: Words): Tile[][] {
  const places = placesOf(b)
  const found: Tile[][] = []
  for (let i = 0; i + SHORTEST_TILE <= a.length; i++)
    for (const j of places.get(keyAt(a, i)) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let length = 0
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      if (length < SHORTEST_TILE) continue // other words with the same key
      while (found.length <= length) found.push([])
      found[length]?.push({ a: i, b: j, length })
    }
  return found
}

/** Where each run of three words stands in a text; kept as long as the text is, for it is held against many. */
const PLACES = new WeakMap<Words, ReadonlyMap<string | number, readonly number[]>>()

function placesOf(words: Words): ReadonlyMap<string | number, readonly number[]> {
  const known = PLACES.get(words)
  if (known) return known
  const places = new Map<string | number, number[]>()
  for (let at = 0; at + SHORTEST_TILE <= words.length; at++) {
    const key = keyAt(words, at)
    const there = places.get(key)
    if (!there) places.set(key, [at])
    else if (there.length < MOST_PLACES) there.push(at)
  }
  PLACES.set(words, places)
  return places
}

/** Three words in a row as one key; numbers are mixed, so that others may have the same one. */
function keyAt(words: Words, at: number): string | number {
  const [one, two, three] = [words[at], words[at + 1], words[at + 2]]
  if (typeof one === 'number' && typeof two === 'number' && typeof three === 'number')
    return Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three
  return `${one} ${two} ${three}`
}

/** The match up to its first word that is in a tile already. */
function freePart({ a, b, length }: Tile, inA: Uint8Array, inB: Uint8Array): Tile {
  let free = 0
  while (free < length && inA[a + free] === 0 && inB[b + free] === 0) free++
  return { a, b, length: free }
}

/** What longer tiles have left of a match, in parts long enough to be tiles. */
function freeParts(match: Tile, inA: Uint8Array, inB: Uint8Array): readonly Tile[] {
  const parts: Tile[] = []
  for (let at = 0; at < match.length; ) {
    const part = freePart({ a: match.a + at, b: match.b + at, length: match.length - at }, inA, inB)
    if (part.length >= SHORTEST_TILE) parts.push(part)
    at += part.length + 1
  }
  return parts
}
