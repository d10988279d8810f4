import type { Account, Annotated, Claim, EventMention, StoryEvent } from '../../model/types.ts'
import { daysApart } from '../events/event-time.ts'
import { stem } from '../stories/stem.ts'
import { chainOf } from './chain.ts'
import { conceptOf } from './concepts.ts'
import { dateReading } from './date-reading.ts'
import { areSameTime, type DateReading, dateVerdict, nearVerdict } from './date-verdict.ts'
import { type Material, silence, withoutSilent } from './material.ts'
import { inWords } from './moment.ts'
import { judge } from './pair-verdict.ts'
import { passageLikeness } from './passage.ts'
import { isNearMoment, isSameMoment, type Told as TimeTold, timesTold } from './same-moment.ts'
import { isNamedTime, sharedDates } from './shared-dates.ts'

/** An account with what it is compared by. */
type Dated = {
  readonly articleId: string
  readonly account: Account
  readonly reading: DateReading
  /** Told for the same thing some minutes before or after. */
  readonly near?: true
}

/** Of more reports enough share the word for an event; the times of all are not held against one another. */
const MOST_REPORTS = 60

/** The claims on when the story's events happened, where several reports date one. */
export function dateClaims(material: Material): Claim[] {
  const articles = new Map(material.articles.map((annotated) => [annotated.article.id, annotated]))
  const toldAlso =
    material.articles.length > MOST_REPORTS
      ? []
      : material.articles.flatMap((annotated) => timesTold(annotated, isNamedTime))
  const told =
    material.articles.length > MOST_REPORTS ? [] : material.articles.flatMap((annotated) => timesTold(annotated))
  const ofEvents = withoutRepeats(
    material.events.flatMap((event) => {
      const own = event.dates.flatMap((date) => datedOf(event, date, articles.get(date.articleId), material))
      const dated = [...own, ...alsoDated(event, own, told, material)]
      const byReport = Map.groupBy(dated, ({ articleId }) => articleId)
      const compare = (a: Dated, b: Dated) => verdictOf(a, b, byReport)
      const comparable = dated.filter((a) => dated.some((b) => a.articleId !== b.articleId && compare(a, b) !== null))
      return comparable.length > 1 ? [spared(dateClaim(event, comparable, compare, material), event, told)] : []
    }),
    material,
  )
  return [
    ...ofEvents,
    ...sharedDates(toldAlso, new Set(ofEvents.flatMap(({ accounts }) => accounts.map(placeOf))), material),
  ]
}

/** Sentences that share so much may tell of one event. */
const SOMEWHAT_LIKE = 0.1

/**
 * A report that tells at that time of something of the kind, or in somewhat like words, may mean the event, though it was
 * not put together with it: it is not called silent.
 */
function spared(claim: Claim, event: StoryEvent, told: readonly TimeTold[]): Claim {
  const [kinds, words] = [new Set(event.mentions.map(({ type }) => type)), new Set(event.mentions.map(wordOf))]
  kinds.delete(null)
  const places = new Set(claim.accounts.map(placeOf))
  const own = told.filter(({ annotated, time }) => places.has(`${annotated.article.id} ${time.span.start}`))
  const perhaps = new Set(
    told
      .filter(({ time }) => claim.accounts.some(({ asOf }) => asOf && daysApart(asOf, time) === 0))
      .filter(
        ({ mentions, passage }) =>
          mentions.some((mention) => kinds.has(mention.type) || words.has(wordOf(mention))) ||
          own.some((one) => passageLikeness(one.passage, passage) >= SOMEWHAT_LIKE),
      )
      .map(({ annotated }) => annotated.article.id),
  )
  return withoutSilent(claim, perhaps)
}

const wordOf = ({ lemma }: EventMention): string => conceptOf(stem(lemma))

