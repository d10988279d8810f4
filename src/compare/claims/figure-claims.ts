import { quantityLikeness } from '../../language/figures/same-quantity.ts'
import type { Account, Claim, Figure, Span } from '../../model/types.ts'
import { ageLikeness } from './age-bearers.ts'
import { carefulVerdict, type Reading } from './careful-verdict.ts'
import { chainOf } from './chain.ts'
import { changes } from './changing-counts.ts'
import { cluster } from './cluster.ts'
import { asStated, dimensionOf, inCommonUnits } from './common-unit.ts'
import { disputedIn } from './disputed.ts'
import { exchangeRates } from './exchange-rates.ts'
import { figureQuestion } from './figure-question.ts'
import { foldFigures } from './fold-figures.ts'
import { joinCurrencies } from './join-currencies.ts'
import { joinDisputed } from './join-disputed.ts'
import { type Material, silence } from './material.ts'
import { judge } from './pair-verdict.ts'
import { placesWithin } from './place-containment.ts'
import { quantityPairs } from './quantity-pairs.ts'
import { asOfOf, readingOf } from './reading.ts'
import { isAnotherQuantity, LIKE_AT_ALL, questionLikeness } from './same-question.ts'
import type { PlacesWithin } from './scope.ts'
import { withSums } from './sums.ts'
import { DOUBTFUL, type Quantity } from './sure-quantity.ts'
import { type Told, tellings } from './told.ts'
import { type TollBond, tollBond } from './toll-bond.ts'

/** Kinds that only stand for a claim of their own where several reports give them. */
const MINOR = new Set<Figure['kind']>(['ordinal', 'score'])
/** Two figures answer one question from this likeness on; found on the cases tehran, croydon-tram and dnc-lawsuit. */
const SAME_QUESTION = 0.56
/** Answers to one question of which many say the one and few the other are also joined where a pair is so alike, and the mean is. */
const ALSO_SAME = { pair: 0.62, mean: 0.2 }

/** The claims on figures of a story: one for each quantity, with every report's account of it. */
export function figureClaims(material: Material): Claim[] {
  const articles = [...material.articles, ...material.related]
  const told = [...material.articles.flatMap((annotated) => tellings(annotated, false)), ...relatedTellings(material)]
  const within = placesWithin(articles)
  const isSame = (x: string, y: string) => x === y || within(x, y) || within(y, x)
  const quantity = (a: Told, b: Told) => {
    const [one, other] = asStated(a, b)
    const ofAges = a.figure.kind === 'age' && b.figure.kind === 'age' ? ageLikeness(a, b) : null
    if (ofAges !== null) return ofAges
    return quantityLikeness(one.figure, other.figure, isSame)
  }
  const rates = exchangeRates(articles)
  const bond = tollBond(told)
  const blocks = Map.groupBy(
    told,
    ({ figure }) => `${figure.kind} ${figure.kind === 'count' ? '' : dimensionOf(figure)}`,
  )
  const clusters = [...blocks.values()].flatMap((block) => {
    const { leaders, followers } = foldFigures(inCommonUnits(block, rates))
    const pairs = quantityPairs(leaders, {
      likeness: (a, b) => questionLikeness(a, b, quantity(a, b)),
      leastSame: LIKE_AT_ALL,
      leastOther: DOUBTFUL,
    })
    const groups = cluster(leaders, pairs, SAME_QUESTION, (a, b) => isAnotherQuantity(a, b, quantity), ALSO_SAME)
    const all = groups.map((group) => group.flatMap((leader) => [leader, ...(followers.get(leader) ?? [])]))
    return withSums(joinDisputed(joinCurrencies(all), quantity))
  })
  return clusters
    .filter((members) => members.some((member) => !member.related))
    .filter(
      (members) =>
        !MINOR.has(members[0]?.figure.kind ?? 'count') || new Set(members.map((m) => m.annotated.article.id)).size > 1,
    )
    .map((members) => figureClaim(members, material, { quantity, within, bond }))
}

/** Of related stories only counts that change, of a kind that the story's own reports give, can be a state of one of these. */
function relatedTellings({ articles, related }: Material): Told[] {
  const own = new Set(articles.flatMap(({ figures }) => figures.filter(changes).map(({ facets }) => facets.predicate)))
  const isWanted = (figure: Figure) => changes(figure) && own.has(figure.facets.predicate)
  return related.flatMap((annotated) => tellings(annotated, true, isWanted))
}

type Comparing = { readonly quantity: Quantity; readonly within: PlacesWithin; readonly bond: TollBond }

function figureClaim(members: readonly Told[], material: Material, comparing: Comparing): Claim {
  const sorted = [...members].sort((a, b) => Number(a.related) - Number(b.related) || byPlace(a, b))
  const readings = sorted.map((told) => ({ articleId: told.annotated.article.id, ...readingOf(told) }))
  const disputed = disputedIn(sorted)
  const judged = judge(
    readings,
    (a, b) => carefulVerdict(a, b, { ...comparing, disputed: disputed(a.told, b.told) }),
    sameReading,
  )
  const accounts = sorted.map((member) => accountOf(member, material))
  const evidence = new Map(
    sorted.flatMap((member) => (member.evidence ?? []).map((span) => [placeOf(span), span] as const)),
  )
  const first = sorted.find(({ parts }) => !parts) ?? sorted[0]
  return {
    id: `claim:${first?.figure.id}`,
    storyId: material.storyId,
    eventId: null,
    kind: 'figure',
    question: figureQuestion(sorted),
    accounts,
    ...judged,
    because: judged.because + scopeNote(sorted),
    ...(evidence.size > 0 && { evidence: [...evidence.values()] }),
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

const placeOf = ({ articleId, start, end }: Span): string => `${articleId} ${start} ${end}`

const sameReading = ({ value, bound, words }: Reading) => `${value} ${bound} ${words}`

function byPlace(a: Told, b: Told): number {
  const [x, y] = [a.annotated.article.id, b.annotated.article.id]
  return x < y ? -1 : x > y ? 1 : a.figure.span.start - b.figure.span.start
}

function accountOf({ own, parts, figure, annotated }: Told, material: Material): Account {
  const { span, value, unit, low, high, bound, attributionId } = own ?? figure
  const attribution = attributionId === null ? undefined : material.attribution(attributionId)
  return {
    articleId: annotated.article.id,
    spans: parts ? parts.map((part) => part.span) : [span],
    value,
    unit,
    low,
    high,
    bound,
    figureIds: parts ? parts.map(({ id }) => id) : [figure.id],
    ...(parts && { derived: 'sum' as const }),
    asOf: asOfOf(figure, annotated),
    chain: chainOf(annotated, attribution, material),
  }
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
