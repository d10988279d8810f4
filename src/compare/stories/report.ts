import { tellsOfAnother } from './another-event.ts'
import { publishedDay, type StoryInput } from './story-input.ts'
import { createTermCounter, type TermVector, termVector } from './term-vector.ts'
import type { TermWeights } from './term-weights.ts'
import { textHash } from './text-hash.ts'
import { toldDays } from './told-days.ts'
import { leadDays, toldWeekdays, type Weekdays, weekdaysOf } from './told-weekdays.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordReader } from './words.ts'

/** A report as the stream compares it. */
export type Report = {
  readonly id: string
  /** Days since 1970; null where the date is not known. */
  readonly day: number | null
  readonly vector: TermVector
  /** The numbers of all its different terms, for the document frequencies. */
  readonly terms: Int32Array
  /** Days it names by month and day. */
  readonly told: ReadonlySet<number>
  /** Days of the weekdays that its first paragraphs name. */
  readonly leadDays: ReadonlySet<number>
  /** It begins with an event that it says is another one: "a second bomb". */
  readonly another: boolean
  /** Weekdays it names, with those of its date. */
  readonly weekdays: Weekdays
  /** Hash of title and text: equal for copies. */
  readonly hash: string
  /** A term as the report writes it. */
  readonly written: (term: number) => string
}

/** Characters read of a title and of a body: news tells first what is new, and a text of any length costs no more. */
const TITLE = 500
const READ = 4500

/** Reads reports, one after the other. */
export function createReportReader(
  words: WordReader,
  weights: TermWeights,
  vocabulary: Vocabulary,
): (input: StoryInput) => Report {
  const count = createTermCounter()
  return (input) => {
    const title = words.read(input.title?.slice(0, TITLE) ?? '')
    const body = words.read(input.text.slice(0, READ))
    const day = publishedDay(input.published)
    const counts = count(title, body)
    return {
      id: input.id,
      day,
      vector: termVector(counts, weights, vocabulary),
      terms: counts.terms,
      told: new Set([...toldDays(title, day), ...toldDays(body, day)]),
      leadDays: leadDays(body, day),
      another: tellsOfAnother(title, body),
      weekdays: toldWeekdays(title) | toldWeekdays(body) | (day === null ? 0 : weekdaysOf(day)),
      hash: textHash(`${input.title ?? ''}\n${input.text}`),
      written: (term) =>
        (body.find((word) => word.term === term) ?? title.find((word) => word.term === term))?.text ?? '',
    }
  }
}
