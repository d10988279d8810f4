import type { Article, Figure, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { describeQuantity } from './describe-quantity.ts'
import { contextOf, namesOf } from './figure-context.ts'
import { findAsOf } from './find-as-of.ts'
import { asDeaths, type Counted, findCounted } from './find-counted.ts'
import { findPredicate } from './find-predicate.ts'
import { findQualifiers } from './find-qualifiers.ts'
import { findQuantities } from './find-quantities.ts'
import { findScope } from './find-scope.ts'
import { findTally } from './find-tally.ts'
import { findZeros } from './find-zero.ts'
import { isLoose, isNarrative } from './is-loose.ts'
import { isPart } from './is-part.ts'
import { byInterval } from './passages.ts'
import { placeQuantities } from './place-quantities.ts'
import type { Predicate } from './said.ts'
import type { Placed } from './sentence-view.ts'

export type FigureInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
}

/** The count before, which a number without noun may go on from ("over 50 people … and 31 to the second hospital"). */
type Open = { readonly sentence: number; readonly counted: Counted | null; readonly figure: Figure }

type Reader = Pick<FigureInput, 'doc' | 'article'> & {
  readonly timesIn: (from: number, to: number) => readonly Time[]
  readonly mentionsIn: (from: number, to: number) => readonly Mention[]
  /** The first name the text gives the thing mentioned. */
  readonly nameOf: ReturnType<typeof namesOf>
}

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
  for (const [index, each] of placed.entries()) {
    if (isLoose(doc, each)) continue
    const read = readFigure(reader, each, neighbours(placed, index), open, figures.length + 1)
    if (!read) continue
    figures.push(read.figure)
    const goesOn = read.figure.facets.predicate !== null || open?.sentence !== read.sentence
    if (each.quantity.kind === 'count' && goesOn) open = read
  }
  return figures
}

function readFigure(
  reader: Reader,
  each: Placed,
  others: readonly number[],
  open: Open | null,
  number: number,
): Open | null {
  const { doc, article } = reader
  const { quantity, phrase, sentence } = each
  const at = doc.tokens[each.first]?.sentence ?? 0
  const same = open?.sentence === at ? open : null
  const partitive = phrase?.partitive && open && at - open.sentence <= 1 ? open : null
  const said = findPredicate(doc, each)
  const tally = phrase || quantity.kind !== 'count' ? null : findTally(doc, each)
  const named = findCounted(doc, each, said, tally, (same ?? partitive)?.counted ?? null)
  const deaths = asDeaths(named, said?.lemma ?? null)
  const counted = deaths ?? named
  if (isNarrative(doc, each, said, others)) return null
  const whole = same && isPart(doc, each) && quantity.value <= same.figure.value ? same.figure : null
  const inherited = whole ?? (phrase || quantity.kind !== 'count' ? null : same?.figure)
  const predicate = (deaths ? 'kill' : null) ?? tally?.lemma ?? said?.lemma ?? inherited?.facets.predicate ?? null
  const scope = findScope(doc, each, reader.mentionsIn(sentence.start, sentence.end), others)
  const { asOf, since } = findAsOf(doc, each, reader.timesIn(sentence.start, sentence.end), article)
  // "20 of them were taken to one hospital and 31 to another"
  const again = inherited && !whole && !said && inherited.facets.qualifiers.includes('some of') ? ['some of'] : []
  const qualifiers = [...findQualifiers(doc, each, said, counted), ...again, ...(since ? [`since ${since}`] : [])]
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
  return { sentence: at, counted, figure }
}

/** The participle in the text, where it is the word whose normal form the predicate is. */
function participleOf(doc: Doc, said: Predicate | null, predicate: string | null): string | null {
  const token = said ? doc.tokens[said.at] : undefined
  return token?.xpos === 'VBN' && token.lemma.toLowerCase() === predicate ? token.lower : null
}

/** First tokens of the quantities beside one, in its sentence. */
function neighbours(placed: readonly Placed[], index: number): readonly number[] {
  const mine = placed[index]
  const near = [placed[index - 2], placed[index - 1], placed[index + 1], placed[index + 2]]
  return near.flatMap((each) => (each && each.sentence === mine?.sentence ? [each.first] : []))
}

/** The number with its bound, its unit and, where it stands right beside, the thing counted. */
function spanOf(doc: Doc, articleId: string, { quantity, phrase }: Placed, counted: Counted | null): Figure['span'] {
  const { start } = quantity
  const beside = quantity.kind === 'count' && phrase && !phrase.partitive && counted?.at === phrase.head
  const end = Math.max(quantity.end, (beside ? doc.tokens[phrase.head]?.end : 0) ?? 0)
  return { articleId, start, end, quote: doc.text.slice(start, end) }
}
