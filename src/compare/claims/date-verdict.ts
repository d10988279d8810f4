import type { Bounds, Modality } from '../../model/types.ts'
import { inWords, moment, order } from './moment.ts'
import { numeralsApart } from './numerals.ts'
import type { PairVerdict } from './pair-verdict.ts'

/** What one account says of when, with what tells whether another speaks of the same happening. */
export type DateReading = {
  /** The account's words: "late on Monday". */
  readonly words: string
  readonly bounds: Bounds
  /** Lemmas of the words for the event that the time stands with. */
  readonly lemmas: readonly string[]
  readonly modality: Modality
  /** Stems of the words beside the event's word and the time, without that word and names of persons and bodies. */
  readonly beside: ReadonlySet<string>
  /** The capitalised words before the event's word: who did it, or where ("The Ruritanian government condemned"). */
  readonly named: ReadonlySet<string>
  /** Characters between the event's word and the time. */
  readonly gap: number
  /** The numbers beside: "38 were killed on Tuesday" is another day's toll than "70 were killed on Monday". */
  readonly numerals: ReadonlySet<string>
  /** A time zone is named: "noon ET". */
  readonly zoned: boolean
}

/** Two times that exclude each other are a conflict only where the words beside share this much; found by reading 30 events. */
const LIKE = 0.2
/** Nobody gives a day wrong by more than this of the same happening: two happenings. */
const FARTHEST = 31 * 24
/** A day, and what a night or another time zone adds to it. */
const DAY = 36
/** Years belong to the word they stand right beside: "ends in 2019"; days may stand further off. */
const GAP_OF_YEAR = 25
const GAP_OF_DAY = 90
/** Times of day are told to the quarter of an hour. */
const ROUGHLY = 0.26
const HOUR = 3_600_000

/**
 * How two accounts' times of one event stand to each other; null where they may be of two happenings: another verb,
 * other words beside it, times of unlike width ("2016" and "Friday"), words that fix no time ("recently").
 */
export function dateVerdict(a: DateReading, b: DateReading): PairVerdict | null {
  const words = `‘${a.words}’ and ‘${b.words}’`
  const [one, other] = [hours(a.bounds), hours(b.bounds)]
  if (one === null || other === null) return unplaced(a, one, b, other)
  const time = order(a.bounds, b.bounds)
  if (time === 'overlap')
    return isVague(a) !== isVague(b) && Math.min(one, other) <= DAY && (isDeictic(a) || isDeictic(b))
      ? { verdict: 'unclear', because: `${words} may be one time, told roughly in one report` }
      : withNarrower(a, b, { verdict: 'agree', because: `${words} can be the same time` })
  if (a.words === b.words || isStamp(a) || isStamp(b) || hangsOnOther(a) || hangsOnOther(b)) return null
  if (!isAsPrecise(a, b) || !isSameHappening(a, b, one <= DAY ? GAP_OF_DAY : GAP_OF_YEAR)) return null
  if (
    numeralsApart(a.numerals, b.numerals) ||
    (isClockAlone(a) && isClockAlone(b) && order(dayOf(a), dayOf(b)) !== 'overlap')
  )
    return null
  const apart = distance(a.bounds, b.bounds)
  if (apart < 24 && apart > ROUGHLY && (a.zoned || b.zoned)) return null
  if (apart < 2 * 24 && (isDeictic(a) || isDeictic(b))) return null
  if (a.modality !== b.modality) return { verdict: 'update', because: `${words}: one account tells what was planned` }
  const because = `${words}: ${inWords(a.bounds)} against ${inWords(b.bounds)}`
  const found = nearVerdict(a, b)
  if (found) return found
  return isSurelySame(a, b)
    ? { verdict: 'differ', because }
    : { verdict: 'unclear', because: `${because}, perhaps of two things: compare yourself` }
}

/** So much, and so many words, must the words beside have in common for a conflict: of five with less, read on `timelines`, none was one. */
const SURELY = { like: 0.4, shared: 3 }
/** Fewer words beside are enough where the shorter has hardly another. */
const ALL_BUT = { like: 0.8, shared: 2 }

/** Done day after day where a struggle goes on: nearly the same words must stand beside. */
const RECURRING = new Set(
  'fire attack shell bomb shoot clash fight protest strike raid hit kill wound arrest rally march'.split(' '),
)

function isSurelySame(a: DateReading, b: DateReading): boolean {
  if (areNamedApart(a, b)) return false
  const recurs = a.lemmas.some((lemma) => b.lemmas.includes(lemma) && RECURRING.has(lemma))
  const shared = [...a.beside].filter((stem) => b.beside.has(stem)).length
  const least = Math.min(a.beside.size, b.beside.size)
  return (recurs ? [ALL_BUT] : [SURELY, ALL_BUT]).some((need) => shared >= need.shared && shared >= need.like * least)
}

/** Each names somebody or some place before the event's word, and none in common: the acts of two governments. */
function areNamedApart({ named: a }: DateReading, { named: b }: DateReading): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word))
}

