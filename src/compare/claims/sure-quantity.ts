import { PERSON_NOUNS, PLAIN_PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import { changes } from './changing-counts.ts'
import { dimensionOf } from './common-unit.ts'
import { isFresh, timesBeside } from './freshness.ts'
import { intervalOf, meet } from './interval.ts'
import { moment } from './moment.ts'
import { numeralsOf, sharesNumeral } from './numerals.ts'
import { areParticipantsApart, isCapacity } from './participants.ts'
import { type Passage, passageLikeness } from './passage.ts'
import type { Told } from './told.ts'
import { isVague } from './vague.ts'

export type Quantity = (a: Told, b: Told) => number

/** From this likeness of quantity on, two numbers that cannot both be true are a conflict; below, for the reader to see. */
export const SURE = 0.72
/** Below this likeness of quantity no context makes two figures answer one question. */
export const DOUBTFUL = 0.4
/** Sentences that share so much are taken to count the same where the verb does not say. */
export const LIKE_SENTENCE = 0.3
/** Sentences, and the parts of them that hold the figures, that share so much are parallel: only the number is another. */
export const PARALLEL = 0.35
/** From this likeness of quantity on, parallel sentences make it sure. */
const SURE_IF_PARALLEL = 0.5
/** One verb is said of many things in one story; sentences that share so much are of one of them. */
const SOMEWHAT_LIKE = 0.15
/** Measures of one named thing ("a 400-pound gorilla") need less of a like sentence. */
const LIKE_AT_ALL = 0.1

/** How alike both the sentences and the parts of them that hold the figures are, from 0 to 1. */
export function parallel(a: Told, b: Told): number {
  return Math.min(likeness(a, b), passageLikeness(a.clause, b.clause))
}

const likeness = (a: { readonly passage: Passage }, b: { readonly passage: Passage }) =>
  passageLikeness(a.passage, b.passage)

/**
 * Do two figures surely answer one question, so that two numbers are a conflict? What must be alike depends on the kind:
 * counts need one verb or like sentences; shares, spans of time and distances are of many things in one report, and need
 * parallel sentences, or the same thing measured. Found by reading the conflicts of ECB+'s train topics and 84 events of
 * the article sets.
 */
export function surelySame(a: Told, b: Told, quantity: Quantity): boolean {
  const alike = quantity(a, b)
  if (isMixed(a) || isMixed(b) || areOtherCounts(a, b) || areOfOtherTimes(a, b)) return false
  if (countsMore(a) !== countsMore(b) || isPart(a) !== isPart(b) || areQualifiersApart(a, b)) return false
  if (isOffset(a) !== isOffset(b) || areBestOf(a, b)) return false
  // of some of the guards one thing is said, of others another
  if (isOfSome(a) && isOfSome(b) && !saysTheSame(a, b)) return false
  if (isCapacity(a) !== isCapacity(b)) return false
  if (arePlainPoints(a) || arePlainPoints(b) || areNearDistances(a, b)) return false
  if (changes(a.figure) && arePlacesApart(a, b)) return false
  if (a.figure.kind === 'ordinal' || alike < SURE_IF_PARALLEL || isOneOfSeveral(a, b, quantity)) return false
  if (isLoose(a) || isLoose(b) || isOfUnknownHarm(a, b) || isOfUnknownHarm(b, a)) return false
  if (areParticipantsApart(a, b)) return false
  if (parallel(a, b) >= PARALLEL && (a.figure.kind === 'count' || !namesApart(a, b))) return true
  if (alike < SURE || isFrequency(a) || isFrequency(b)) return false
  // whose an age is, is in the likeness already
  if (a.figure.kind !== 'age' && namesApart(a, b)) return false
  const like = likeness(a, b)
  switch (a.figure.kind) {
    case 'age':
    case 'score':
      return true
    case 'count':
      return (
        like >= LIKE_SENTENCE ||
        (saysTheSame(a, b) && ((isOfDead(a) && !tellsSeveral(a) && !tellsSeveral(b)) || like >= SOMEWHAT_LIKE))
      )
    case 'money':
      return like >= LIKE_AT_ALL
    case 'measure':
      return like >= (countsTheSame(a, b) ? LIKE_AT_ALL : LIKE_SENTENCE)
    default:
      return like >= LIKE_SENTENCE && (saysTheSame(a, b) || countsTheSame(a, b))
  }
}

/** How far a town is off is told by road or as the crow flies, and from its edge or middle. Found by reading six. */
const NEAR_DISTANCE = 1.25

function areNearDistances({ figure: a }: Told, { figure: b }: Told): boolean {
  if (a.kind !== 'measure' || dimensionOf(a) !== 'length') return false
  return Math.max(a.value, b.value) <= NEAR_DISTANCE * Math.min(a.value, b.value)
}

/** The sentences name places, and none in common: two tolls of two towns. */
export function arePlacesApart(a: Told, b: Told): boolean {
  const [x, y] = [placesBeside(a), placesBeside(b)]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}

/** The places that a figure's sentence names. */
export function placesBeside({ figure, passage, annotated: { names } }: Told): readonly string[] {
  if (figure.span.in !== undefined) return []
  return names
    .filter(
      ({ kind, span }) =>
        kind === 'place' && span.in === undefined && span.start >= passage.start && span.end <= passage.end,
    )
    .map(({ entityId }) => entityId)
}

/** "4 minutes 48 seconds", "six feet two": a part of a measure is not to be held against a whole. */
function isMixed({ figure: { id, kind, span }, annotated: { figures } }: Told): boolean {
  if (kind !== 'duration' && kind !== 'measure') return false
  return figures.some(
    ({ id: other, kind: its, span: { start, end, in: part } }) =>
      other !== id &&
      its === kind &&
      part === span.in &&
      (Math.abs(start - span.end) <= 2 || Math.abs(span.start - end) <= 2),
  )
}

/** Sentences that both give so many numbers beside, and none in common, are the counts of two seasons or two persons. */
const MANY_BESIDE = 2
/** Smaller numbers are in common by chance. */
const LARGE = 10

function areOtherCounts(a: Told, b: Told): boolean {
  const [x, y] = [numbersBeside(a), numbersBeside(b)]
  return x.size >= MANY_BESIDE && y.size >= MANY_BESIDE && !sharesNumeral(x, y)
}

function numbersBeside({ figure: { span }, annotated: { article }, passage: { start, end } }: Told): Set<string> {
  if (span.in !== undefined) return new Set()
  const beside = numeralsOf(`${article.text.slice(start, span.start)} ${article.text.slice(span.end, end)}`)
  return new Set([...beside].filter((number) => Number(number) >= LARGE))
}

/**
 * A share changes from week to week: those of two times are not held against each other. Where only one report says
 * when, the other's is of the days of its publication.
 */
function areOfOtherTimes(a: Told, b: Told): boolean {
  if (a.figure.kind !== 'percentage' || (a.times.length === 0 && b.times.length === 0)) return false
  const [x, y] = [timesOf(a), timesOf(b)]
  if (x.length === 0 || y.length === 0) return false
  return !x.some(([first, last]) => y.some((other) => first <= other[1] && other[0] <= last))
}

/** A report tells of the days just before it came out. */
const NEWS_DAYS = 2
const DAY = 86_400_000

function timesOf({ times, annotated: { article } }: Told): Told['times'] {
  if (times.length > 0) return times
  const published = moment(article.published?.value ?? article.published?.latest)
  return published === null ? [] : [[published - NEWS_DAYS * DAY, published + DAY]]
}

/** "48 states and the capital district", "50 states and territories": what stands joined to it is counted too, or is not. */
const AND_MORE = /^\s(?:and|or)\s(?:the\s)?(?:\p{Lu}|\p{Ll}+(?:s|ies)\b(?!\s+(?:to|the|a|an|his|her|their)\b))/u

function countsMore({ figure: { kind, span, facets }, annotated: { article } }: Told): boolean {
  if (kind !== 'count' || span.in !== undefined || PLAIN_PEOPLE.has(facets.counted ?? 'people')) return false
  return AND_MORE.test(article.text.slice(span.end, span.end + 60))
}

/** One is told to be a part of a total, the other not. */
const isPart = ({ figure: { partOf } }: Told): boolean => typeof partOf === 'string'

const isOfSome = ({ figure: { kind, facets } }: Told): boolean =>
  kind === 'count' && facets.qualifiers.includes('some of')

/** Words that say of a count that it is some of more: the other must have them too. */
const OF_SOME = ['some of', 'other']
/** These say nothing of what is counted. */
const SAYING_LITTLE = /^(?:since .*|record|expected|total|average)$/

/** "Downstream traffic" and "aggregate traffic", "five of the soldiers" and "five soldiers". */
function areQualifiersApart({ figure: { facets: a } }: Told, { figure: { facets: b } }: Told): boolean {
  if (OF_SOME.some((word) => a.qualifiers.includes(word) !== b.qualifiers.includes(word))) return true
  const [x, y] = [a, b].map(({ qualifiers }) => qualifiers.filter((word) => !SAYING_LITTLE.test(word)))
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))
}

