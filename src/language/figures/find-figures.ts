import type { Article, Figure, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { describeQuantity } from './describe-quantity.ts'
import { contextOf, namesOf } from './figure-context.ts'
import { findAsOf } from './find-as-of.ts'
import { type Change, findChange } from './find-change.ts'
import { type Comparison, findComparison } from './find-comparison.ts'
import { asDeaths, type Counted, findCounted } from './find-counted.ts'
import { type Beside, findPredicate, isJoined } from './find-predicate.ts'
import { findQualifiers } from './find-qualifiers.ts'
import { findQuantities } from './find-quantities.ts'
import { findScope } from './find-scope.ts'
import { findTally } from './find-tally.ts'
import { findZeros } from './find-zero.ts'
import { withFollowingTotals } from './following-total.ts'
import { isLoose, isNarrative } from './is-loose.ts'
import { isPart } from './is-part.ts'
import { byInterval } from './passages.ts'
import { placeQuantities } from './place-quantities.ts'
import type { Predicate } from './said.ts'
import type { Placed } from './sentence-view.ts'
import { withUnitSaidOnce } from './unit-said-once.ts'

export type FigureInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
}

/** The count before, which a number may go on from ("over 50 people … and 31 to the second hospital"). */
type Open = {
  readonly sentence: number
  readonly placed: Placed
  readonly counted: Counted | null
  readonly figure: Figure
  /** What it is a part of, and what that counts. */
  readonly whole: Figure | null
  readonly ofWhole: Counted | null
}

type Reader = Pick<FigureInput, 'doc' | 'article'> & {
  readonly timesIn: (from: number, to: number) => readonly Time[]
  readonly mentionsIn: (from: number, to: number) => readonly Mention[]
  /** The first name the text gives the thing mentioned. */
  readonly nameOf: ReturnType<typeof namesOf>
}

/** Kinds of figures that go up and down. */
const MOVES: ReadonlySet<Figure['kind']> = new Set(['percentage', 'percentagePoints', 'money', 'measure'])

/**
 * The numbers of an article with what they count: kind, unit, bound, the words that tell one quantity from another, place,
 * as-of time, the total a number is part of. `attributionId` is left null. Never throws; near-linear in the text.
 */
export function findFigures({ doc, article, mentions, times }: FigureInput): readonly Figure[] {
  const body = times.filter(({ span }) => span.in === undefined)
  const quantities = [...findQuantities(doc.text, contextOf(mentions, body)), ...findZeros(doc)]
  const placed = placeQuantities(doc, quantities)
  const reader: Reader = {
    doc,
    article,
    timesIn: byInterval(body, ({ span }) => span.start),
    mentionsIn: byInterval(mentions, ({ start }) => start),
    nameOf: namesOf(doc, mentions),
  }
  const figures: Figure[] = []
  let open: Open | null = null
  let recent: Open | null = null
  const moving = new Map<Figure['kind'], Open>()
  for (const [index, placedAs] of placed.entries()) {
    if (isLoose(doc, placedAs)) continue
    const beside = besideOf(placed, index)
    const each = withUnitSaidOnce(doc, placedAs, beside)
    const { kind } = each.quantity
    const last = MOVES.has(kind) ? (moving.get(kind) ?? null) : open
    const read = readFigure(reader, each, beside, { last, recent }, figures.length + 1)
    if (!read) continue
    figures.push(read.figure)
    if (MOVES.has(kind)) {
      moving.set(kind, read)
      recent = read
    }
    const goesOn = read.figure.facets.predicate !== null || open?.sentence !== read.sentence
    if (kind === 'count' && goesOn) open = read
  }
  return withFollowingTotals(doc, figures)
}

/** The figure of its kind before one, and the last of any kind that goes up and down. */
type Told = { readonly last: Open | null; readonly recent: Open | null }

