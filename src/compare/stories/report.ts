import { publishedDay, type StoryInput } from './story-input.ts'
import { countTerms, type TermVector, termVector } from './term-vector.ts'
import type { TermWeights } from './term-weights.ts'
import { textHash } from './text-hash.ts'
import { toldDays } from './told-days.ts'
import { leadDays, toldWeekdays, type Weekdays, weekdaysOf } from './told-weekdays.ts'
import type { Word } from './words.ts'

/** A report as the stream compares it. */
export type Report = {
  readonly id: string
  /** Days since 1970; null where the date is not known. */
  readonly day: number | null
  readonly vector: TermVector
  /** All its different terms, for the document frequencies. */
  readonly terms: Iterable<string>
  /** Days it names by month and day. */
  readonly told: ReadonlySet<number>
  /** Days of the weekdays that its first paragraphs name. */
  readonly leadDays: ReadonlySet<number>
  /** Weekdays it names, with those of its date. */
  readonly weekdays: Weekdays
  /** Hash of title and text: equal for copies. */
  readonly hash: string
  /** A term as the report writes it. */
  readonly written: (term: string) => string
}

/** Characters read of a title and of a body: news tells first what is new, and a text of any length costs no more. */
const TITLE = 500
const READ = 4500

export function readReport(input: StoryInput, words: (text: string) => readonly Word[], weights: TermWeights): Report {
  const title = words(input.title?.slice(0, TITLE) ?? '')
  const body = words(input.text.slice(0, READ))
  const day = publishedDay(input.published)
  const counts = countTerms(title, body)
  return {
    id: input.id,
    day,
    vector: termVector(counts, weights),
    terms: counts.keys(),
    told: new Set([...toldDays(title, day), ...toldDays(body, day)]),
    leadDays: leadDays(body, day),
    weekdays: toldWeekdays(title) | toldWeekdays(body) | (day === null ? 0 : weekdaysOf(day)),
    hash: textHash(`${input.title ?? ''}\n${input.text}`),
    written: (term) =>
      (body.find(({ stem }) => stem === term) ?? title.find(({ stem }) => stem === term))?.text ?? term,
  }
}
