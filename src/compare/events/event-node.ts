import { kindsOf } from '../../language/events/event-kinds.ts'
import type { Annotated, Bounds, Entity, EventMention } from '../../model/types.ts'
import { quotedRanges } from '../quoted-ranges.ts'
import type { EventContext } from './cluster-events.ts'
import { addDays, type Days, dayOf, daysOf, storyDays, timeOf } from './event-time.ts'
import { isOccasion, isReaction, isSaying } from './minor-words.ts'
import { type SentenceVector, sentenceVectors } from './sentence-vector.ts'

/** An event mention with what it is compared by. */
export type EventNode = {
  readonly mention: EventMention
  readonly articleId: string
  /** Index of its sentence in the article. */
  readonly sentence: number
  readonly storyId: string
  /** Stories that are linked to the mention's own. */
  readonly related: ReadonlySet<string>
  /** Lemma of the trigger. */
  readonly lemma: string
  /** Names of the kinds of event its lemma can tell of, the lemma itself first; mentions that share none never meet. */
  readonly kinds: readonly string[]
  /** Named participants with the part they take: persons, organisations, countries that act or suffer. */
  readonly who: ReadonlyMap<string, Part>
  /** Persons, organisations and countries that act. */
  readonly actors: ReadonlySet<string>
  /** Persons that take part themselves, whatever their role. */
  readonly persons: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Lemmas of nameless participants. */
  readonly what: ReadonlySet<string>
  /** Where or in what somebody says it: "statement", "court". */
  readonly occasions: ReadonlySet<string>
  /** Words of its sentence with their weights, for likeness. */
  readonly words: SentenceVector
  /** Words right around it, by their numbers. */
  readonly near: Int32Array
  /** Numbers of two digits and more right around it, without years: "38" of "killed 38 people". */
  readonly counts: ReadonlySet<string>
  readonly time: Bounds
  /** The same in days. */
  readonly days: Days
  /** The time that is not said but meant: by the lead of a dated report or by what is said to it, or by the sentence before that tells of earlier years. */
  readonly implied: (Bounds & { readonly basis: 'lead' | 'narrated' }) | null
  /** The same in days. */
  readonly impliedDays: Days | null
  /** How much there is to compare it by. */
  readonly weight: number
  /** What it shares with groups worth comparing. */
  readonly keys: readonly string[]
}

type Part = 'actor' | 'other' | 'aside'

const PLACE = 'place'
/** Sentences of a report that tell the news itself. */
const LEAD = 3
/** What a lead means by the past, where it gives no date: days before publication. */
const RECENT_DAYS = 10
/** Days before publication from which on a date is earlier history. */
const PAST_DAYS = 60

export function createNodes(articles: readonly Annotated[], { stories, entity }: EventContext): EventNode[] {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const storyOf = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story])))
  const days = new Map(
    stories.map(({ id, articleIds }) => [id, storyDays(articleIds.flatMap((articleId) => byId.get(articleId) ?? []))]),
  )
  const { vectorAt, nearWords } = sentenceVectors(articles)
  return articles.flatMap((annotated, n) => {
    const story = storyOf.get(annotated.article.id)
    const times = new Map(annotated.times.map((time) => [time.span.start, time]))
    const published = dayOf(annotated.article.published.value) ?? days.get(story?.id ?? '')?.last ?? null
    const related = new Set(story?.relatedStoryIds)
    let at = 0
    const said = lastDates(annotated)
    const quoted = quotedRanges(annotated.article.text)
    const cues = new Set(annotated.attributions.flatMap(({ cue, source }) => (cue && source ? [cue.start] : [])))
    // What somebody is quoted with can be of any time.
    const isQuoted = ({ start }: { readonly start: number }) =>
      quoted.some((range) => range.start <= start && start < range.end)
    // Mentions of one sentence share its vector: there are several in most, and many articles.
    const vectors = new Map<number, SentenceVector>()
    const vectorOf = (sentence: number): SentenceVector => {
      const found = vectors.get(sentence) ?? vectorAt(n, sentence)
      vectors.set(sentence, found)
      return found
    }
    return annotated.events.map((mention) => {
      while (at + 1 < annotated.sentences.length && (annotated.sentences[at]?.end ?? 0) <= mention.trigger.start) at++
      while (at > 0 && (annotated.sentences[at]?.start ?? 0) > mention.trigger.start) at--
      const time = timeOf(mention, times, days.get(story?.id ?? '') ?? null)
      const dated = time.earliest !== null || time.latest !== null
      const before = dated || newParagraph(annotated, at) ? undefined : said.get(at - 1)
      const narrated =
        before &&
        !said.has(at) &&
        isPast(before, published) &&
        tellsOfThePast(mention, annotated.article.text, annotated.sentences[at]?.start ?? 0)
          ? before
          : null
      return createNode(mention, {
        sentence: at,
        storyId: story?.id ?? annotated.article.id,
        related,
        entity,
        words: vectorOf(at),
        near: nearWords(annotated.article.text, mention.trigger),
        counts: countsAround(annotated.article.text, mention.trigger),
        time,
        implied: dated
          ? null
          : narrated
            ? { ...narrated, basis: 'narrated' }
            : !isQuoted(mention.trigger) && (at < LEAD || isToldNow(mention, cues))
              ? impliedTime(mention, annotated)
              : null,
      })
    })
  })
}

type Surroundings = Pick<
  EventNode,
  'sentence' | 'storyId' | 'related' | 'words' | 'near' | 'counts' | 'time' | 'implied'
