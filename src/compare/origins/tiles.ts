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
  const places = new Map<string, number[]>()
  for (let j = 0; j + SHORTEST_TILE <= b.length; j++) {
    const key = keyAt(b, j)
    const known = places.get(key)
    if (!known) places.set(key, [j])
    else if (known.length < MOST_PLACES) known.push(j)
  }
  const found: Tile[][] = []
  for (let i = 0; i + SHORTEST_TILE <= a.length; i++)
    for (const j of places.get(keyAt(a, i)) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let length = SHORTEST_TILE
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      while (found.length <= length) found.push([])
      found[length]?.push({ a: i, b: j, length })
    }
  return found
}

function keyAt(words: Words, at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`
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
