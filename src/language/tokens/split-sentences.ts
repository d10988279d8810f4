import { abbreviations, sentenceStarters } from '../lang/en/abbreviations.ts'
import { CLOSERS, classAt, DIGIT, isLower, isUpper, LETTER } from './characters.ts'
import type { TokenOffsets } from './tokenise.ts'

/** Tokens `first` up to, not including, `last`, in the paragraph of that index. */
export type SentenceRange = { readonly first: number; readonly last: number; readonly paragraph: number }

/** Longer sentences are cut, so that trees stay small on lists and on text without punctuation. */
const LONGEST_SENTENCE = 300
/** A line shorter than this, ended by a single line break, is a heading or an item, not wrapped text. */
const SHORT_LINE = 55

/**
 * Decides whether a sentence that begins with token `first` ends after token `i`; `byRule` is what the rules say.
 * `paragraphEnd` is the last token of the paragraph.
 */
export type Decide = (place: BoundaryPlace) => boolean

export type BoundaryPlace = {
  readonly text: string
  readonly offsets: TokenOffsets
  readonly first: number
  readonly i: number
  readonly paragraphEnd: number
  readonly byRule: boolean
}

/**
 * Groups tokens into sentences. Blank lines always end a sentence; single line breaks do after short or finished lines;
 * within a line the rules decide, or `decide` where it is given.
 */
export function splitSentences(text: string, offsets: TokenOffsets, decide?: Decide): SentenceRange[] {
  const { starts, ends } = offsets
  const sentences: SentenceRange[] = []
  let paragraph = 0
  let first = 0
  let paragraphEnd = -1
  let paragraphStart = 0
  let lineStart = starts[0] ?? 0
  const wrapped = !hasLongLine(text)
  for (let i = 0; i < starts.length; i++) {
    const end = ends[i] as number
    const next = starts[i + 1]
    const breaks = next === undefined ? 2 : countBreaks(text, end, next)
    if (i > paragraphEnd) paragraphEnd = decide ? lastOfParagraph(text, offsets, i) : starts.length
    const hard =
      breaks > 1 ||
      i + 1 - first >= LONGEST_SENTENCE ||
      (first === paragraphStart && endsDateline(text, offsets, first, i)) ||
      (breaks === 1 && (!wrapped || endsLine(text, lineStart, end, next ?? end)))
    const byRule = hard || endsSentence(text, offsets, first, i)
    const ended = hard || !decide ? byRule : decide({ text, offsets, first, i, paragraphEnd, byRule })
    if (breaks > 0) lineStart = next ?? end
    if (!ended) continue
    sentences.push({ first, last: i + 1, paragraph })
    first = i + 1
    if (breaks <= 1) continue
    paragraph++
    paragraphStart = first
  }
  return sentences
}

/** Nobody wraps text at lines so long: where one is, each line is a paragraph, a headline or a caption of its own. */
const LONGEST_WRAPPED = 200

function hasLongLine(text: string): boolean {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > LONGEST_WRAPPED) return true
    start = end + 1
  }
  return text.length - start > LONGEST_WRAPPED
}

/** Index of the last token before the next blank line. */
function lastOfParagraph(text: string, { starts, ends }: TokenOffsets, from: number): number {
  let i = from
  while (i + 1 < starts.length && countBreaks(text, ends[i] as number, starts[i + 1] as number) < 2) i++
  return i
}

/** 0, 1, or 2 for more than one line break between two offsets. */
function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to && count < 2; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 0x2028 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++
    if (code === 0x2029) count = 2
  }
  return count
}

function endsLine(text: string, lineStart: number, end: number, next: number): boolean {
  if (isLower(text, next) || ',;-–—'.includes(text.charAt(end - 1))) return false
  return end - lineStart < SHORT_LINE || '.!?:"”'.includes(text.charAt(end - 1))
}

/** No dateline has more tokens: "ORLAVILLE, South Veld, Nov 3 (State News Agency) -". */
const LONGEST_DATELINE = 14

/**
 * Is token `i` the dash after a dateline at the start of a paragraph ("ORLAVILLE (Reuters) -", "ORLAVILLE, Veld —")?
 * The dateline is a sentence of its own, so that the report's first sentence is read as a sentence.
 */
