import type { Annotated, Bounds, Figure, Span } from '../../model/types.ts'
import { isSaying } from '../events/minor-words.ts'
import { moment } from './moment.ts'
import { sentenceAt } from './passage.ts'

/** Reports this much after what they tell of are not news of it any more. */
const FRESH_DAYS = 21
/** A date after such a word opens the time a count is taken over; it does not say when the count was taken. */
const SINCE = /\b(?:since|from|after|until|till)\s+(?:the\s+)?$|\bsince\b[^,;.]{0,40}$/i
/** "lower than five years ago": the time of what it is compared with. */
const COMPARED = /\b(?:than|compared (?:with|to)|against|versus|up from|down from)\s+(?:\S+\s+){0,3}$/i
/** So many characters before a time tell whether it does. */
const BEFORE = 60
/** But "the worst since 2004, when seven died" does. */
const WHEN = /^,? when\b/
/** Where one clause ends and another begins: a date of the one says nothing of a count in the other. */
const CLAUSE_END = /;|\s[—–-]+\s|,?\s(?:but|while|whereas|although)\s/g
/** "Lower Bridge: 49 killed": an entry of a list, whose date stands in the sentences after it. */
const ENTRY = /^[^.!?:\n]{2,50}:\s*(?:about|some|at least|more than)?\s*[\d,]+\s+\w+[.!]?$/
const ENTRY_RUNS = 3
type Range = { readonly start: number; readonly end: number }

/** The times that say when a figure held: those of its clause, or where that has none, of its sentence. */
export function timesBeside(annotated: Annotated, figure: Figure): Bounds[] {
  const { article, sentences } = annotated
  const at = sentenceAt(sentences, figure.span.start)
  const sentence = figure.span.in === undefined ? sentences[at] : undefined
  if (!sentence) return []
  const times = annotated.times.filter(({ span }) => !isOfSaying(annotated, span))
  const within = (range: Range) =>
    times.filter(
      ({ span, type }) => type !== 'DURATION' && isWithin(span, range) && !opens(article.text, span, sentence),
    )
  if (ENTRY.test(article.text.slice(sentence.start, sentence.end).trim()))
    return within({ start: sentence.start, end: (sentences[at + ENTRY_RUNS] ?? sentences[at + 1] ?? sentence).end })
  const beside = within(clauseAt(article.text, sentence, figure.span.start))
  if (beside.length > 0) return beside
  const own = within(sentence)
  return own.length > 0 || annotated.times.some(({ span }) => isWithin(span, sentence))
    ? own
    : pastBefore(article, sentences, at, within)
}

/** "Officials said on Friday": when it was said, not when it was so. */
function isOfSaying({ events = [] }: Partial<Annotated>, { start, in: part }: Span): boolean {
  const told = events.filter(({ timeSpans }) => timeSpans.some((time) => time.start === start && time.in === part))
  return told.length > 0 && told.every(({ lemma }) => isSaying(lemma))
}

/** So many sentences before, in the same paragraph, tell of when a sentence without a time is. */
const BACK = 2

/** Of what lies back: the times of the sentences before in the paragraph, where all of them are long past. */
function pastBefore(
  article: Annotated['article'],
  sentences: readonly Range[],
  at: number,
  within: (range: Range) => readonly Bounds[],
): Bounds[] {
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const [before, after] = [sentences[back], sentences[back + 1]]
    if (!before || !after || article.text.slice(before.end, after.start).includes('\n')) return []
    const found = [...within(before)]
    if (found.length > 0) return isFresh({ article }, found) ? [] : found
  }
  return []
}

function isWithin(span: Span, { start, end }: Range): boolean {
  return span.in === undefined && span.start >= start && span.end <= end
}

function opens(text: string, span: Span, sentence: Range): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - BEFORE), span.start)
  return COMPARED.test(before) || (SINCE.test(before) && !WHEN.test(text.slice(span.end, span.end + 8)))
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
export function isFresh({ article }: Pick<Annotated, 'article'>, times: readonly Bounds[]): boolean {
  const published = moment(article.published.value ?? article.published.latest)
  if (published === null) return true
  const ages = times.flatMap(({ latest }) => moment(latest, true) ?? []).map((last) => (published - last) / 86_400_000)
  return ages.length === 0 || ages.some((days) => days <= FRESH_DAYS)
}
