import { quantityLikeness } from '../../language/figures/same-quantity.ts'
import type { Account, Annotated, Bounds, Claim, Figure } from '../../model/types.ts'
import { chainOf } from './chain.ts'
import { cluster } from './cluster.ts'
import { disputedIn, isContrast } from './disputed.ts'
import { figureQuestion } from './figure-question.ts'
import { type FigureReading, figureVerdict } from './figure-verdict.ts'
import { foldFigures } from './fold-figures.ts'
import { cutsShort, intervalOf, meet } from './interval.ts'
import { isMarketPrice } from './market-price.ts'
import { type Material, silence } from './material.ts'
import { order } from './moment.ts'
import { judge, type PairVerdict } from './pair-verdict.ts'
import { passageLikeness } from './passage.ts'
import { placeContainment } from './place-containment.ts'
import { quantityPairs } from './quantity-pairs.ts'
import { isRunningTally } from './running-tally.ts'
import {
  DOUBTFUL,
  LIKE_SENTENCE,
  otherPart,
  PARALLEL,
  parallel,
  type Quantity,
  SURE,
  saysTheSame,
  surelySame,
} from './sure-quantity.ts'
import { type Told, tellings } from './told.ts'

/** Kinds that only stand for a claim of their own where several reports give them. */
const MINOR = new Set<Figure['kind']>(['age', 'ordinal', 'duration', 'score'])
/** Two figures answer one question from this likeness on; found on the cases tehran, croydon-tram and dnc-lawsuit. */
const SAME_QUESTION = 0.56
/** Answers to one question of which many say the one and few the other are also joined where a pair is so alike, and the mean is. */
const ALSO_SAME = { pair: 0.62, mean: 0.2 }
/** A shared number speaks for one quantity where what is measured is at least so alike. */
const LIKE_AT_ALL = 0.08
/** What parallel sentences add for each part that they share beyond that. */
const OF_PARALLEL = 0.6
/** From this likeness of quantity on, a later and higher count of what is said in one word is taken for the same count. */
const LIKELY = 0.5
/** Smaller numbers are shared by chance: seven dead now and seven dead twenty years ago. */
const TELLING_NUMBER = 13
/** What a number and its lower bound cut short ("276", "more than 270") say for one quantity. */
const CUT_SHORT = 0.12
/** In one report that credits two numbers to two sources, this likeness makes them a dispute. */
const DISPUTED = 0.45
/** Two measures that are nearly the same, told one after the other, need less: that they are of one report has lowered it. */
const CONTRASTED = 0.3
/** Large sums nearer to each other than this are of one thing more often than not. */
const NEAR_SUM = 1.05
const LARGE_SUM = 1e6
const OF_NEAR_SUM = 0.12
/** A figure of a related story is taken in from this likeness of quantity on; the stories' words differ, which is made up for. */
const OTHER_STORY = 0.6
const OF_OTHER_STORY = 0.1
/** Predicates of counts that grow as more becomes known (normal forms of `facets.predicate`). */
const CUMULATIVE = new Set(
  'kill injure arrest evacuate rescue infect destroy damage pull recover find save identify'.split(' '),
)
/** Predicates of counts that go up and down: another hour has another number. */
const FLUCTUATING = new Set(['displace', 'miss', 'trap', 'treat', 'hold', 'remain', 'hospitalise', 'detain'])
/** The claims on figures of a story: one for each quantity, with every report's account of it. */
export function figureClaims(material: Material): Claim[] {
  const told = [
    ...material.articles.flatMap((annotated) => tellings(annotated, false)),
    ...material.related.flatMap((annotated) => tellings(annotated, true)),
  ]
  const inside = placeContainment([...material.articles, ...material.related])
  const quantity = (a: Told, b: Told) => quantityLikeness(a.figure, b.figure, (x, y) => x === y || inside(x, y))
  const blocks = Map.groupBy(told, ({ figure }) => `${figure.kind} ${figure.kind === 'count' ? '' : figure.unit}`)
  const clusters = [...blocks.values()].flatMap((block) => {
    const { leaders, followers } = foldFigures(block)
    const pairs = quantityPairs(leaders, {
      likeness: (a, b) => likeness(a, b, quantity(a, b)),
      leastSame: LIKE_AT_ALL,
      leastOther: DOUBTFUL,
    })
    const groups = cluster(leaders, pairs, SAME_QUESTION, (a, b) => isAnotherQuantity(a, b, quantity), ALSO_SAME)
    return groups.map((group) => group.flatMap((leader) => [leader, ...(followers.get(leader) ?? [])]))
  })
  return clusters
    .filter((members) => members.some((member) => !member.related))
    .filter(
      (members) =>
        !MINOR.has(members[0]?.figure.kind ?? 'count') || new Set(members.map((m) => m.annotated.article.id)).size > 1,
    )
    .map((members) => figureClaim(members, material, quantity))
}