/** "20 minutes after that" says when something was, "a five-minute film" how long it is. */
function isOffset({ figure: { kind, span }, annotated: { article } }: Told): boolean {
  if ((kind !== 'duration' && kind !== 'measure') || span.in !== undefined) return false
  return /^\s+(?:after|before|later|earlier|ago|since|into|away|from|prior)\b/i.test(
    article.text.slice(span.end, span.end + 10),
  )
}

/** "Shot six times", "shooting ten times": how often is counted of all manner of things, told by the sentence alone. */
const isFrequency = ({ figure: { kind, facets } }: Told): boolean => kind === 'count' && facets.counted === 'time'

/** "A record 15 million", "as many as 24 million for the best": the best of each of two rows. */
function areBestOf(a: Told, b: Told): boolean {
  return [a, b].every(({ figure: { kind, span }, annotated: { article }, passage }) => {
    return kind === 'count' && span.in === undefined && BEST.test(article.text.slice(passage.start, passage.end))
  })
}

const BEST = /\b(?:records?|as many as|largest|biggest|highest|most|top(?:-\w+)?|peak(?:ed)?)\b/i

/** "Eight points" without a word of per cent are those of a game, a lead or an index: of many things in one report. */
function arePlainPoints({ figure: { kind, span } }: Told): boolean {
  return kind === 'percentagePoints' && !/%|per\s?cent/i.test(span.quote)
}

