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

type Word = {
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  readonly telling: boolean
}

/** A text cut into the words that reuse is found by. */
export type Shingled = {
  readonly id: string
  readonly words: readonly Word[]
  /** The run of eight words that begins at each word, as long as there are eight. */
  readonly keys: readonly string[]
  /** Where each of them begins. */
  readonly shingles: ReadonlyMap<string, readonly number[]>
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

/** Cuts a text into words and their runs of eight. */
export function shingle(id: string, text: string): Shingled {
  const quoted = quotedRanges(text)
  let range = 0
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => {
    while (range < quoted.length && (quoted[range]?.end ?? 0) <= index) range++
    const norm = word.toLowerCase().replaceAll('’', "'")
    const own = !(quoted[range] && index >= (quoted[range]?.start ?? 0))
    return {
      norm,
      start: index,
      end: index + word.length,
      quoted: !own,
      telling: own && word === norm && !/^\p{N}/u.test(word) && !FUNCTION_WORD.test(norm),
    }
  })
  const shingles = new Map<string, number[]>()
  const keys: string[] = []
  for (let i = 0; i + RUN <= words.length; i++) {
    const key = words
      .slice(i, i + RUN)
      .map((word) => word.norm)
      .join(' ')
    keys.push(key)
    const places = shingles.get(key)
    if (!places) shingles.set(key, [i])
    else if (places.length < MOST_PLACES) places.push(i)
  }
  return { id, words, keys, shingles }
}

/** The runs of at least eight words that two texts share, in the order of the first, none inside another. */
export function sharedRuns(a: Shingled, b: Shingled): SharedRun[] {
  const runs: SharedRun[] = []
  let i = 0
  while (i < a.keys.length) {
    let best: Match | null = null
    for (const j of b.shingles.get(a.keys[i] ?? '') ?? NOWHERE) {
      const match = extend(a, b, i, j)
      if (best === null || match.aEnd > best.aEnd) best = match
    }
    if (best) runs.push(toRun(a, b, best))
    i = best ? best.aEnd : i + 1
  }
  return runs
}

const NOWHERE: readonly number[] = []

type Match = { readonly aStart: number; readonly aEnd: number; readonly bStart: number; readonly bEnd: number }

/** Goes on from a shared shingle as long as the words agree, over short gaps where at least three words follow. */
function extend(a: Shingled, b: Shingled, i: number, j: number): Match {
  let [x, y] = [i + RUN, j + RUN]
  for (;;) {
    while (x < a.words.length && a.words[x]?.norm === b.words[y]?.norm) {
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
        (n) => a.words[x + p + n] !== undefined && a.words[x + p + n]?.norm === b.words[y + q + n]?.norm,
      )
      if (agree) return [p, q]
    }
  return null
}

function toRun(a: Shingled, b: Shingled, { aStart, aEnd, bStart, bEnd }: Match): SharedRun {
  const own = a.words.slice(aStart, aEnd).filter((word) => !word.quoted)
  const ownInB = b.words.slice(bStart, bEnd).filter((word) => !word.quoted)
  const inB = new Set(ownInB.map((word) => word.norm))
  const telling = new Set(own.filter((word) => word.telling && inB.has(word.norm)).map((word) => word.norm))
  return {
    a: { start: a.words[aStart]?.start ?? 0, end: a.words[aEnd - 1]?.end ?? 0 },
    b: { start: b.words[bStart]?.start ?? 0, end: b.words[bEnd - 1]?.end ?? 0 },
    words: aEnd - aStart,
    ownWords: Math.min(own.length, ownInB.length),
    telling: telling.size,
  }
}
