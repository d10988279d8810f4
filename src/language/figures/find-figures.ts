import type { Article, Figure, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { describeQuantity } from './describe-quantity.ts'
import { findAsOf } from './find-as-of.ts'
import { type Counted, findCounted } from './find-counted.ts'
import { findPredicate } from './find-predicate.ts'
import { findQualifiers } from './find-qualifiers.ts'
import { findQuantities } from './find-quantities.ts'
import { findScope } from './find-scope.ts'
import { findTally } from './find-tally.ts'
import { findZeros } from './find-zero.ts'
import { isLoose } from './is-loose.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { byInterval } from './passages.ts'
import type { Quantity } from './quantity.ts'
import { type Placed, tokenAt } from './sentence-view.ts'

export type FigureInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
}

/**
 * The numbers of an article with what they count: kind, unit, bound, the words that tell one quantity from another, place,
 * as-of time, the total a number is part of. `attributionId` is left null. Never throws; near-linear in the text.
 */
export function findFigures({ doc, article, mentions, times }: FigureInput): readonly Figure[] {
  const body = times.filter(({ span }) => span.in === undefined)
  const quantities = merge(findQuantities(doc.text, contextOf(mentions, body)), findZeros(doc))
  const timesOf = byInterval(body, ({ span }) => span.start)
  const mentionsOf = byInterval(mentions, ({ start }) => start)
  const figures: Figure[] = []
  let open: {
    readonly sentence: number
    readonly counted: Counted | null
    readonly predicate: string | null
    readonly figure: Figure
  } | null = null
  const placed = quantities.map((quantity) => place(doc, quantity)).filter((each) => each !== null)
  placed.forEach((each, index) => {
    if (isLoose(doc, each)) return
    const { quantity, sentence } = each
    const others = neighbours(placed, index)
    const at = doc.tokens[each.first]?.sentence ?? 0
    const near: typeof open = open && at - open.sentence <= 1 ? open : null
    const predicate = findPredicate(doc, each)
    const tally = each.phrase || quantity.kind !== 'count' ? null : findTally(doc, each)
    const counted = findCounted(doc, each, predicate, tally, near?.counted ?? null)
    const part = near && near.sentence === at && isPart(doc, each) && quantity.value <= near.figure.value
    const lemma =
      (tally ? tally.lemma : null) ??
      predicate?.lemma ??
      (part || (near?.sentence === at && !each.phrase) ? (near?.predicate ?? null) : null)
    const scope = findScope(doc, each, mentionsOf(sentence.start, sentence.end), others)
    const { asOf, since } = findAsOf(doc, each, timesOf(sentence.start, sentence.end), article)
    const qualifiers = [...findQualifiers(doc, each, predicate), ...(since ? [`since ${since}`] : [])]
    const unit = quantity.unit || (counted?.text ?? '')
    const inherited = part && !scope.placeEntityIds.length ? near.figure.facets.placeEntityIds : scope.placeEntityIds
    const figure: Figure = {
      id: `${article.id}:f${figures.length + 1}`,
      span: spanOf(doc, article.id, each, counted),
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      bound: quantity.bound,
      kind: quantity.kind,
      unit,
      measures: describeQuantity({
        quantity,
        unit,
        counted: counted?.lemma ?? null,
        predicate: lemma,
        qualifiers,
        placeName: scope.placeName,
      }),
      facets: {
        counted: counted?.lemma ?? null,
        predicate: lemma,
        qualifiers,
        placeEntityIds: inherited,
        entityIds: scope.entityIds,
      },
      partOf: part ? near.figure.id : null,
      asOf,
      attributionId: null,
    }
    figures.push(figure)
    if (quantity.kind === 'count') open = { sentence: at, counted, predicate: lemma, figure }
  })
  return figures
}

/** What times and names say of a passage, for the rules on numbers. */
function contextOf(mentions: readonly Mention[], times: readonly Time[]) {
  const dated = byInterval(
    times.filter(({ type }) => type !== 'DURATION'),
    ({ span }) => span.start,
  )
  const names = mentions.filter(({ form }) => form === 'name')
  const named = byInterval(names, ({ start }) => start)
  const persons = new Set(names.filter(({ kind }) => kind === 'person').map(({ end }) => end))
  return {
    dated: (start: number, end: number) =>
      dated(start - 60, end).some(({ span }) => span.start < end && start < span.end),
    named: (start: number, end: number) =>
      named(start - 60, end).some((mention) => mention.start < start && end <= mention.end),
    personEndsAt: (offset: number) => (names.length ? persons.has(offset) : null),
  }
}

function merge(a: readonly Quantity[], b: readonly Quantity[]): readonly Quantity[] {
  return [...a, ...b].sort((x, y) => x.start - y.start)
}

function place(doc: Doc, quantity: Quantity): Placed | null {
  const first = tokenAt(doc, quantity.start)
  const last = tokenAt(doc, quantity.end - 1) + 1
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1]
  if (!sentence) return null
  return { quantity, sentence, first, last, phrase: nounPhraseAt(doc, last, sentence.last) }
}

function neighbours(placed: readonly Placed[], index: number): readonly number[] {
  const mine = placed[index]
  return [placed[index - 2], placed[index - 1], placed[index + 1], placed[index + 2]].flatMap((each) =>
    each && each.sentence === mine?.sentence ? [each.first] : [],
  )
}

const PART_WORDS = new Set(['including', 'included', 'include', 'includes', 'among'])

/** "including 3,900 children", "four of whom", "among them two teachers". */
function isPart(doc: Doc, { first, phrase, sentence }: Placed): boolean {
  if (phrase?.partitive && ['whom', 'which', 'them', 'those'].includes(doc.tokens[phrase.head]?.lower ?? ''))
    return true
  for (let at = first - 1; at >= sentence.first && at >= first - 3; at--)
    if (PART_WORDS.has(doc.tokens[at]?.lower ?? '')) return true
  return false
}

/** The number with its bound, its unit and, where it stands right beside, the thing counted. */
function spanOf(doc: Doc, articleId: string, { quantity, phrase }: Placed, counted: Counted | null): Figure['span'] {
  const { start } = quantity
  const head =
    quantity.kind === 'count' && phrase && !phrase.partitive && counted?.at === phrase.head
      ? doc.tokens[phrase.head]
      : undefined
  const end = Math.max(quantity.end, head?.end ?? 0)
  return { articleId, start, end, quote: doc.text.slice(start, end) }
}
