import type { Annotated, Bounds, Figure } from '../../model/types.ts'
import type { Reading } from './careful-verdict.ts'
import { changes, isCumulative } from './changing-counts.ts'
import { isMarketPrice } from './market-price.ts'
import { isRunningTally } from './running-tally.ts'
import type { Told } from './told.ts'

/** What decides how a figure stands to another of its claim. */
export function readingOf(told: Told): Reading {
  const { figure, annotated, passage, fresh } = told
  return {
    told,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    words: told.parts ? told.parts.map(({ span }) => span.quote).join(' and ') : figure.span.quote,
    asOf: asOfOf(figure, annotated),
    published: publishedOf(annotated.article),
    isCount: figure.kind === 'count',
    cumulative: isCumulative(figure),
    fleeting: (changes(figure) && !isCumulative(figure)) || isMarketPrice(figure, passage) || isRunningTally(figure),
    ...sourceOf(told),
    fresh,
  }
}

function sourceOf({ figure, annotated }: Told): { readonly source?: string } {
  if (figure.attributionId === null) return {}
  const { source } = annotated.attributions.find(({ id }) => id === figure.attributionId) ?? {}
  return source ? { source: source.quote.toLowerCase() } : {}
}

/** The stated time of the count, else that of the report's last change. */
export function asOfOf(figure: Figure, { article }: Annotated): Bounds {
  return figure.asOf.earliest ? figure.asOf : publishedOf(article)
}

function publishedOf({ modified, published }: Annotated['article']): Bounds {
  const { value, earliest, latest } = modified?.value ? modified : published
  return { earliest: value ?? earliest, latest: value ?? latest }
}
