import type { Annotated } from '../../model/types.ts'
import { STOP_STEMS } from '../claims/stop-stems.ts'
import { quotedRanges } from '../quoted-ranges.ts'
import { stem } from '../stories/stem.ts'

/** A report's words in its own voice: what it quotes, names, numerals and signs between words are breaks. */
export type OwnVoice = {
  readonly articleId: string
  readonly text: string
  /** Numbers of the words' stems in one vocabulary; BREAK where a phrase cannot go on. */
  readonly words: Int32Array
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Words that are no breaks. */
  readonly total: number
}

export const BREAK = -1

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu
/** Between words of one phrase stands a blank and nothing else. */
const JOINED = /^[ \t\n]$/

/** The stems of a story's words by their numbers; a word without content can stand inside a phrase, not at its ends. */
export type Vocabulary = { readonly numberOf: (word: string) => number; readonly hasContent: (word: number) => boolean }

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const content: boolean[] = []
  return {
    numberOf: (word) => {
      const base = stem(word)
      const known = numbers.get(base)
      if (known !== undefined) return known
      content.push(base.length > 2 && !STOP_STEMS.has(base) && !/\p{N}/u.test(base))
      numbers.set(base, numbers.size)
      return numbers.size - 1
    },
    hasContent: (word) => content[word] ?? false,
  }
}

/** Cuts a report's body into the words of its own voice. */
export function ownVoice({ article, names }: Annotated, { numberOf }: Vocabulary): OwnVoice {
  const { text } = article
  const masked = [...quotedRanges(text), ...names.flatMap(({ span }) => (span.in === undefined ? [span] : []))].sort(
    (a, b) => a.start - b.start,
  )
  const found = [...text.matchAll(WORD)]
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let [mask, furthest, total] = [0, 0, 0]
  const put = (word: number, start: number, end: number): void => {
    words.push(word)
    starts.push(start)
    ends.push(end)
  }
  found.forEach(({ 0: word, index }, n) => {
    for (; mask < masked.length && (masked[mask]?.start ?? 0) <= index; mask++)
      furthest = Math.max(furthest, masked[mask]?.end ?? 0)
    const last = found[n - 1]
    if (last && !JOINED.test(text.slice(last.index + last[0].length, index))) put(BREAK, index, index)
    const opens = /(?:^|[.!?:]["”’)]?\s+|\n\s*)$/.test(text.slice(Math.max(0, index - 4), index))
    const isOwn = index >= furthest && /^\p{Ll}/u.test(opens ? word.toLowerCase() : word)
    if (isOwn) total++
    put(isOwn ? numberOf(word) : BREAK, index, index + word.length)
  })
  return {
    articleId: article.id,
    text,
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    total,
  }
}
