import type { Annotated, Bounds, Figure, Span } from '../../model/types.ts'
import { moment } from './moment.ts'
import { sentenceAt } from './passage.ts'

/** Reports this much after what they tell of are not news of it any more. */
const FRESH_DAYS = 21
/** A date after such a word opens the time a count is taken over; it does not say when the count was taken. */
const SINCE = /\b(?:since|from|after|until|till)\s+(?:the\s+)?$/i
/** But "the worst since 2004, when seven died" does. */
const WHEN = /^,? when\b/
/** Where one clause ends and another begins: a date of the one says nothing of a count in the other. */
const CLAUSE_END = /;|\s[—–-]+\s|,?\s(?:but|while|whereas|although)\s/g
/** "Lower Bridge: 49 killed": an entry of a list, whose date stands in the sentences after it. */
const ENTRY = /^[^.!?:\n]{2,50}:\s*(?:about|some|at least|more than)?\s*[\d,]+\s+\w+[.!]?$/
const ENTRY_RUNS = 3
type Range = { readonly start: number; readonly end: number }

/** The times that say when a figure held: those of its clause, or where that has none, of its sentence. */
export function timesBeside({ article, sentences, times }: Annotated, figure: Figure): Bounds[] {
  const at = sentenceAt(sentences, figure.span.start)
  const sentence = figure.span.in === undefined ? sentences[at] : undefined
  if (!sentence) return []
  const within = (range: Range) =>
    times.filter(
      ({ span, type }) => type !== 'DURATION' && isWithin(span, range) && !opens(article.text, span, sentence),
    )
  if (ENTRY.test(article.text.slice(sentence.start, sentence.end).trim()))
    return within({ start: sentence.start, end: (sentences[at + ENTRY_RUNS] ?? sentences[at + 1] ?? sentence).end })
  const beside = within(clauseAt(article.text, sentence, figure.span.start))
  return beside.length > 0 ? beside : within(sentence)
}

function isWithin(span: Span, { start, end }: Range): boolean {
  return span.in === undefined && span.start >= start && span.end <= end
}

function opens(text: string, span: Span, sentence: Range): boolean {
  return (
    SINCE.test(text.slice(Math.max(sentence.start, span.start - 12), span.start)) &&
    !WHEN.test(text.slice(span.end, span.end + 8))
  )
}

/** Where a part of a sentence may begin or end: also at a comma outside a number, and at "and". */
const PART_END = /;|:|,(?!\d)|\s[—–-]+\s|\s(?:and|but|while|whereas|although)\s/g

/** The part of a sentence that a figure stands in. */
export function clauseOf(text: string, sentence: Range, { start: from, end: to }: Range): Range {
  let { start, end } = sentence
  for (const mark of text.slice(sentence.start, sentence.end).matchAll(PART_END)) {
    const place = sentence.start + mark.index
    if (place < from) start = place
    else if (place >= to && place < end) end = place
  }
  return { start, end }
}

function clauseAt(text: string, sentence: Range, offset: number): Range {
  let { start, end } = sentence
  for (const mark of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const place = sentence.start + mark.index
    if (place < offset) start = place
    else if (place < end) end = place
  }
  return { start, end }
}

/** Does a report tell of something of its own days, as far as the dates beside say? */
export function isFresh({ article }: Annotated, times: readonly Bounds[]): boolean {
  const published = moment(article.published.value ?? article.published.latest)
  if (published === null) return true
  const ages = times.flatMap(({ latest }) => moment(latest, true) ?? []).map((last) => (published - last) / 86_400_000)
  return ages.length === 0 || ages.some((days) => days <= FRESH_DAYS)
}