/**
 * How likely two figures answer one question: the likeness of what they measure, of the sentences they stand in, and, for
 * what is not ruled out by the first, how seldom two different quantities share such a number.
 */
function likeness(a: Told, b: Told, quantity: number): number {
  const same = a.figure.value === b.figure.value ? distinctiveness(a.figure.value) : 0
  const cut = cutsShort(a.figure, b.figure) || cutsShort(b.figure, a.figure) ? CUT_SHORT : 0
  if ((a.related || b.related) && !changes(a.figure)) return 0
  if (quantity < (a.related || b.related ? OTHER_STORY : same > 0 ? LIKE_AT_ALL : DOUBTFUL)) return 0
  return (
    (a.related !== b.related ? OF_OTHER_STORY : 0) +
    0.75 * quantity +
    Math.max(same, cut, isNearSum(a.figure, b.figure) ? OF_NEAR_SUM : 0) +
    0.25 * passageLikeness(a.passage, b.passage) +
    OF_PARALLEL * Math.max(0, parallel(a, b) - PARALLEL)
  )
}

function isNearSum(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return a.kind === 'money' && low >= LARGE_SUM && high < NEAR_SUM * low
}

/** How much a shared number tells: next to nothing for 2, much for 9,488. By its digits that are not trailing zeros. */
function distinctiveness(value: number): number {
  if (value <= 3) return 0
  const digits = String(Math.abs(value))
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '').length
  return Math.min(0.55, (value >= 13 ? 0.3 : 0.15) + 0.15 * (digits - 1))
}

/**
 * One report seldom contradicts itself: two numbers of its own that cannot both be true count different things, unless it
 * has them from different sources. A number of long ago is not set against one of the day's news. Another number in a related story belongs to that story, unless such counts rise.
 */
function isAnotherQuantity(a: Told, b: Told, quantity: Quantity): boolean {
  const same = a.figure.value === b.figure.value || cutsShort(a.figure, b.figure) || cutsShort(b.figure, a.figure)
  const otherTime = a.fresh !== b.fresh
  if (otherTime && (!same || a.figure.value < TELLING_NUMBER)) return true
  if (same) return false
  if (a.figure.kind === 'ordinal') return true
  if (meet(intervalOf(a.figure), intervalOf(b.figure))) return false
  if (!a.fresh && isAnotherPast(a, b)) return true
  if (a.related !== b.related) return !changes(a.figure)
  if (a.annotated !== b.annotated || isBare(a) || isBare(b)) return false
  const sources = [a.figure.attributionId, b.figure.attributionId]
  const disputed = sources[0] !== sources[1] && !sources.includes(null)
  if (isContrast(a.figure, b.figure)) return quantity(a, b) < CONTRASTED
  return quantity(a, b) < (disputed ? DISPUTED : SURE)
}

/** "The ministry's 87": a number that says nothing of what it counts is taken up from elsewhere, and proves nothing. */
function isBare({ figure: { kind, facets } }: Told): boolean {
  return kind === 'count' && facets.counted === null && facets.predicate === null
}

/** Of what lies back, two numbers are of one thing only where nothing tells the times or the sentences apart. */
function isAnotherPast(a: Told, b: Told): boolean {
  if (a.times.every(([first, last]) => b.times.every((other) => last < other[0] || other[1] < first))) return true
  return passageLikeness(a.passage, b.passage) < LIKE_SENTENCE
}

function isCumulative({ kind, facets }: Figure): boolean {
  return kind === 'count' && CUMULATIVE.has(facets.predicate ?? '')
}

/** Can a report of a later time have another number without contradicting an earlier one? */
function changes(figure: Figure): boolean {
  return isCumulative(figure) || (figure.kind === 'count' && FLUCTUATING.has(figure.facets.predicate ?? ''))
}

