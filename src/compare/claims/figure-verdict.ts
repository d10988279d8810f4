import type { Bounds } from '../../model/types.ts'
import { cutsShort, intervalOf, meet, type Reading, roundsTo } from './interval.ts'
import { inWords, moment, order } from './moment.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { isVague } from './vague.ts'

/** One account's figure with what decides how it stands to another's. */
export type FigureReading = Reading & {
  /** The account's words: "more than 10,000 people". */
  readonly words: string
  /** When the number held: stated in the passage, else when the article came out. */
  readonly asOf: Bounds
  /** When the report came out, where that is known. */
  readonly published?: Bounds
  /** Of persons or things, not a measure or a share. */
  readonly isCount: boolean
  /** Grows as more becomes known: the dead, the injured, the arrested. */
  readonly cumulative: boolean
  /** A price, a rate, a percentage: another moment has another value. */
  readonly fleeting: boolean
  /** Who is credited with it, in the report's words. */
  readonly source?: string
  /** Of something that is still going on, or happened within days of the report. */
  readonly fresh: boolean
}

/** How two accounts' figures for the same quantity stand to each other, with the reason in words. */
export function figureVerdict(a: FigureReading, b: FigureReading): PairVerdict {
  const compatible = meet(intervalOf(a), intervalOf(b))
  if (a.value === b.value && compatible) {
    const because =
      (a.bound ?? 'exact') === (b.bound ?? 'exact')
        ? 'the same number'
        : `‘${a.words}’ and ‘${b.words}’ allow the same number`
    return { verdict: 'agree', because }
  }
  const [less, more] = a.value <= b.value ? [a, b] : [b, a]
  const time = order(less.asOf, more.asOf)
  if (compatible && !less.isCount && (less.fleeting || more.fleeting) && (time === 'before' || time === 'after'))
    return { verdict: 'update', because: `different times: ${inWords(a.asOf)} and ${inWords(b.asOf)}` }
  if (compatible) {
    if (isVague(a.words) || isVague(b.words))
      return { verdict: 'agree', because: `‘${a.words}’ and ‘${b.words}’ allow the same number` }
    if (less.cumulative && less.fresh && isLowerBound(less) && !cutsShort(less, more))
      return {
        verdict: 'update',
        because: `‘${less.words}’ is a lower bound that ‘${more.words}’ meets too: ${whenOf(less, more)}`,
      }
    return { verdict: 'agree', because: `‘${a.words}’ and ‘${b.words}’ allow the same number` }
  }
  if (isVague(a.words) || isVague(b.words))
    return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’: one of them is no exact count` }
  if (allowsLess(more))
    return { verdict: 'unclear', because: `‘${more.words}’ allows ‘${less.words}’ too: compare yourself` }
  if (less.cumulative && time === 'before')
    return {
      verdict: 'update',
      because: `the later count is the higher one (${inWords(less.asOf)}, then ${inWords(more.asOf)}), and such counts rise`,
    }
  if (less.cumulative && time === 'overlap' && isOfADay(less, more) && cameBefore(less, more))
    return {
      verdict: 'update',
      because: `the later report has the higher count (‘${less.words}’, then ‘${more.words}’), and such counts rise`,
    }
  if (less.cumulative && time === 'overlap' && isOfADay(less, more) && mayRise(less, more))
    return {
      verdict: 'unclear',
      because: `such counts rise within a day, and which of ‘${less.words}’ and ‘${more.words}’ is later is not known`,
    }
  const fleeting = less.fleeting || more.fleeting
  if (fleeting && time !== 'overlap' && time !== 'unknown')
    return { verdict: 'update', because: `different times: ${inWords(a.asOf)} and ${inWords(b.asOf)}` }
  if (fleeting)
    return {
      verdict: 'unclear',
      because: 'such values change by the hour or the game, and the accounts do not say when theirs held',
    }
  if (less.cumulative && time === 'unknown')
    return { verdict: 'unclear', because: 'such counts rise, and which of the two is later is not known' }
  if (less.cumulative && time === 'after' && (!isCorrection(less, more) || daysApart(less, more) > CORRECTED_WITHIN))
    return {
      verdict: 'unclear',
      because: `the later account has much the lower number, or is of days later (‘${more.words}’, then ‘${less.words}’): perhaps of something else`,
    }
  if (less.cumulative && time === 'after' && less.fresh && isNextDay(more, less))
    return {
      verdict: 'unclear',
      because: `the reports are of days next to each other, and such counts rise: which of ‘${less.words}’ and ‘${more.words}’ is later is not known`,
    }
  if (less.cumulative && time === 'after')
    return {
      verdict: 'differ',
      because: `the later account has the lower number (‘${more.words}’, then ‘${less.words}’)`,
    }
  if (less.isCount && less.fresh && time === 'before')
    return {
      verdict: 'unclear',
      because: `the later report has the higher number (‘${less.words}’, then ‘${more.words}’), perhaps of a later moment`,
    }
  const rounded = [a, b].find((one) => !one.cumulative && saysRoundly(one) && roundsTo(one, one === a ? b : a))
  if (rounded)
    return { verdict: 'unclear', because: `‘${rounded.words}’ may be ‘${(rounded === a ? b : a).words}’, rounded` }
  return {
    verdict: 'differ',
    because: `‘${a.words}’ and ‘${b.words}’ cannot both be the number${time === 'overlap' ? ' at one time' : ''}`,
  }
}

/** A toll that is put right falls by little, and soon; else another event is counted. Found on four long-running stories. */
const CORRECTED_BY = 1.5
const CORRECTED_WITHIN = 3

const isCorrection = (less: FigureReading, more: FigureReading): boolean => more.value <= CORRECTED_BY * less.value

function daysApart({ asOf: a }: FigureReading, { asOf: b }: FigureReading): number {
  return Math.abs((moment(a.earliest) ?? 0) - (moment(b.latest) ?? 0)) / (24 * 3_600_000)
}

/** "On Tuesday" leaves it open at what hour: then the hour of the report tells. */
function isOfADay({ asOf: a }: FigureReading, { asOf: b }: FigureReading): boolean {
  return [a, b].some(
    ({ earliest, latest }) => (moment(latest, true) ?? Infinity) - (moment(earliest) ?? 0) >= HOURS_OF_DAY,
  )
}

const HOURS_OF_DAY = 12 * 3_600_000

/** Two tolls of the day on which both reports came out, of no two sources. */
function mayRise(less: FigureReading, more: FigureReading): boolean {
  if (!less.fresh || !more.fresh) return false
  // "nearly 80": whoever says so is still counting
  if (areOfTwoSources(less, more) && less.bound !== 'about') return false
  if (less.published && more.published && order(less.published, more.published) === 'after') return false
  return [less, more].every(
    ({ asOf, published }) => published !== undefined && order(asOf, published) === 'overlap' && isOfDay(asOf),
  )
}

const areOfTwoSources = ({ source: a }: FigureReading, { source: b }: FigureReading): boolean =>
  a !== undefined && b !== undefined && a !== b

/** Neither has an hour, and the one day is the next of the other: of one night, told in two time zones. */
function isNextDay({ asOf: a }: FigureReading, { asOf: b }: FigureReading): boolean {
  if ([a, b].some(({ earliest }) => earliest === null || earliest.includes('T'))) return false
  return (moment(b.earliest) ?? 0) - (moment(a.latest, true) ?? 0) < HOURS_OF_DAY
}

const isOfDay = ({ earliest, latest }: Bounds): boolean =>
  (moment(latest, true) ?? Infinity) - (moment(earliest) ?? 0) <= 2 * HOURS_OF_DAY

function cameBefore({ published: a }: FigureReading, { published: b }: FigureReading): boolean {
  return a !== undefined && b !== undefined && order(a, b) === 'before'
}

/** In words of magnitude, or said to be about so much. */
function saysRoundly({ bound, words }: FigureReading): boolean {
  return bound === 'about' || /\b(?:thousand|million|billion|trillion|[mb]n|tn)\b/i.test(words)
}

/** "Up to five" names the most that may be, and says nothing against three. */
function allowsLess({ bound, words }: FigureReading): boolean {
  return (
    bound === 'atMost' &&
    /^(?:up to|as many as|at (?:the )?most|no more than|a maximum of|not more than)\b/i.test(words)
  )
}

function isLowerBound({ bound }: Reading): boolean {
  return bound === 'atLeast' || bound === 'moreThan'
}

function whenOf(less: FigureReading, more: FigureReading): string {
  const time = order(less.asOf, more.asOf)
  if (time === 'before') return `the count of ${inWords(less.asOf)}, and that of ${inWords(more.asOf)}`
  return 'most likely an earlier count'
}
