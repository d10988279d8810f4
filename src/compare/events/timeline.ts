import type { Annotated } from '../../model/types.ts'
import { dayOf, daysApart } from './event-time.ts'

export type TimelineOptions = {
  /** First and last day, ISO 8601, inclusive; null where open. */
  readonly first: string | null
  readonly last: string | null
  /** Days at most. */
  readonly days: number
}

export type TimelineEntry = {
  readonly date: string
  readonly articleId: string
  readonly start: number
  readonly end: number
}

/** What a report that looks back on a day counts, against one of the same days; found on T17, as the other weights. */
const LOOKING_BACK = 2
/** Days after which a report looks back. */
const BACK_DAYS = 3
/** What a report published on the day itself counts. */
const PUBLISHED = 0.5

/**
 * The days that matter most in a collection: those that most reports date something to, looking back above all; each
 * with the sentence that tells of it best. In order of time. Reports without a date count for the days they name.
 */
export function makeTimeline(articles: readonly Annotated[], { first, last, days }: TimelineOptions): TimelineEntry[] {
  const within = (day: string) => (first === null || day >= first) && (last === null || day <= last)
  const scores = new Map<string, number>()
  const sentences = new Map<string, TimelineEntry[]>()
  for (const annotated of articles) {
    const published = dayOf(annotated.article.published.value)
    const told = toldDays(annotated)
    for (const [day, entries] of told) {
      if (!within(day)) continue
      const back =
        published !== null &&
        published > day &&
        daysApart({ earliest: day, latest: day }, { earliest: published, latest: published }) > BACK_DAYS
      scores.set(day, (scores.get(day) ?? 0) + (back ? LOOKING_BACK : 1))
      sentences.set(day, [...(sentences.get(day) ?? []), ...entries])
    }
    if (published !== null && within(published)) {
      scores.set(published, (scores.get(published) ?? 0) + PUBLISHED)
      if (!told.has(published))
        sentences.set(published, [...(sentences.get(published) ?? []), ...leadOf(annotated, published)])
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, days)
    .map(([day]) => day)
    .sort()
    .flatMap((day) => best(sentences.get(day) ?? [], articles) ?? [])
}

/** The days a report dates something to, each with the sentences that do. */
function toldDays({ article, sentences, times }: Annotated): ReadonlyMap<string, TimelineEntry[]> {
  const found = new Map<string, TimelineEntry[]>()
  let at = 0
  for (const { earliest, latest, type, span } of times) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++
    const day = dayOf(earliest)
    const sentence = sentences[at]
    if ((type !== 'DATE' && type !== 'TIME') || day === null || day !== dayOf(latest) || !sentence) continue
    found.set(day, [
      ...(found.get(day) ?? []),
      { date: day, articleId: article.id, start: sentence.start, end: sentence.end },
    ])
  }
  return found
}

function leadOf({ article, sentences }: Annotated, date: string): TimelineEntry[] {
  const lead = sentences[0]
  return lead ? [{ date, articleId: article.id, start: lead.start, end: lead.end }] : []
}

/** Sentences of one day that are held against each other at most. */
const MOST_SENTENCES = 60

/** The sentence that has most in common with the others of the day; ties by article. */
function best(entries: readonly TimelineEntry[], articles: readonly Annotated[]): TimelineEntry | undefined {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  const some = entries.slice(0, MOST_SENTENCES).map((entry) => ({
    entry,
    words: new Set(
      (texts.get(entry.articleId) ?? '')
        .slice(entry.start, entry.end)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    ),
  }))
  const counts = new Map<string, number>()
  for (const { words } of some) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const worth = ({ words }: { readonly words: ReadonlySet<string> }) =>
    [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0) - 1, 0) / (words.size + 5)
  return some.sort((a, b) => worth(b) - worth(a) || (a.entry.articleId < b.entry.articleId ? -1 : 1))[0]?.entry
}
