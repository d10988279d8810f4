import type { Doc } from '../doc.ts'
import { type Term, termOf } from './terms.ts'

/**
 * The piece the time patterns work on: a word, a number, a clock time or a sign. Finer than a token, and cut here, so
 * that "10-year-old", "mid-1990s" and "6.10am" read the same however the tokeniser cuts them.
 */
export type Atom = {
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** No white space before it. */
  readonly glued: boolean
  /** First of a paragraph. */
  readonly opens: boolean
  /** Index of the token it lies in; -1 where there is none. */
  readonly token: number
  /** What the lexicon and its own shape say of it; null for most. */
  readonly term: Term | null
}

// One alternative a kind, each linear; the longest-known shapes first.
const ATOM =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/])|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]\.?m\b)?(?![\d,.:/]\d)|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+[A-Za-z]+(?![\d])|Q[1-4](?![\p{L}\d])|\d+|\p{L}+|[^\s]/gu

/** Cuts a text into atoms, in one pass. */
export function atomsOf(doc: Doc): readonly Atom[] {
  const { text, tokens } = doc
  const atoms: Atom[] = []
  let token = 0
  let previousEnd = 0
  ATOM.lastIndex = 0
  for (let found = ATOM.exec(text); found !== null; found = ATOM.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    for (let at = tokens[token]; at !== undefined && at.end <= start; at = tokens[token]) token++
    const within = tokens[token]
    const lower = isDash(text, start, end) ? '–' : found[0].toLowerCase()
    atoms.push({
      start,
      end,
      text: found[0],
      lower,
      glued: start === previousEnd && start > 0,
      opens: start === 0 || (start - previousEnd > 1 && hasBlankLine(text, previousEnd, start)),
      token: within !== undefined && within.start < end ? token : -1,
      term: termOf(lower),
    })
    previousEnd = end
  }
  return atoms
}

/** A hyphen between spaces is a dash. */
function isDash(text: string, start: number, end: number): boolean {
  return text[start] === '-' && (/\s/.test(text[start - 1] ?? ' ') || /\s/.test(text[end] ?? ' '))
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const space = text.slice(from, to)
  return space.indexOf('\n') !== space.lastIndexOf('\n')
}