function endsDateline(text: string, { starts, ends }: TokenOffsets, first: number, i: number): boolean {
  const size = i - first
  const next = starts[i + 1]
  if (size < 1 || size > LONGEST_DATELINE || next === undefined || starts[i] === ends[i - 1]) return false
  if (!/^(?:-|--|–|—)$/.test(text.slice(starts[i], ends[i]))) return false
  const dateline = text.slice(starts[first], ends[i - 1])
  if (!/^\p{Lu}/u.test(dateline) || !/^["“‘'[]?[\p{Lu}\d]/u.test(text.slice(next, next + 2))) return false
  const bracket = dateline.indexOf('(')
  if (bracket > 0)
    return (
      bracket < 60 && dateline.endsWith(')') && !/[.!?] /.test(dateline.slice(0, bracket).replace(/\p{L}+\./gu, ''))
    )
  return /^\p{Lu}{3,}/u.test(dateline) && !/(?<!\p{Lu})\p{Ll}{2,} \p{Ll}/u.test(dateline) && size < 8
}

const terminal = /^(?:\.+|[!?]+|…+\.?|[。！？।؟])$/u

/** Does a sentence end after token `i`? */
function endsSentence(text: string, { starts, ends }: TokenOffsets, first: number, i: number): boolean {
  const token = (at: number): string => text.slice(starts[at], ends[at])
  let last = i
  let closed = false
  while (last > first && CLOSERS.includes(token(last)) && starts[last] === ends[last - 1]) {
    last--
    closed = true
  }
  const mark = token(last)
  const next = starts[i + 1]
  if (next === undefined) return true
  const stop = terminal.test(mark)
  if (!stop && !(mark.length > 1 && mark.endsWith('.'))) return false
  // a closing sign that still belongs to this sentence
  if (next === ends[i] && (CLOSERS.includes(token(i + 1)) || ',;:.!?…'.includes(token(i + 1).charAt(0)))) return false
  if (next === ends[i] && !closed && !splitsWithoutSpace(text, next)) return false
  const from = opened(text, starts, ends, i + 1)
  const start = starts[from] ?? next
  if (!stop) return endsAfterAbbreviation(token(last), text, start, token(from))
  if (isLower(text, start) && !isUpper(text, start)) return false
  if (mark === '.' && last === first + 1 && classAt(text, starts[first] ?? 0) === DIGIT) return false
  if (/^[,;:)\]–—-]/.test(text.charAt(next))) return false
  if (mark !== '.' && closed && speechGoesOn(token, i + 1, starts.length)) return false
  return true
}

/** "the end.The next", and full stops of scripts without spaces. */
function splitsWithoutSpace(text: string, next: number): boolean {
  return isUpper(text, next) || text.charCodeAt(next - 1) > 0x3000
}

/** Index of the first token that is no opening quote or bracket. */
function opened(text: string, starts: readonly number[], ends: readonly number[], from: number): number {
  let at = from
  while (at + 1 < starts.length && at < from + 3 && '"“‘\'([«„``'.includes(text.slice(starts[at], ends[at]))) at++
  return at
}

/** What can follow "a.m." in the same sentence: time zones and weekdays. */
const afterClock =
  /^(?:[ECMP][SD]T|[ECMP]T|[GB][MS]T|UTC|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|Local)$/

function endsAfterAbbreviation(word: string, text: string, start: number, next: string): boolean {
  const bare = word.slice(0, -1).toLowerCase()
  if (!isUpper(text, start)) return false
  if (abbreviations.beforeNames.has(bare) || abbreviations.onlyBeforeNumbers.has(bare)) return false
  if (bare.length === 1 && bare !== 'i') return false
  if (/^(?:i\.e|e\.g)$/.test(bare)) return false
  if (/^[ap]\.m$/.test(bare)) return classAt(text, start) === LETTER && !afterClock.test(next)
  return sentenceStarters.has(next.toLowerCase())
}

/** After a quoted question: "…?" the mayor asked. */
function speechGoesOn(token: (at: number) => string, from: number, count: number): boolean {
  for (let at = from; at < Math.min(from + 4, count); at++) {
    if (/^(?:said|says|asked|asks|told|wrote|added|replied|shouted|tweeted)$/.test(token(at))) {
      return at > from && at + 1 < count && /^[.,]$/.test(token(at + 1))
    }
    if (/^[.,;:!?"“]$/.test(token(at))) return false
  }
  return false
}
