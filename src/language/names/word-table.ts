import { hashString } from '../learn/hash.ts'

/**
 * A table from words or phrases to bits. Its keys are ranges of texts, not strings of their own, so that tens of
 * thousands are read in a few milliseconds and leave nothing for the garbage collector.
 */
export type WordTable = {
  /** The bits of a key, 0 where it is not in the table. */
  readonly get: (key: string) => number
  /** Adds bits to those of the key `text.slice(start, end)`. */
  readonly add: (text: string, start: number, end: number, bits: number) => void
}

/** Share of the places that are taken at most: beyond it a search for a free one grows long. */
const FULL = 0.5

/** An empty table for up to `most` keys of the texts handed to `add`, which it keeps. Throws RangeError beyond that. */
export function createWordTable(most: number): WordTable {
  const size = 2 ** Math.ceil(Math.log2(most / FULL + 1))
  const mask = size - 1
  const bits = new Int32Array(size)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  const sources = new Uint8Array(size)
  const texts: string[] = []
  let count = 0

  /** The place of a key, or the free one where it belongs. */
  const placeOf = (text: string, start: number, end: number): number => {
    for (let place = hashString(text, start, end) & mask; ; place = (place + 1) & mask) {
      if (bits[place] === 0) return place
      const from = starts[place] as number
      if ((ends[place] as number) - from !== end - start) continue
      const source = texts[sources[place] as number] as string
      let i = 0
      while (i < end - start && source.charCodeAt(from + i) === text.charCodeAt(start + i)) i++
      if (i === end - start) return place
    }
  }
  return {
    get: (key) => bits[placeOf(key, 0, key.length)] as number,
    add: (text, start, end, more) => {
      const place = placeOf(text, start, end)
      if (bits[place] === 0) {
        if (++count > most) throw new RangeError(`more than ${most} words for one table`)
        if (texts.at(-1) !== text) texts.push(text)
        if (texts.length > 256) throw new RangeError('words of more than 256 texts for one table')
        starts[place] = start
        ends[place] = end
        sources[place] = texts.length - 1
      }
      bits[place] = (bits[place] as number) | more
    },
  }
}
