import { CURRENCY_WORDS } from '../../language/lang/en/figure-currencies.ts'
import type { Annotated, Figure, Span } from '../../model/types.ts'
import { type Interval, roundedInterval } from './interval.ts'

/** What one unit of a currency is in another, as the reports give it. */
export type ExchangeRate = {
  readonly from: string
  readonly to: string
  /** From the lowest to the highest that the reports' own numbers allow, in units of `to`. */
  readonly per: Interval
  /** The two sums that a report sets equal, or the rate in words. */
  readonly evidence: readonly Span[]
}

export type RateTable = {
  /** The rate of two currencies; null where no report gives one, or reports give rates that cannot be one. */
  readonly between: (from: string, to: string) => ExchangeRate | null
  /** The sum or measure in another unit that a report sets equal to this one: "10 km (6 miles)". */
  readonly equalTo: (figure: Figure) => Figure | null
}

/** "€2.9 million ($3.2 million)": what may stand between a sum and the same in another currency. */
const IN_BRACKETS = /^\s?\(\s?(?:(?:or|about|around|some|roughly|nearly|equivalent to|equal to|worth)\s)*$/
const CLOSES = /^\s?(?:at [^()]{0,60})?\)/
/** "€1 = $1.08", "24 million crowns, or 980,000 euros,". */
const EQUALS =
  /^\s?(?:=|,? (?:which )?(?:equals|is equal to|equal to|equivalent to)|, or(?: about| around| roughly)?)\s?$/
/** "24.5 crowns to the euro". */
const TO_ONE = /^ (?:to|per|for|against)(?: the| one| a| each)? ([a-z]+)\b/
/** Rates of one pair that are further apart than this are not of one time, or one of them was misread. */
const ONE_RATE = 1.25

/** The rates of exchange that the reports of a story give, by the passages that give them. */
export function exchangeRates(articles: readonly Annotated[]): RateTable {
  const equal = articles.flatMap((annotated) => [...equalsIn(annotated, 'money'), ...equalsIn(annotated, 'measure')])
  const sums = equal.filter(([{ kind }]) => kind === 'money')
  const stated = [...sums.map(([one, other]) => rateOf(one, other)), ...articles.flatMap(namedIn)].filter(isRate)
  const byPair = Map.groupBy([...stated, ...stated.map(inverse)], ({ from, to }) => `${from} ${to}`)
  const rates = new Map([...byPair].map(([pair, given]) => [pair, merged(given)]))
  const partners = new Map(equal.flatMap(([one, other]) => [[one.id, other] as const, [other.id, one] as const]))
  return {
    between: (from, to) => rates.get(`${from} ${to}`) ?? null,
    equalTo: ({ id }) => partners.get(id) ?? null,
  }
}

const isRate = ({ per }: ExchangeRate): boolean => per.low > 0 && Number.isFinite(per.high)

function amountsIn({ figures }: Annotated, wanted: 'money' | 'measure'): Figure[] {
  return figures
    .filter(
      ({ kind, span, bound }) => kind === wanted && span.in === undefined && (bound === 'exact' || bound === 'about'),
    )
    .sort((a, b) => a.span.start - b.span.start)
}

/** Amounts next to each other that a report sets equal. */
function equalsIn(annotated: Annotated, kind: 'money' | 'measure'): (readonly [Figure, Figure])[] {
  const sums = amountsIn(annotated, kind)
  return sums.flatMap((sum, at) => {
    const next = sums[at + 1]
    return next && next.unit !== sum.unit && areSetEqual(annotated.article.text, sum, next)
      ? [[sum, next] as const]
      : []
  })
}

const namedIn = (annotated: Annotated): ExchangeRate[] =>
  amountsIn(annotated, 'money').flatMap((sum) => toOne(annotated.article.text, sum))

function areSetEqual(text: string, { span: a }: Figure, { span: b }: Figure): boolean {
  if (b.start < a.end) return false
  const between = text.slice(a.end, b.start)
  return EQUALS.test(between) || (IN_BRACKETS.test(between) && CLOSES.test(text.slice(b.end, b.end + 70)))
}

function rateOf(from: Figure, to: Figure): ExchangeRate {
  const [one, other] = [roundedInterval(from), roundedInterval(to)]
  const per = { low: other.low / one.high, high: other.high / one.low }
  return { from: from.unit, to: to.unit, per, evidence: [from.span, to.span] }
}

function toOne(text: string, sum: Figure): ExchangeRate[] {
  const found = TO_ONE.exec(text.slice(sum.span.end, sum.span.end + 30))
  const from = CURRENCY_WORDS.get(found?.[1] ?? '')
  if (!found || from === undefined || from === sum.unit) return []
  const { span } = sum
  const end = span.end + found[0].length
  const evidence = [{ ...span, end, quote: text.slice(span.start, end) }]
  return [{ from, to: sum.unit, per: roundedInterval(sum), evidence }]
}

function inverse({ from, to, per, evidence }: ExchangeRate): ExchangeRate {
  return { from: to, to: from, per: { low: 1 / per.high, high: 1 / per.low }, evidence }
}

/** All that the reports allow; the passages are those of the narrowest. */
function merged(given: readonly ExchangeRate[]): ExchangeRate | null {
  const [low, high] = [Math.min(...given.map(({ per }) => per.low)), Math.max(...given.map(({ per }) => per.high))]
  const [least, most] = [Math.min(...given.map(middle)), Math.max(...given.map(middle))]
  const best = [...given].sort((a, b) => width(a) - width(b) || (idOf(a) < idOf(b) ? -1 : 1))[0]
  return best && most <= ONE_RATE * least ? { ...best, per: { low, high } } : null
}

const middle = ({ per }: ExchangeRate): number => (per.low + per.high) / 2
const width = ({ per }: ExchangeRate): number => per.high / per.low
const idOf = ({ evidence }: ExchangeRate): string =>
  `${evidence[0]?.articleId} ${String(evidence[0]?.start).padStart(9, '0')}`
