import { quotedRanges } from '../quoted-ranges.ts'

/** A run of words that two texts have in common: UTF-16 offsets in each. */
export type SharedRun = {
  readonly a: { readonly start: number; readonly end: number }
  readonly b: { readonly start: number; readonly end: number }
  /** Words of the run, and those outside quotation marks in both texts. */
  readonly words: number
  readonly ownWords: number
  /** Distinct telling words outside quotation marks: no function words, names or numerals. */
  readonly telling: number
}

/**
 * A text cut into the words that reuse is found by, in typed arrays, since a collection has millions of them. Words are
 * numbers of one vocabulary; `starts` and `ends` UTF-16 offsets.
 */
export type Shingled = {
  readonly id: string
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array
  /** 1 for a word of the reporter's own that is no function word, name or numeral. */
  readonly telling: Uint8Array
  /** A hash of the run of eight words that begins at each word, as long as there are eight. */
  readonly keys: Uint32Array
}

/** Words in a row that two texts must share. Eight is the field's usual width for news (Clough et al. 2002, METER). */
const RUN = 8
/** A run goes on over this many words that differ, so that light edits do not end it. */
const GAP = 2
/** One shingle that stands more often than this in a text is a refrain. */
const MOST_PLACES = 4

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu
const FUNCTION_WORD =
  /^(?:an?|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|are|was|were|be|been|has|have|had|it|its|that|this|which|who|he|she|they|his|her|their|not|more|than|two|one|ago|years?|said|after|since)$/

/** A cutter of texts into words and their runs of eight; texts to be compared must be cut by one. */
export function createShingler(): (id: string, text: string) => Shingled {
  const vocabulary = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word)
    if (known !== undefined) return known
    vocabulary.set(word, vocabulary.size)
    return vocabulary.size - 1
  }
  return (id, text) => {
    const found = [...text.matchAll(WORD)]
    const [words, starts, ends] = [0, 1, 2].map(() => new Int32Array(found.length)) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    const [quoted, telling] = [new Uint8Array(found.length), new Uint8Array(found.length)]
    const ranges = quotedRanges(text)
    let range = 0
    found.forEach(({ 0: word, index }, n) => {
      while (range < ranges.length && (ranges[range]?.end ?? 0) <= index) range++
      const norm = word.toLowerCase().replaceAll('’', "'")
      const own = !(ranges[range] && index >= (ranges[range]?.start ?? 0))
      words[n] = numberOf(norm)
      starts[n] = index
      ends[n] = index + word.length
      quoted[n] = own ? 0 : 1
      telling[n] = own && word === norm && !/^\p{N}/u.test(word) && !FUNCTION_WORD.test(norm) ? 1 : 0
    })
    return { id, words, starts, ends, quoted, telling, keys: keysOf(words) }
  }
}

/** FNV-1a over the numbers of eight words; runs of one key are compared word by word before they count. */
function keysOf(words: Int32Array): Uint32Array {
  const keys = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let i = 0; i < keys.length; i++) {
    let hash = 0x811c9dc5
    for (let n = i; n < i + RUN; n++) hash = Math.imul(hash ^ (words[n] ?? 0), 0x01000193) ^ (hash >>> 15)
    keys[i] = hash
  }
  return keys
}

/** Where each run of eight words stands in a text. */
export type Places = ReadonlyMap<number, readonly number[]>

export function placesOf({ keys }: Shingled): Places {
  const places = new Map<number, number[]>()
  keys.forEach((key, i) => {
    const known = places.get(key)
    if (!known) places.set(key, [i])
    else if (known.length < MOST_PLACES) known.push(i)
  })
  return places
}

/** The runs of at least eight words that two texts share, in the order of the first, none inside another. */
export function sharedRuns(a: Shingled, b: Shingled, places: Places = placesOf(b)): SharedRun[] {
  const runs: SharedRun[] = []
  let i = 0
  while (i < a.keys.length) {
    let best: Match | null = null
    for (const j of places.get(a.keys[i] ?? 0) ?? NOWHERE) {
      if (!isSameRun(a, b, i, j)) continue
      const match = extend(a, b, i, j)
      if (best === null || match.aEnd > best.aEnd) best = match
    }
    if (best) runs.push(toRun(a, b, best))
    i = best ? best.aEnd : i + 1
  }
  return runs
}

const NOWHERE: readonly number[] = []

/** One key may stand for two runs. */
function isSameRun(a: Shingled, b: Shingled, i: number, j: number): boolean {
  for (let n = 0; n < RUN; n++) if (a.words[i + n] !== b.words[j + n]) return false
  return true
}

type Match = { readonly aStart: number; readonly aEnd: number; readonly bStart: number; readonly bEnd: number }

/** Goes on from a shared shingle as long as the words agree, over short gaps where at least three words follow. */
function extend(a: Shingled, b: Shingled, i: number, j: number): Match {
  let [x, y] = [i + RUN, j + RUN]
  for (;;) {
    while (x < a.words.length && y < b.words.length && a.words[x] === b.words[y]) {
      x++
      y++
    }
    const jump = gapJump(a, b, x, y)
    if (!jump) return { aStart: i, aEnd: x, bStart: j, bEnd: y }
    x += jump[0]
    y += jump[1]
  }
}

function gapJump(a: Shingled, b: Shingled, x: number, y: number): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * GAP; sum++)
    for (let p = Math.max(0, sum - GAP); p <= Math.min(GAP, sum); p++) {
      const q = sum - p
      const agree = [0, 1, 2].every(
        (n) => a.words[x + p + n] !== undefined && a.words[x + p + n] === b.words[y + q + n],
      )
      if (agree) return [p, q]
    }
  return null
}

function toRun(a: Shingled, b: Shingled, { aStart, aEnd, bStart, bEnd }: Match): SharedRun {
  const inB = new Set<number>()
  let ownInB = 0
  for (let y = bStart; y < bEnd; y++) {
    if (b.quoted[y] === 1) continue
    ownInB++
    inB.add(b.words[y] ?? -1)
  }
  const telling = new Set<number>()
  let own = 0
  for (let x = aStart; x < aEnd; x++) {
    if (a.quoted[x] === 0) own++
    const word = a.words[x] ?? -1
    if (a.telling[x] === 1 && inB.has(word)) telling.add(word)
  }
  return {
    a: { start: a.starts[aStart] ?? 0, end: a.ends[aEnd - 1] ?? 0 },
    b: { start: b.starts[bStart] ?? 0, end: b.ends[bEnd - 1] ?? 0 },
    words: aEnd - aStart,
    ownWords: Math.min(own, ownInB),
    telling: telling.size,
  }
}
