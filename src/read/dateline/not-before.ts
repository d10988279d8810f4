import { findDates } from './read-date.ts'

/** Words that put a sentence's dates into the future, or make them no date of an event that has happened. */
const ahead =
  /\b(?:will|would|could|should|may|might|must|until|till|by|before|due|expected|scheduled|planned|plans?|set|next|from|expires?|deadline|target|ends?|ending|starts?|starting|upcoming|election|hopes?|aims?|due)\b/i

/**
 * The latest absolute day (or month) that the pieces of an article name as past: it was not published before that.
 * Dates in sentences that look ahead bound nothing. Null where no date is named.
 */
export function notBefore(pieces: readonly string[]): string | null {
  let latest: string | null = null
  for (const piece of pieces) {
    for (const sentence of piece.split(/(?<=[.!?]["”’)]?)\s+(?=\S)/)) {
      if (!/\d{4}/.test(sentence) || ahead.test(sentence)) continue
      for (const { value } of findDates(sentence, { coarse: true })) {
        if (latest === null || value > latest) latest = value
      }
    }
  }
  return latest
}
