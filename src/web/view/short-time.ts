import { inWords } from '../../compare/claims/moment.ts'
import type { Bounds } from '../../model/types.ts'

/** An instant at midnight is a day whose hour nobody gave. */
const MIDNIGHT = /\b00:00 (?=\d{1,2} [A-Z])/g

/** A range of time in few words: "4–10 November 2023", "28 March – 2 April 2024"; null where nothing is known. */
export function shortTime(bounds: Bounds): string | null {
  const words = inWords(bounds)
  if (words === null) return null
  return words
    .replace(MIDNIGHT, '')
    .replace(/^(\d{1,2}) ([A-Z]\w+ \d+) to (\d{1,2}) \2$/, '$1–$3 $2')
    .replace(/^(\d{1,2} [A-Z]\w+) (\d+) to (\d{1,2} [A-Z]\w+) \2$/, '$1 – $3 $2')
}