function figureClaim(members: readonly Told[], material: Material, quantity: Quantity): Claim {
  const sorted = [...members].sort((a, b) => Number(a.related) - Number(b.related) || byPlace(a, b))
  const readings = sorted.map((told) => ({ articleId: told.annotated.article.id, told, ...readingOf(told) }))
  const disputed = disputedIn(sorted)
  const judged = judge(
    readings,
    (a, b) => laterState(a, b) ?? carefulVerdict(a, b, quantity, disputed(a.told, b.told)),
    sameReading,
  )
  const accounts = sorted.map((member) => accountOf(member, material))
  const first = sorted[0]
  return {
    id: `claim:${first?.figure.id}`,
    storyId: material.storyId,
    eventId: null,
    kind: 'figure',
    question: figureQuestion(sorted),
    accounts,
    ...judged,
    because: judged.because + scopeNote(sorted),
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

type Reading = FigureReading & { readonly told: Told }

const sameReading = ({ value, bound, words }: FigureReading) => `${value} ${bound} ${words}`

/** A higher count in a related story is a later state of it: its report tells of another time, and such counts only rise. */
function laterState(a: Reading, b: Reading): PairVerdict | null {
  if (a.told.related === b.told.related || !a.cumulative || !b.cumulative) return null
  const [own, other] = a.told.related ? [b, a] : [a, b]
  if (other.value <= own.value || order(other.asOf, own.asOf) === 'before') return null
  return { verdict: 'update', because: `‘${other.words}’ is from a report of a related story, and such counts rise` }
}

/** Parts that together are the other's total do not differ from it. */
function sumVerdict(part: Reading, whole: Reading): PairVerdict | null {
  const other = otherPart(part.told, whole.told)
  return other
    ? { verdict: 'agree', because: `‘${part.words}’ and ‘${other.span.quote}’ together are ‘${whole.words}’` }
    : null
}

/** A conflict is only called one where both surely count the same thing; for a count that has risen less is enough. */
function carefulVerdict(a: Reading, b: Reading, quantity: Quantity, disputed: boolean): PairVerdict {
  const found = figureVerdict(a, b)
  if (found.verdict === 'agree') return found
  const sum = sumVerdict(a, b) ?? sumVerdict(b, a)
  if (sum) return sum
  if (disputed && found.verdict === 'differ')
    return { ...found, because: `${found.because}; a report sets the two against each other` }
  const likely = found.verdict === 'update' && saysTheSame(a.told, b.told) && quantity(a.told, b.told) >= LIKELY
  if (likely || surelySame(a.told, b.told, quantity)) return found
  return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’ may not count the same thing: compare yourself` }
}

function byPlace(a: Told, b: Told): number {
  const [x, y] = [a.annotated.article.id, b.annotated.article.id]
  return x < y ? -1 : x > y ? 1 : a.figure.span.start - b.figure.span.start
}

function accountOf({ figure, annotated }: Told, material: Material): Account {
  const attribution = figure.attributionId === null ? undefined : material.attribution(figure.attributionId)
  return {
    articleId: annotated.article.id,
    spans: [figure.span],
    value: figure.value,
    unit: figure.unit,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    figureIds: [figure.id],
    asOf: asOfOf(figure, annotated),
    chain: chainOf(annotated, attribution, material),
  }
}

function readingOf({ figure, annotated, passage, fresh }: Told): FigureReading {
  return {
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    words: figure.span.quote,
    asOf: asOfOf(figure, annotated),
    published: publishedOf(annotated.article),
    isCount: figure.kind === 'count',
    cumulative: isCumulative(figure),
    fleeting: (changes(figure) && !isCumulative(figure)) || isMarketPrice(figure, passage) || isRunningTally(figure),
    fresh,
  }
}

/** The stated time of the count, else that of the report's last change. */
function asOfOf(figure: Figure, { article }: Annotated): Bounds {
  return figure.asOf.earliest ? figure.asOf : publishedOf(article)
}

function publishedOf({ modified, published }: Annotated['article']): Bounds {
  const { value, earliest, latest } = modified?.value ? modified : published
  return { earliest: value ?? earliest, latest: value ?? latest }
}

/** A reader must know of it where the same question is put to differently named groups. */
function scopeNote(members: readonly Told[]): string {
  const words = new Map<string, string>()
  for (const { figure } of members)
    if (figure.kind === 'count' && figure.facets.counted) words.set(figure.facets.counted, figure.span.quote)
  return words.size > 1 && members.length > 1
    ? `; counted are ${[...words.keys()]
        .slice(0, 4)
        .map((word) => `‘${word}’`)
        .join(', ')}`
    : ''
}
