import { EVENT_NOUNS } from '../../language/lang/en/event-nouns.ts'
import type { Annotated, EventMention, Span, Time } from '../../model/types.ts'
import { stem } from '../stories/stem.ts'
import { conceptOf } from './concepts.ts'
import { moment } from './moment.ts'
import { contentStems, passageLikeness, passageOf } from './passage.ts'

/** A time that a report gives, with the words it stands beside. */
export type Told = {
  readonly annotated: Annotated
  readonly time: Time
  /** The events it is told of in its sentence, or those near, nearest first. */
  readonly mentions: readonly EventMention[]
  readonly passage: ReturnType<typeof passageOf>
}

/** A time and the word it is of stand no further apart. */
const NEAR = 60
const HOUR = 3_600_000
/** A time of day is told to the minute; what lies ahead is told by day, month or quarter. */
const CLOCK = HOUR
const WIDEST = 100 * 24 * HOUR
/** Sentences that share so much tell of one thing where they give one time. */
const LIKE = 0.25
/** Everything that a report tells of its own days has them in common. */
const LIKE_OF_NEWS = 0.35
/** One word for it, and so much beside. */
const SOMEWHAT = 0.1

/** Verbs that only say that something happened; what it was stands beside them. */
const HAPPENING = new Set('happen occur come take strike hit begin end last be happen go hold'.split(' '))
const HAPPENINGS = new Set(EVENT_NOUNS.split('\n').flatMap((line) => line.split(' ')[0] ?? []))

/** The times a report gives in its body, each with what it is told of. */
export function timesTold(annotated: Annotated, isWanted = isNarrow): Told[] {
  return annotated.times.flatMap((time): Told[] => {
    if (time.span.in !== undefined || time.type === 'DURATION' || time.type === 'SET' || !isWanted(time)) return []
    return [
      { annotated, time, mentions: mentionsOf(annotated, time.span), passage: passageBeside(annotated, time.span) },
    ]
  })
}

/** The sentence without the words for the time. */
function passageBeside(annotated: Annotated, span: Span): Told['passage'] {
  const passage = passageOf(annotated, span)
  const of = contentStems(span.quote)
  return { ...passage, stems: new Set([...passage.stems].filter((stem) => !of.has(stem))) }
}

function mentionsOf({ events, sentences }: Annotated, span: Span): EventMention[] {
  const told = events.filter(({ timeSpans }) =>
    timeSpans.some(({ start, in: part }) => start === span.start && part === undefined),
  )
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end)
  if (told.length > 0) return [...told, ...whatHappened(told, events, sentence?.start ?? span.start)]
  const gap = ({ trigger }: EventMention) => Math.max(trigger.start - span.end, span.start - trigger.end)
  return events
    .filter(
      ({ trigger }) =>
        trigger.in === undefined && sentence && trigger.start >= sentence.start && trigger.end <= sentence.end,
    )
    .filter((mention) => gap(mention) <= NEAR)
    .sort((a, b) => gap(a) - gap(b))
}

/** "The derailment, which occurred at six", "the meeting had taken place on Monday": the noun before tells what it was. */
function whatHappened(told: readonly EventMention[], events: readonly EventMention[], from: number): EventMention[] {
  const [verb] = told
  if (!verb || !told.every(({ lemma }) => HAPPENING.has(lemma))) return []
  return events
    .filter(
      ({ trigger }) =>
        trigger.in === undefined &&
        trigger.start >= from &&
        trigger.end <= verb.trigger.start &&
        verb.trigger.start - trigger.end <= NEAR &&
        HAPPENINGS.has(trigger.quote.toLowerCase()),
    )
    .slice(-1)
}

/**
 * Do two reports give one time for one thing? The same moment to the minute, or the same day or month of what lies ahead
 * or is told of in like words: then it is no chance that both have it.
 */
export function isSameMoment(a: Told, b: Told): boolean {
  if (a.annotated === b.annotated || !areEqual(a.time, b.time)) return false
  const like = passageLikeness(a.passage, b.passage)
  if (like >= (isNewsDay(a) && isNewsDay(b) ? LIKE_OF_NEWS : LIKE)) return true
  const clock = (width(a.time) ?? WIDEST) <= CLOCK && (width(b.time) ?? WIDEST) <= CLOCK
  if (clock && (isHappening(a) || isHappening(b) || sameWord(a, b))) return true
  const ahead = isAhead(a) && isAhead(b)
  return (ahead || like >= SOMEWHAT) && sameWord(a, b) && !isNewsDay(a) && !isNewsDay(b)
}

/** So many hours apart two times of day can be one that is told roughly. */
const ROUGHLY = 0.26 * HOUR

/**
 * Do two reports give two times of day, some minutes apart, for one thing? Both stand beside its word or one that only
 * says that something happened, and one at least beside its word.
 */
export function isNearMoment(a: Told, b: Told): boolean {
  if (a.annotated === b.annotated) return false
  const [one, other] = [moment(a.time.earliest), moment(b.time.earliest)]
  const clock = (width(a.time) ?? WIDEST) <= CLOCK && (width(b.time) ?? WIDEST) <= CLOCK
  if (!clock || one === null || other === null || one === other || Math.abs(one - other) > ROUGHLY) return false
  return sameWord(a, b) && isHappening(b)
}

/** Equal, or the end of the one is the end of the other: "by the end of March", "in the first quarter". */
function areEqual(a: Time, b: Time): boolean {
  const [from, to] = [moment(a.earliest), moment(a.latest, true)]
  const [first, last] = [moment(b.earliest), moment(b.latest, true)]
  if (from === null || to === null || first === null || last === null || to !== last) return false
  return from === first || Math.max(to - from, last - first) <= WIDEST
}

const isNarrow = (time: Time): boolean => width(time) !== null

function width({ earliest, latest }: Time): number | null {
  const [from, to] = [moment(earliest), moment(latest, true)]
  return from === null || to === null || to - from > WIDEST ? null : to - from
}

function isHappening({ mentions }: Told): boolean {
  return mentions.some(({ lemma, trigger }) => HAPPENING.has(lemma) || HAPPENINGS.has(trigger.quote.toLowerCase()))
}

function sameWord({ mentions: a }: Told, { mentions: b }: Told): boolean {
  const words = new Set(b.map(({ lemma }) => conceptOf(stem(lemma))))
  return a.some(({ lemma }) => words.has(conceptOf(stem(lemma))))
}

function isAhead({ annotated: { article }, time }: Told): boolean {
  const [published, last] = [moment(article.published.value ?? article.published.earliest), moment(time.latest, true)]
  return published !== null && last !== null && last > published + 24 * HOUR
}

/** The days of the report itself are the days of all that it tells. */
function isNewsDay({ annotated: { article }, time }: Told): boolean {
  const [published, first] = [moment(article.published.value ?? article.published.latest), moment(time.earliest)]
  return published === null || first === null || Math.abs(published - first) < 3 * 24 * HOUR
}
