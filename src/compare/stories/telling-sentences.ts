import { AHEAD_OF_DAY, FUTURE_WORDS } from '../../language/lang/en/future-words.ts'
import { weekdays } from '../../language/lang/en/time-words.ts'
import type { Word } from './words.ts'

/** A sentence that says what happened on a weekday. */
export type TellingSentence = {
  /** 0 is Monday. */
  readonly weekday: number
  readonly name: string
  /** Words by which the sentence can be known again in another article. */
  readonly terms: ReadonlySet<number>
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map(weekdays.map(([name], i) => [name ?? '', i]))
const FUTURE: ReadonlySet<string> = new Set(FUTURE_WORDS)
const AHEAD: ReadonlySet<string> = new Set(AHEAD_OF_DAY)
/** "last Friday", "the previous Friday" may be a week further back. */
const EARLIER: ReadonlySet<string> = new Set([
  'last',
  'previous',
  'every',
  'each',
  'earlier',
  'black',
  'good',
  'super',
  'bloody',
])

/** Sentences with one weekday and nothing in them that may lie in the future. */
export function tellingSentences(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
  words: (text: string) => readonly Word[],
  telling: (term: number) => boolean,
): readonly TellingSentence[] {
  return sentences.flatMap(({ start, end }) => {
    const found = words(text.slice(start, end))
    if (isAhead(found)) return []
    const at = found.flatMap((word, i) => (word.capital && WEEKDAYS.has(word.stem) ? [i] : []))
    const [only] = at
    const word = only === undefined || at.length > 1 ? undefined : found[only]
    const before = found[(only ?? 0) - 1]?.text.toLowerCase() ?? ''
    if (!word || only === undefined || EARLIER.has(before) || AHEAD.has(before)) return []
    const terms = new Set(found.flatMap(({ stem, term }) => (telling(term) && !WEEKDAYS.has(stem) ? [term] : [])))
    return [{ weekday: WEEKDAYS.get(word.stem) ?? 0, name: word.text, terms }]
  })
}

export function isAhead(words: readonly Word[]): boolean {
  return words.some(({ text }) => FUTURE.has(text.toLowerCase()))
}

/** Words that point ahead of a date they stand before: a sentence with one does not prove that its date is past. */
export function mayBeAhead(words: readonly Word[]): boolean {
  return words.some(({ text }) => AHEAD.has(text.toLowerCase()))
}
