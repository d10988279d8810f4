import type { Account, Annotated, Claim, StoryEvent } from '../../model/types.ts'
import { chainOf } from './chain.ts'
import { dateReading } from './date-reading.ts'
import { areSameTime, type DateReading, dateVerdict } from './date-verdict.ts'
import { type Material, silence } from './material.ts'
import { inWords } from './moment.ts'
import { judge } from './pair-verdict.ts'

/** An account with what it is compared by. */
type Dated = { readonly articleId: string; readonly account: Account; readonly reading: DateReading }

/** The claims on when the story's events happened, where several reports date one. */
export function dateClaims(material: Material): Claim[] {
  const articles = new Map(material.articles.map((annotated) => [annotated.article.id, annotated]))
  return material.events.flatMap((event) => {
    const dated = event.dates.flatMap((date) => datedOf(event, date, articles.get(date.articleId), material))
    const told = Map.groupBy(dated, ({ articleId }) => articleId)
    const compare = (a: Dated, b: Dated) => verdictOf(a, b, told)
    const comparable = dated.filter((a) => dated.some((b) => a.articleId !== b.articleId && compare(a, b) !== null))
    return comparable.length > 1 ? [dateClaim(event, comparable, compare, material)] : []
  })
}

function dateClaim(
  event: StoryEvent,
  dated: readonly Dated[],
  compare: (a: Dated, b: Dated) => ReturnType<typeof dateVerdict>,
  material: Material,
): Claim {
  const accounts = dated.map(({ account }) => account)
  return {
    id: `claim:${event.id}:when`,
    storyId: material.storyId,
    eventId: event.id,
    kind: 'date',
    question: `when: ${event.label}`,
    accounts,
    ...judge(dated, compare),
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

function datedOf(
  event: StoryEvent,
  date: StoryEvent['dates'][number],
  annotated: Annotated | undefined,
  material: Material,
): Dated[] {
  const { articleId, span, earliest, latest } = date
  if (!annotated || !span) return []
  const bounds = { earliest, latest }
  const mentions = event.mentions.filter(
    ({ timeSpans, trigger }) => trigger.articleId === articleId && timeSpans.some(({ start }) => start === span.start),
  )
  const id = mentions[0]?.attributionIds[0]
  const attribution = id === undefined ? undefined : material.attribution(id)
  const chain = chainOf(annotated, attribution, material)
  const account = { articleId, spans: [span], value: inWords(bounds), asOf: bounds, chain }
  return [{ articleId, account, reading: dateReading(annotated, span, bounds, mentions) }]
}

/** A report that also gives the other's time does not contradict it: it tells of more than one moment. */
function verdictOf(a: Dated, b: Dated, told: ReadonlyMap<string, readonly Dated[]>): ReturnType<typeof dateVerdict> {
  const found = dateVerdict(a.reading, b.reading)
  if (found === null || found.verdict === 'agree') return found
  const has = (articleId: string, other: Dated) =>
    told.get(articleId)?.some((one) => areSameTime(one.reading, other.reading)) === true
  return has(a.articleId, b) || has(b.articleId, a) ? null : found
}
