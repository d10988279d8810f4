import type { Article, Span } from '../../model/types.ts'
import { oneLine } from './shorten.ts'

/** Characters of the sentence that are shown at either side of a number. */
const REACH = 60

/** What stands about a passage within its sentence, in the article's own words; null where it is not in the body. */
export function contextOf(
  { text }: Pick<Article, 'text'>,
  { start, end, in: piece }: Span,
): { readonly before: string; readonly after: string } | null {
  if (piece !== undefined) return null
  const head = text.slice(Math.max(0, start - REACH), start)
  const tail = text.slice(end, end + REACH)
  const from = Math.max(...[...head.matchAll(/[.!?]["”’']?\s|\n/g)].map(({ index, 0: sign }) => index + sign.length), 0)
  const whole = from > 0 || start <= REACH
  const blank = head.indexOf(' ')
  const before = whole ? head.slice(from) : `…${head.slice(blank + 1)}`
  const stop = /[.!?](?=["”’']?(?:\s|$))|\n/.exec(tail)
  const cut = tail.lastIndexOf(' ')
  const after = stop
    ? tail.slice(0, stop.index)
    : end + REACH >= text.length
      ? tail
      : `${tail.slice(0, Math.max(0, cut))}…`
  return { before: keepEnds(before), after: keepEnds(after) }
}

/** In one line, but with the blanks that part it from the passage. */
function keepEnds(text: string): string {
  const line = oneLine(text)
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) && line !== '' ? ' ' : ''}`
}
