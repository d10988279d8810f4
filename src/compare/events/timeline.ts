import type { Annotated } from '../../model/types.ts'
import { dayOf, daysApart } from './event-time.ts'

export type TimelineOptions = {
  /** First and last day, ISO 8601, inclusive; null where open. */
  readonly first: string | null
  readonly last: string | null
  /** Days at most. */
  readonly days: number
}

/** A day that matters, and the sentence that tells of it best. */
export type TimelineEntry = Passage & {
  /** The reports that date something to the day, without mere echoes. */
  readonly articleIds: readonly string[]
}

/** A sentence that dates something to a day, ISO 8601; half-open offsets in the article's text. */
type Passage = {
  readonly date: string
  readonly articleId: string
  readonly start: number
  readonly end: number
}

/**
 * What a report that dates something to a day counts, by how many days later it was published; found on the tune half
 * of T17. That reports of the day itself name it tells how much was written that day, not what is remembered of it, so
 * it only decides where little else does; a plan counts once it has come true.
 */
const SAME_DAY = 0.1
const DAYS_AFTER = 1
const LOOKING_BACK = 2
const AHEAD = 0.05
/** Days after which a report looks back. */
const BACK_DAYS = 3
/** What a report published on a day counts for it, whatever it dates. */
const PUBLISHED = 0.05

/**
 * The days that matter most in a collection: those that most reports date something to, looking back above all; each
 * with the sentence that tells of it best. In order of time. Reports without a date count for the days they name; one
 * that only repeats sentences of another counts for nothing.
 */
export function makeTimeline(articles: readonly Annotated[], { first, last, days }: TimelineOptions): TimelineEntry[] {
  const within = (day: string) => (first === null || day >= first) && (last === null || day <= last)
  const found = new Map<string, Day>()
  for (const annotated of [...articles].sort(byDate)) {
    if (annotated.article.nearDuplicateOf !== undefined) continue
    const published = dayOf(annotated.article.published.value)
    const told = toldDays(annotated)
    for (const [day, entries] of told) if (within(day)) count(found, day, weightOf(day, published), entries, annotated)
    if (published !== null && within(published) && !told.has(published))
      count(found, published, PUBLISHED, leadOf(annotated, published, told), annotated)
  }
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  return [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { entries, articleIds }]) => {
      const entry = best(entries, byId)
      return entry ? [{ ...entry, articleIds: [...articleIds].sort() }] : []
    })
}

/** What is known of one day. */
type Day = {
  score: number
  readonly entries: Passage[]
  /** Sentences told already, without blanks. */
  readonly sentences: Set<string>
  readonly articleIds: Set<string>
}

function count(
  found: Map<string, Day>,
  date: string,
  score: number,
  entries: readonly Passage[],
  { article }: Annotated,
): void {
  const day = found.get(date) ?? { score: 0, entries: [], sentences: new Set(), articleIds: new Set() }
  const fresh = entries.filter(({ start, end }) => {
    const sentence = article.text.slice(start, end).replace(/\s+/g, '')
    const known = day.sentences.has(sentence)
    day.sentences.add(sentence)
    return !known
  })
  if (fresh.length === 0) return
  day.score += score
  day.entries.push(...fresh)
  day.articleIds.add(article.id)
  found.set(date, day)
}

/** The earliest first, so that of two that tell the same the later is the echo; undated ones last. */
function byDate(a: Annotated, b: Annotated): number {
  const [x, y] = [a, b].map(({ article }) => `${article.published.value ?? '9'} ${article.id}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

function weightOf(day: string, published: string | null): number {
  if (published === null) return DAYS_AFTER
  if (published < day) return AHEAD
  const later = daysApart({ earliest: day, latest: day }, { earliest: published, latest: published })
  return later === 0 ? SAME_DAY : later <= BACK_DAYS ? DAYS_AFTER : LOOKING_BACK
}

/** The days a report dates something to, each with the sentences that do. */
function toldDays({ article, sentences, times }: Annotated): ReadonlyMap<string, Passage[]> {
  const found = new Map<string, Passage[]>()
  let at = 0
  for (const { earliest, latest, type, span } of times) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++
    const day = dayOf(earliest)
    const sentence = sentences[at]
    if ((type !== 'DATE' && type !== 'TIME') || day === null || day !== dayOf(latest) || !sentence) continue
    const entries = found.get(day) ?? []
    found.set(day, entries)
    entries.push({ date: day, articleId: article.id, start: sentence.start, end: sentence.end })
  }
  return found
}

/** The first sentence, where it gives no day of its own. */
function leadOf({ article, sentences }: Annotated, date: string, told: ReadonlyMap<string, Passage[]>): Passage[] {
  const lead = sentences[0]
  if (!lead || [...told.values()].flat().some(({ start }) => start === lead.start)) return []
  return [{ date, articleId: article.id, start: lead.start, end: lead.end }]
}

/** Sentences of one day that are held against each other at most. */
const MOST_SENTENCES = 200
/** Content words (of four letters and more) of a sentence that can stand alone; fewer count in proportion. */
const ENOUGH = 10
/** What a sentence counts in which something is done on the day, against one that only names it. */
const TELLS = 1.5

/**
 * The sentence that has most in common with those of the other reports about the day, and tells of something done on
 * it; ties by article. By the mean over its words, so that a long one does not win by length.
 */
function best(entries: readonly Passage[], byId: ReadonlyMap<string, Annotated>): Passage | undefined {
  const some = [...entries]
    .sort(byPlace)
    .slice(0, MOST_SENTENCES)
    .map((entry) => ({ entry, words: wordsOf(entry, byId.get(entry.articleId)) }))
  const tellers = new Map<string, Set<string>>()
  for (const { words, entry } of some)
    for (const word of words) tellers.set(word, (tellers.get(word) ?? new Set()).add(entry.articleId))
  const worth = ({ entry, words }: (typeof some)[number]): number => {
    let shared = 0
    for (const word of words) shared += Math.log(tellers.get(word)?.size ?? 1)
    const mean = shared / Math.max(1, words.size)
    return mean * Math.min(1, words.size / ENOUGH) * (tellsOf(entry, byId.get(entry.articleId)) ? TELLS : 1)
  }
  return some
    .map((one) => ({ ...one, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || byPlace(a.entry, b.entry))[0]?.entry
}

function wordsOf({ start, end }: Passage, annotated: Annotated | undefined): ReadonlySet<string> {
  return new Set(
    annotated?.article.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  )
}

/** Does the sentence tell of something that was done on the day? */
function tellsOf({ date, start, end }: Passage, annotated: Annotated | undefined): boolean {
  return (annotated?.events ?? []).some(
    ({ trigger, modality, time }) =>
      trigger.start >= start && trigger.end <= end && modality === 'asserted' && dayOf(time.earliest) === date,
  )
}

/** So that the order of the input does not matter. */
function byPlace(a: Passage, b: Passage): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start
}