> & {
  readonly entity: (id: string) => Entity | undefined
}

function createNode(mention: EventMention, { entity, ...surroundings }: Surroundings): EventNode {
  const who = new Map<string, Part>()
  const places = new Set(mention.placeEntityIds)
  const persons = new Set<string>()
  for (const { entityId, role } of mention.participants) {
    const kind = entity(entityId)?.kind
    const part: Part =
      role.endsWith(':of') || role === 'other' ? 'aside' : role === 'agent' || role === 'modifier' ? 'actor' : 'other'
    if (kind === PLACE && part !== 'actor') places.add(entityId)
    if (who.get(entityId) !== 'actor' && (kind !== PLACE || part !== 'aside')) who.set(entityId, part)
    if (kind === 'person' && part !== 'aside') persons.add(entityId)
  }
  const what = new Set(mention.arguments.filter(({ role }) => role !== 'other').map(({ lemma }) => lemma))
  const { time } = surroundings
  const dated = time.earliest !== null || time.latest !== null
  return {
    ...surroundings,
    mention,
    articleId: mention.trigger.articleId,
    days: daysOf(time),
    impliedDays: surroundings.implied && daysOf(surroundings.implied),
    lemma: mention.lemma,
    kinds: [`=${mention.lemma}`, ...kindsOf(mention.lemma)],
    who,
    actors: new Set([...who].flatMap(([id, part]) => (part === 'actor' ? [id] : []))),
    persons,
    places,
    what,
    occasions: new Set(mention.arguments.flatMap(({ lemma }) => (isOccasion(lemma) ? [lemma] : []))),
    weight: 3 * persons.size + 2 * who.size + places.size + what.size + (dated ? 3 : 0),
    keys: [...who.keys(), ...places, ...what, ...(time.earliest === null ? [] : [time.earliest.slice(0, 10)])],
  }
}

/** "The minister said": what is said to a reporter is said for the report, wherever in it that stands. */
function isToldNow({ phrase, trigger, lemma }: EventMention, cues: ReadonlySet<number>): boolean {
  return (
    (isSaying(lemma) || isReaction(lemma)) &&
    phrase === null &&
    cues.has(trigger.start) &&
    trigger.quote.toLowerCase() !== lemma &&
    !/ing$/i.test(trigger.quote)
  )
}

/** Characters on either side of a word in which what it counts stands. */
const COUNT_REACH = 40

function countsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<string> {
  const around = `${text.slice(Math.max(0, start - COUNT_REACH), start)} ${text.slice(end, end + COUNT_REACH)}`
  const found = around.match(/(?<![\w.,:])\d[\d,.]*\d(?![\w:])/g) ?? []
  return new Set(found.map((number) => number.replace(/,/g, '')).filter((number) => !/^(?:19|20)\d\d$/.test(number)))
}

/** So long before publication that a sentence which goes on without a date goes on about that time. */
function isPast(time: Bounds, published: string | null): boolean {
  return published !== null && time.latest !== null && time.latest < addDays(published, -PAST_DAYS)
}

/** The last date said in each sentence that says one. */
function lastDates({ article, sentences, times }: Annotated): ReadonlyMap<number, Bounds> {
  const found = new Map<number, Bounds>()
  let at = 0
  for (const time of times) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= time.span.start) at++
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    if (canGoOn(time, article.text)) found.set(at, time)
    else found.delete(at)
  }
  return found
}

/**
 * Whether a tale can go on from a date: a day or a month within which it was, or "in" a year; not what lasts from or to
 * then, nor the quarter a sum is compared with. Read on the narrated dates of TempEval-3's tune half.
 */
function canGoOn({ value, span }: Annotated['times'][number], text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 8), span.start)
  if (/^\d{4}$/.test(value)) return /\bin\s+$/i.test(before)
  return /^\d{4}-\d\d/.test(value) && !/\b(?:since|until|till|from|by)\s+$/i.test(before)
}

/** A verb of doing or happening in the past tense, in the main clause: what goes on from the sentence before. */
function tellsOfThePast({ phrase, trigger, lemma }: EventMention, text: string, sentenceStart: number): boolean {
  if (phrase !== null || isSaying(lemma)) return false
  const word = trigger.quote.toLowerCase()
  if (word === lemma || /(?:ing|s)$/.test(word)) return false
  return !LEADS_ELSEWHERE.test(text.slice(sentenceStart, trigger.start))
}

/** Words before a verb that make it present, future, possible or of another time than the tale's. */
const LEADS_ELSEWHERE =
  /\b(?:has|have|had|is|are|am|be|will|would|can|could|may|might|should|must|to|since|after|before|until|if|unless|whether|now|already|ago|today)\b/i

function newParagraph({ article, sentences }: Annotated, at: number): boolean {
  return article.text.slice(sentences[at - 1]?.end ?? 0, sentences[at]?.start ?? 0).includes('\n\n')
}

/** The days up to publication, for what a dated report leads with as done; not for what "had" happened before. */
function impliedTime(mention: EventMention, { article }: Annotated): EventNode['implied'] {
  const published = dayOf(article.published.value)
  if (published === null || mention.modality !== 'asserted') return null
  if (
    /\b(?:had|has|have)\s+(?:\w+\s+){0,2}$/.test(
      article.text.slice(Math.max(0, mention.trigger.start - 30), mention.trigger.start),
    )
  )
    return null
  return { earliest: addDays(published, -RECENT_DAYS), latest: published, basis: 'lead' }
}
