import type { Account, Claim, StoryEvent } from '../../model/types.ts'
import { chainOf } from './chain.ts'
import { type Material, silentArticles } from './material.ts'
import { inWords, order } from './moment.ts'
import { judge, type PairVerdict } from './pair-verdict.ts'

/** The claims on when the story's events happened, where several reports date one. */
export function dateClaims(material: Material): Claim[] {
  return material.events.flatMap((event) => {
    const dates = event.dates.filter(
      ({ span, articleId }) => span !== null && material.articles.some(({ article }) => article.id === articleId),
    )
    return new Set(dates.map(({ articleId }) => articleId)).size > 1 ? [dateClaim(event, dates, material)] : []
  })
}

function dateClaim(event: StoryEvent, dates: StoryEvent['dates'], material: Material): Claim {
  const accounts = dates.flatMap((date): Account[] => {
    const annotated = material.articles.find(({ article }) => article.id === date.articleId)
    const mention = event.mentions.find(
      ({ timeSpans, trigger }) =>
        trigger.articleId === date.articleId && timeSpans.some((span) => span.start === date.span?.start),
    )
    const attribution =
      mention?.attributionIds[0] === undefined ? undefined : material.attribution(mention.attributionIds[0])
    if (!annotated || !date.span) return []
    return [
      {
        articleId: date.articleId,
        spans: [date.span],
        value: inWords(date),
        asOf: { earliest: date.earliest, latest: date.latest },
        chain: chainOf(annotated, attribution, material),
      },
    ]
  })
  const judged = judge(accounts, dateVerdict)
  return {
    id: `claim:${event.id}:when`,
    storyId: material.storyId,
    eventId: event.id,
    kind: 'date',
    question: `when: ${event.label}`,
    accounts,
    ...judged,
    silent: silentArticles(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

function dateVerdict(a: Account, b: Account): PairVerdict {
  const [one, other] = [a.asOf ?? NEVER, b.asOf ?? NEVER]
  const words = `‘${a.spans[0]?.quote}’ and ‘${b.spans[0]?.quote}’`
  const time = order(one, other)
  if (time === 'unknown') return { verdict: 'unclear', because: `${words}: one of them cannot be placed in time` }
  if (time === 'overlap') return { verdict: 'agree', because: `${words} can be the same time` }
  return { verdict: 'differ', because: `${words}: ${inWords(one)} against ${inWords(other)}` }
}

const NEVER = { earliest: null, latest: null }