/** Words by which a sum or a share is what somebody expects or guesses: two forecasts can both stand. */
const FORECAST =
  /\b(?:expected|forecasts?|forecasted|projected|projections?|predicted|estimated?|estimates|analysts|would|could|might|may|likely|thinks?|believes?|guess(?:es)?|rumou?r(?:ed|s)?|speculat\w+)\b/i
/** Of every poll another. */
const MARGIN = /\bmargins? of (?:sampling )?error\b|\bplus or minus\b/i

/** A sum converted in brackets, at a rate of the report's own ("€80 billion ($104 billion)"), or one that is forecast. */
function isLoose({ figure: { kind, span }, annotated: { article, figures }, clause, passage }: Told): boolean {
  if (kind === 'percentage' || kind === 'percentagePoints') {
    if (span.in === undefined && MARGIN.test(article.text.slice(passage.start, passage.end))) return true
  }
  if ((kind !== 'money' && kind !== 'percentage') || span.in !== undefined) return false
  if (/^\s?\/\s?\p{L}/u.test(article.text.slice(span.end, span.end + 4))) return true
  if (FORECAST.test(article.text.slice(clause.start, clause.end))) return true
  const before = /\d[^\s()]*(?:\s(?:thousand|million|billion|trillion|[mb]n|tn))?\s*\($/i
  return (
    kind === 'money' &&
    (before.test(article.text.slice(Math.max(0, span.start - 40), span.start)) ||
      figures.some(
        ({ kind: its, span: { end, in: part } }) =>
          its === 'money' && part === undefined && /^\s?\($/.test(article.text.slice(end, span.start)),
      ))
  )
}

/** The dead and the hurt of a story are counted in all manner of words, by the plain word for people. */
function isOfDead({ figure: { facets } }: Told): boolean {
  return (facets.predicate === 'kill' || facets.predicate === 'injure') && PLAIN_PEOPLE.has(facets.counted ?? 'people')
}

/** Nothing says what became of the ones, and the others are dead or hurt: "shot to death one and injured two". */
function isOfUnknownHarm({ figure: a }: Told, { figure: b }: Told): boolean {
  return a.kind === 'count' && a.facets.predicate === null && HARMED.has(b.facets.predicate ?? '')
}

const HARMED = new Set(['kill', 'injure', 'shoot'])

/** The report gives several tolls of these days, of other attacks or towns: then a plain one may be any of them. */
function tellsSeveral({ figure, annotated }: Told): boolean {
  const { predicate } = figure.facets
  return annotated.figures.some(
    (other) =>
      other.kind === 'count' &&
      other.facets.predicate === predicate &&
      other.partOf === null &&
      other.value !== figure.value &&
      PLAIN_PEOPLE.has(other.facets.counted ?? 'people') &&
      !meet(intervalOf(figure), intervalOf(other)) &&
      !isVague(other.span.quote) &&
      isFresh(annotated, timesBeside(annotated, other)),
  )
}

/** Is the same verb said of both? */
export function saysTheSame({ figure: a }: Told, { figure: b }: Told): boolean {
  return a.facets.predicate !== null && a.facets.predicate === b.facets.predicate
}

function countsTheSame({ figure: a }: Told, { figure: b }: Told): boolean {
  return a.facets.counted !== null && a.facets.counted === b.facets.counted
}

/** Each is about somebody or something named, and not about the same. */
function namesApart({ figure: a }: Told, { figure: b }: Told): boolean {
  const [x, y] = [a.facets.entityIds, b.facets.entityIds]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}

/**
 * Does either report have another figure that answers the other's better, being nearer to it: the share of those
 * vaccinated fully beside that of those vaccinated once? What it credits to another source is a dispute it tells of.
 */
function isOneOfSeveral(a: Told, b: Told, quantity: Quantity): boolean {
  return hasNearer(a, b, quantity) || hasNearer(b, a, quantity)
}

function hasNearer(one: Told, other: Told, quantity: Quantity): boolean {
  const gap = Math.abs(other.figure.value - one.figure.value)
  return other.annotated.figures.some((figure) => {
    const { value } = one.own && one.own.unit === figure.unit ? one.own : one.figure
    if (figure.id === other.figure.id || Math.abs(figure.value - value) >= gap) return false
    if (isOfAnotherSource(figure.attributionId, other)) return false
    if (figure.kind === other.figure.kind)
      return quantity(one, { ...other, figure }) >= DOUBTFUL || isBeside(figure, one, other)
    // "in his 19th season" knows of the 19 seasons that another tells of
    return figure.value === value && figure.facets.counted === one.figure.facets.counted
  })
}

/** The other's very number, of something not named or of the same thing, in the sentence. */
function isBeside({ value, span, facets }: Told['figure'], one: Told, { figure, passage }: Told): boolean {
  const inSentence = span.in === undefined && span.start >= passage.start && span.end <= passage.end
  return (
    inSentence && value === one.figure.value && (facets.counted === null || facets.counted === figure.facets.counted)
  )
}

/** Two sources of one report that are called by other words. */
function isOfAnotherSource(attributionId: string | null, { figure, annotated }: Told): boolean {
  const lastWord = (id: string | null) =>
    annotated.attributions
      .find((attribution) => attribution.id === id)
      ?.source?.quote.toLowerCase()
      .match(/[\p{L}’'-]+$/u)?.[0]
  const [one, other] = [lastWord(attributionId), lastWord(figure.attributionId)]
  return one !== undefined && other !== undefined && one !== other
}

/** The other part, where a report gives two in one sentence that together are the other's number. */
export function otherPart(part: Told, whole: Told): Told['figure'] | undefined {
  const { figure, annotated, passage } = part
  return annotated.figures.find(
    ({ id, kind, unit, value, span, facets }) =>
      id !== figure.id &&
      kind === figure.kind &&
      (kind === 'count' || unit === figure.unit) &&
      span.in === undefined &&
      span.start >= passage.start &&
      span.end <= passage.end &&
      value > 1 &&
      (facets.counted === null || facets.counted === figure.facets.counted || areBothPersons(facets, figure.facets)) &&
      Math.abs(value + figure.value - whole.figure.value) < 1e-6 * whole.figure.value,
  )
}

/** "Eight students and two teachers": kinds of persons add up to people. */
function areBothPersons({ counted: a }: Told['figure']['facets'], { counted: b }: Told['figure']['facets']): boolean {
  return a !== null && b !== null && PERSON_NOUNS.has(a) && PERSON_NOUNS.has(b)
}
