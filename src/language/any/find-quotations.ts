import { findQuotes } from '../attributions/quotes.ts'

/** Passages between quotation marks of any convention; offsets of what stands between them. */
export type FoundQuotation = { readonly start: number; readonly end: number }

/** Shorter passages are names, titles and words in doubt rather than speech. */
const LEAST_WORDS = 4
/** In scripts without spaces. */
const LEAST_SIGNS = 10

const CORNERS = /「([^「」\n]{1,2000})」|『([^『』\n]{1,2000})』/g
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** What is quoted in a text, whoever says it: „…“, «…», “…”, "…", 「…」. Open quotations are left out. */
export function findQuotations(text: string): readonly FoundQuotation[] {
  const paired = findQuotes(text).flatMap(({ inner, open }) => (open ? [] : [inner]))
  const corners = [...text.matchAll(CORNERS)].map((match) => {
    const inner = match[1] ?? match[2] ?? ''
    return { start: match.index + 1, end: match.index + 1 + inner.length }
  })
  return [...paired, ...corners]
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => isSpeech(text.slice(start, end)))
    .sort((a, b) => a.start - b.start)
}

/** Without the blanks that French sets inside the marks. */
function trimmed(text: string, { start, end }: FoundQuotation): FoundQuotation {
  const inner = text.slice(start, end)
  return {
    start: start + (inner.length - inner.trimStart().length),
    end: end - (inner.length - inner.trimEnd().length),
  }
}

function isSpeech(passage: string): boolean {
  if (DENSE.test(passage)) return passage.length >= LEAST_SIGNS
  return (passage.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu)?.length ?? 0) >= LEAST_WORDS
}