/** The same time, or one some minutes off, given by reports that have other words for the event. */
function alsoDated(event: StoryEvent, own: readonly Dated[], told: readonly TimeTold[], material: Material): Dated[] {
  const has = new Set(own.map(({ articleId }) => articleId))
  const places = new Set(own.map(({ account }) => placeOf(account)))
  const mine = told.filter(({ annotated, time }) => places.has(`${annotated.article.id} ${time.span.start}`))
  const found = new Map<string, Dated>()
  for (const other of told) {
    const { id } = other.annotated.article
    if (has.has(id) || found.has(id)) continue
    const same = mine.some((one) => isSameMoment(one, other))
    if (!same && !mine.some((one) => isNearMoment(one, other))) continue
    const { span, earliest, latest } = other.time
    const date = { articleId: id, span, earliest, latest }
    for (const dated of datedOf(event, date, other.annotated, material, other.mentions[0]))
      found.set(id, same ? dated : { ...dated, near: true })
  }
  return [...found.values()]
}

/** Of claims that hold the same accounts the one with most, and of those that share a time of day all in one. */
function withoutRepeats(claims: readonly Claim[], material: Material): Claim[] {
  const kept: Claim[] = []
  for (const claim of [...claims].sort((a, b) => b.accounts.length - a.accounts.length)) {
    const at = kept.findIndex((one) => isRepeat(claim, one) || shareClock(claim, one))
    const other = kept[at]
    if (other === undefined) kept.push(claim)
    else kept[at] = joined(other, claim, material)
  }
  const order = new Map(claims.map(({ id }, at) => [id, at]))
  return kept.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

const placeOf = ({ articleId, spans }: Account): string => `${articleId} ${spans[0]?.start}`

function isRepeat({ accounts }: Claim, { accounts: others }: Claim): boolean {
  const places = new Set(others.map(placeOf))
  return accounts.every((account) => places.has(placeOf(account)))
}

/** The same passage gives one time of day for both, and all agree on it. */
function shareClock(a: Claim, b: Claim): boolean {
  if (a.verdict !== 'agree' || b.verdict !== 'agree') return false
  const places = new Set(b.accounts.map(placeOf))
  return a.accounts.some((account) => places.has(placeOf(account)) && account.asOf?.earliest?.includes('T'))
}

function joined(claim: Claim, other: Claim, material: Material): Claim {
  const has = new Set(claim.accounts.map(placeOf))
  const more = other.verdict === 'agree' ? other.accounts.filter((account) => !has.has(placeOf(account))) : []
  if (more.length === 0) return claim
  const accounts = [...claim.accounts, ...more]
  return { ...claim, accounts, ...silence(material, accounts), origins: material.countOrigins(accounts) }
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
  besides?: EventMention,
): Dated[] {
  const { articleId, span, earliest, latest } = date
  if (!annotated || !span) return []
  const bounds = { earliest, latest }
  const own = event.mentions.filter(
    ({ timeSpans, trigger }) => trigger.articleId === articleId && timeSpans.some(({ start }) => start === span.start),
  )
  const mentions = own.length > 0 || !besides ? own : [besides]
  const id = mentions[0]?.attributionIds[0]
  const attribution = id === undefined ? undefined : material.attribution(id)
  const chain = chainOf(annotated, attribution, material)
  const account = { articleId, spans: [span], value: inWords(bounds), asOf: bounds, chain }
  return [{ articleId, account, reading: dateReading(annotated, span, bounds, mentions) }]
}

/** A report that also gives the other's time does not contradict it: it tells of more than one moment. */
function verdictOf(a: Dated, b: Dated, told: ReadonlyMap<string, readonly Dated[]>): ReturnType<typeof dateVerdict> {
  const found = dateVerdict(a.reading, b.reading) ?? (a.near || b.near ? nearVerdict(a.reading, b.reading) : null)
  if (found === null || found.verdict === 'agree') return found
  const has = (articleId: string, other: Dated) =>
    told.get(articleId)?.some((one) => areSameTime(one.reading, other.reading)) === true
  return has(a.articleId, b) || has(b.articleId, a) ? null : found
}