/** Two times of day of one thing that are some minutes apart; null where they are further, or no times of day. */
export function nearVerdict(a: DateReading, b: DateReading): PairVerdict | null {
  if (distance(a.bounds, b.bounds) > ROUGHLY || (hours(a.bounds) ?? DAY) > 1 || (hours(b.bounds) ?? DAY) > 1)
    return null
  return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’ may be one time told roughly` }
}

/** "The day before the meeting", "the next morning": another time tells which. */
const hangsOnOther = ({ words }: DateReading): boolean =>
  /^(?:on |by )?(?:the|that|this|a|an)\s(?:(?:next|same|previous|following|very|earlier|day)\s)?(?:day|night|morning|evening|afternoon|week|month|year|before|after)s?\b(?! of)/i.test(
    words,
  )

/** A time of day, or the part of a day. */
const IN_DAY =
  /\b(?:morning|noon|midday|afternoon|evening|night|midnight|dawn|dusk|\d{1,2}[:.]\d\d|[ap]\.?m\b|o'clock|GMT|UTC)/i

/** "3 June" is narrower than "early June", "Tuesday morning" than "Tuesday". */
function withNarrower(a: DateReading, b: DateReading, found: PairVerdict): PairVerdict {
  const [one, other] = [isNarrower(a, b), isNarrower(b, a)]
  if (one === other) return found
  const [narrow, wide] = one ? [a, b] : [b, a]
  const because = `‘${narrow.words}’ is narrower than ‘${wide.words}’`
  return { ...found, because, relation: one ? 'narrower' : 'wider' }
}

function isNarrower(a: DateReading, b: DateReading): boolean {
  const [from, to] = [moment(a.bounds.earliest), moment(a.bounds.latest, true)]
  const [first, last] = [moment(b.bounds.earliest), moment(b.bounds.latest, true)]
  if (from === null || to === null || first === null || last === null || from < first || to > last) return false
  return to - from < last - first || (IN_DAY.test(a.words) && !IN_DAY.test(b.words) && to - from <= DAY * HOUR)
}

/** Times that can be the same and are told as exactly: not "2016" and "Friday". */
export function areSameTime(a: DateReading, b: DateReading): boolean {
  return order(a.bounds, b.bounds) === 'overlap' && isAsPrecise(a, b)
}

/** The same words for a day are the same day where reports of one story leave the date out. */
function unplaced(a: DateReading, one: number | null, b: DateReading, other: number | null): PairVerdict | null {
  if (!isDay(a, one) || !isDay(b, other)) return null
  if (WEEKDAY.test(a.words) && a.words.toLowerCase() === b.words.toLowerCase())
    return { verdict: 'agree', because: `both say ‘${a.words}’, one without a date` }
  return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’: one of them cannot be placed in time` }
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i

/** "Today" hangs on when the report was written, and that is not always the date it bears. */
const isDeictic = ({ words }: DateReading) =>
  !WEEKDAY.test(words) && /\b(?:today|tonight|yesterday|tomorrow|now|ago|earlier|later|last|this|next)\b/i.test(words)

/** "A couple of days ago", "some weeks ago": no day is meant. */
const isVague = ({ words }: DateReading) =>
  /\b(?:a couple of|a few|several|some|many) (?:hours|days|weeks|nights)\b/i.test(words)

/** People say things again and again: another day's words are other words. */
const REPEATED = new Set(
  'say tell announce declare tweet write post speak talk report publish call ask add warn urge demand criticise criticize meet visit travel'.split(
    ' ',
  ),
)

function isSameHappening(a: DateReading, b: DateReading, gap: number): boolean {
  if (a.gap > gap || b.gap > gap || !a.lemmas.some((lemma) => b.lemmas.includes(lemma) && !REPEATED.has(lemma)))
    return false
  const shared = [...a.beside].filter((stem) => b.beside.has(stem)).length
  return shared > 0 && shared >= LIKE * Math.min(a.beside.size, b.beside.size)
}

/** Days against days near one another, or years against years that both accounts give in digits. */
function isAsPrecise(a: DateReading, b: DateReading): boolean {
  const [one, other] = [hours(a.bounds) ?? Infinity, hours(b.bounds) ?? Infinity]
  if (one <= DAY && other <= DAY) return distance(a.bounds, b.bounds) <= FARTHEST
  return inDigits(a) && inDigits(b) && Math.max(one, other) < 1.2 * Math.min(one, other)
}

/** A day with its year and a time of day is when a page was put out, not when something happened. */
const isStamp = ({ words }: DateReading) => /^\d{4}-\d\d-\d\d$|\b\d{4}\b.*\d:\d\d|\d:\d\d.*\b\d{4}\b/.test(words)

/** The day of a time of day that stands alone was supplied from the report's. */
const isClockAlone = ({ words }: DateReading) =>
  /\d/.test(words) &&
  IN_DAY.test(`${words} `) &&
  !/\p{L}{4,}|\d{4}-/u.test(words.replace(/\b(?:GMT|UTC|local|time|about|around|shortly)\b/g, ''))

function dayOf({ bounds }: DateReading): Bounds {
  return { earliest: bounds.earliest?.slice(0, 10) ?? null, latest: bounds.latest?.slice(0, 10) ?? null }
}

const inDigits = ({ words }: DateReading) => /\b\d{4}\b/.test(words)

/** A time of day or a day, even where not known which. */
function isDay({ words, bounds }: DateReading, width: number | null): boolean {
  if (width !== null) return width <= DAY
  return bounds.earliest === null && bounds.latest === null && /day|night|morning|evening|noon/i.test(words)
}

function hours({ earliest, latest }: Bounds): number | null {
  const [from, to] = [moment(earliest), moment(latest, true)]
  return from === null || to === null ? null : (to - from) / HOUR
}

/** Hours between the first moments of two times. */
function distance(a: Bounds, b: Bounds): number {
  return Math.abs((moment(a.earliest) ?? 0) - (moment(b.earliest) ?? 0)) / HOUR
}
