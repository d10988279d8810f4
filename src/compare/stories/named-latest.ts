import { isoDay } from '../../language/times/calendar.ts'
import type { Article } from '../../model/types.ts'
import { isAhead, mayBeAhead } from './telling-sentences.ts'
import { toldDays } from './told-days.ts'
import type { Word } from './words.ts'

/**
 * The latest day with a year that an article names as past, in a sentence or a caption: it was not published before. Sentences that may
 * speak of the future do not count. Null where there is none.
 */
export function namedLatest(
  { text, captions }: Article,
  sentences: readonly { readonly start: number; readonly end: number }[],
  words: (text: string) => readonly Word[],
): { readonly earliest: number; readonly latest: null; readonly because: string } | null {
  let latest: { day: number; quote: string } | null = null
  for (const passage of [...sentences.map(({ start, end }) => text.slice(start, end)), ...captions]) {
    const found = words(passage)
    if (isAhead(found) || mayBeAhead(found)) continue
    for (const day of toldDays(found, null)) if (!latest || day > latest.day) latest = { day, quote: passage.trim() }
  }
  if (!latest) return null
  const quote = latest.quote.length > 120 ? `${latest.quote.slice(0, 119)}…` : latest.quote
  return { earliest: latest.day, latest: null, because: `it names ${isoDay(latest.day)} as past: “${quote}”` }
}