function readFigure(
  reader: Reader,
  each: Placed,
  beside: Beside,
  { last: open, recent }: Told,
  number: number,
): Open | null {
  const { doc, article } = reader
  const { quantity, phrase, sentence } = each
  const at = doc.tokens[each.first]?.sentence ?? 0
  const same = open?.sentence === at ? open : null
  const joined = same && isJoined(doc, same.placed, each) ? same : null
  const partitive = phrase?.partitive && open && at - open.sentence <= 1 ? open : null
  const change = MOVES.has(quantity.kind) ? findChange(doc, each, beside.before) : null
  const said = change ? amountOf(change) : findPredicate(doc, each, beside)
  const others = neighbours(beside)
  const tally = phrase || quantity.kind !== 'count' ? null : findTally(doc, each)
  const last = same ?? partitive
  // "41 people, nine children among them, and 200 others": others than the whole
  const previous = (joined ? last?.counted : (last?.ofWhole ?? last?.counted)) ?? null
  const named = findCounted(doc, each, { predicate: said, change, tally, previous, before: beside.before })
  const deaths = quantity.kind === 'count' ? asDeaths(named, said?.lemma ?? null) : null
  const comparison = findComparison(doc, each, reader.timesIn(quantity.end, sentence.end))
  // "51% of the vote against 47% for his rival"
  const likeLast = comparison !== null || quantity.kind === 'percentage'
  const bare = MOVES.has(quantity.kind) && !named && phrase === null
  const apart = same !== null && hasBreak(doc, same.placed.last, each.first)
  const also = alsoMoved(doc, each, { bare, change, comparison, recent })
  const goesOn = also ?? (bare && likeLast && !said && !change && !apart ? same : null)
  const counted = deaths ?? named ?? goesOn?.counted ?? null
  if (isNarrative(doc, each, said, others)) return null
  const whole = wholeOf(doc, each, same, joined)
  const alone = phrase === null && quantity.kind === 'count' ? same : null
  const inherited = whole ?? (joined ?? alone)?.figure ?? null
  const alike = comparison === 'same' ? (goesOn?.figure.facets.predicate ?? null) : null
  const own = quantity.kind === 'score' ? null : (said?.lemma ?? alike)
  const predicate = (deaths ? 'kill' : null) ?? tally?.lemma ?? own ?? inherited?.facets.predicate ?? null
  const scope = findScope(doc, each, reader.mentionsIn(sentence.start, sentence.end), others)
  const { asOf, since } = findAsOf(doc, each, reader.timesIn(sentence.start, sentence.end), article)
  const qualifiers = [
    ...findQualifiers(doc, each, said, counted, change?.at ?? null),
    // "20 of them were taken to one hospital and 31 to another"
    ...(!phrase && inherited && !whole && !said && inherited.facets.qualifiers.includes('some of') ? ['some of'] : []),
    ...(change?.role === 'former' || comparison === 'former' ? ['former'] : []),
    ...(since ? [`since ${since}`] : []),
  ]
  const unit = quantity.unit || (counted?.text ?? '')
  const places = whole && !scope.placeEntityIds.length ? whole.facets.placeEntityIds : scope.placeEntityIds
  const facets = {
    counted: counted?.lemma ?? null,
    predicate,
    qualifiers,
    placeEntityIds: places,
    entityIds: scope.entityIds,
  }
  const { value, low, high, bound, kind } = quantity
  const measures = describeQuantity({
    quantity,
    unit,
    partitive: phrase?.partitive ?? goesOn?.placed.phrase?.partitive ?? false,
    participle: participleOf(doc, said, predicate),
    ...facets,
    placeName: reader.nameOf(scope.place),
  })
  const id = `${article.id}:f${number}`
  const span = spanOf(doc, article.id, each, counted)
  const figure: Figure = {
    id,
    span,
    value,
    low,
    high,
    bound,
    kind,
    unit,
    measures,
    facets,
    partOf: whole?.id ?? null,
    asOf,
    attributionId: null,
  }
  const ofWhole = whole ? (whole === last?.figure ? last.counted : (last?.ofWhole ?? null)) : null
  return { sentence: at, placed: each, counted, figure, whole, ofWhole }
}

/** The count a number is a part of: by its own words, or because it stands in a list of parts. */
function wholeOf(doc: Doc, each: Placed, same: Open | null, joined: Open | null): Figure | null {
  const whole = isPart(doc, each) ? (same?.figure ?? null) : (joined?.whole ?? null)
  return whole && each.quantity.kind === 'count' && each.quantity.value <= whole.value ? whole : null
}

const BREAKS = new Set([';', 'while', 'whereas', 'but'])

function hasBreak(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAKS.has(doc.tokens[at]?.lower ?? '')) return true
  return false
}

/** "fell 412 points, or 1.2 percent", "were worth 3 billion, down 11 percent": of what the number before is of. */
function alsoMoved(
  doc: Doc,
  { first }: Placed,
  {
    bare,
    change,
    comparison,
    recent,
  }: { bare: boolean; change: Change | null; comparison: Comparison; recent: Open | null },
): Open | null {
  const near = bare && recent !== null && first > recent.placed.last && first - recent.placed.last <= 3
  const beside = change !== null && change.at === first - 1 && doc.tokens[first - 2]?.lower === ','
  return near && (comparison === 'same' || beside) ? recent : null
}

/** What is said of the amount of a change; of a level or a former one only the thing that moved is known. */
function amountOf({ role, at, lemma }: Change): Predicate | null {
  return role === 'amount' && lemma !== null ? { at, lemma } : null
}

/** The participle in the text, where it is the word whose normal form the predicate is. */
function participleOf(doc: Doc, said: Predicate | null, predicate: string | null): string | null {
  const token = said ? doc.tokens[said.at] : undefined
  return token?.xpos === 'VBN' && token.lemma.toLowerCase() === predicate ? token.lower : null
}

/** How many quantities either side of one are looked at. */
const BESIDE = 3

/** The quantities of its sentence beside one, nearest first. */
function besideOf(placed: readonly Placed[], index: number): Beside {
  const mine = placed[index]
  const inSentence = ({ sentence }: Placed): boolean => sentence === mine?.sentence
  return {
    before: placed
      .slice(Math.max(0, index - BESIDE), index)
      .filter(inSentence)
      .reverse(),
    after: placed.slice(index + 1, index + 1 + BESIDE).filter(inSentence),
  }
}

/** First tokens of the quantities beside one. */
function neighbours({ before, after }: Beside): readonly number[] {
  return [...before.slice(0, 2), ...after.slice(0, 2)].map(({ first }) => first)
}

/** The number with its bound, its unit and, where it stands right beside, the thing counted. */
function spanOf(doc: Doc, articleId: string, { quantity, phrase }: Placed, counted: Counted | null): Figure['span'] {
  const { start } = quantity
  const beside = quantity.kind === 'count' && phrase && !phrase.partitive && counted?.at === phrase.head
  const end = Math.max(quantity.end, (beside ? doc.tokens[phrase.head]?.end : 0) ?? 0)
  return { articleId, start, end, quote: doc.text.slice(start, end) }
}
