import type { Claim, Time } from '../../model/types.ts'
import { chainOf } from './chain.ts'
import { type Material, silence } from './material.ts'
import { inWords, moment } from './moment.ts'
import { judge, type PairVerdict } from './pair-verdict.ts'
import { passageLikeness } from './passage.ts'
import { isSameMoment, type Told } from './same-moment.ts'

/** A day ahead that reports name with day and month needs so much in common with the other's sentence, a year that is past so much. */
const LIKE_AHEAD = 0.06
const LIKE_YEAR = 0.18
/** Named in figures or with the month: "May 12", "2012", not "Friday" or "last month". */
const IN_FIGURES = /\d/
const CLOCK = /\d[:.]\d\d|\b[ap]\.?m\b/i
const DAY = 86_400_000
const YEAR = 367 * DAY
/** So much of the sentence stands for the question. */
const AROUND = 50

/**
 * Claims on times that reports give for one thing, though no event of the story is told of it by all ("a May 12 deadline",
 * "as soon as May 12"; "approved in 2012"): each report once, where it names the time in figures and nothing else of the
 * story is of that time. They can only agree: two times are no conflict where no event tells that they are of one thing.
 */
export function sharedDates(told: readonly Told[], taken: ReadonlySet<string>, material: Material): Claim[] {
  const free = told.filter(
    ({ annotated, time }) => isApart(annotated, time) && !taken.has(`${annotated.article.id} ${time.span.start}`),
  )
  const byTime = Map.groupBy(free, ({ time }) => `${time.earliest} ${time.latest}`)
  return [...byTime.values()].flatMap((same) =>
    groupsOf(same).flatMap((group) => {
      const members = firstOfEach(group)
      return members.length > 1 ? [claimOf(members, material)] : []
    }),
  )
}

/** A time that is named in figures and no wider than a year. */
export function isNamedTime({ span, earliest, latest }: Time): boolean {
  const [first, last] = [moment(earliest), moment(latest, true)]
  if (first === null || last === null || last - first > YEAR) return false
  return IN_FIGURES.test(span.quote) && !CLOCK.test(span.quote)
}

/** Not of the days of the report itself, nor of its year: those are the times of all that it tells. */
function isApart({ article }: Told['annotated'], { earliest, latest }: Time): boolean {
  const [first, last] = [moment(earliest), moment(latest, true)]
  const published = moment(article.published.value ?? article.published.latest)
  if (first === null || last === null || published === null) return false
  return published < first - 2 * DAY || published > last + 2 * DAY
}

function groupsOf(told: readonly Told[]): Told[][] {
  const groups: Told[][] = []
  for (const one of told) {
    const near = groups.filter((group) => group.some((other) => isOfOneThing(one, other)))
    const rest = groups.filter((group) => !near.includes(group))
    groups.splice(0, groups.length, ...rest, [...near.flat(), one])
  }
  return groups
}

function isOfOneThing(a: Told, b: Told): boolean {
  if (a.annotated === b.annotated) return false
  const like = passageLikeness(a.passage, b.passage)
  const width = (moment(a.time.latest, true) ?? 0) - (moment(a.time.earliest) ?? 0)
  if (width > DAY) return like >= LIKE_YEAR
  return isSameMoment(a, b) || (isAhead(a) && isAhead(b) && like >= LIKE_AHEAD)
}

function isAhead({ annotated: { article }, time }: Told): boolean {
  const published = moment(article.published.value ?? article.published.earliest)
  const first = moment(time.earliest)
  return published !== null && first !== null && first > published
}

/** Each report's first. */
function firstOfEach(group: readonly Told[]): Told[] {
  const sorted = [...group].sort((a, b) => byPlace(a, b))
  return sorted.filter(
    ({ annotated }, at) => sorted.findIndex((other) => other.annotated.article.id === annotated.article.id) === at,
  )
}

function byPlace(a: Told, b: Told): number {
  const [x, y] = [a.annotated.article.id, b.annotated.article.id]
  return x < y ? -1 : x > y ? 1 : a.time.span.start - b.time.span.start
}

function claimOf(members: readonly Told[], material: Material): Claim {
  const accounts = members.map(({ annotated, time, mentions }) => {
    const bounds = { earliest: time.earliest, latest: time.latest }
    const id = mentions[0]?.attributionIds[0]
    const attribution = id === undefined ? undefined : material.attribution(id)
    const chain = chainOf(annotated, attribution, material)
    return { articleId: annotated.article.id, spans: [time.span], value: inWords(bounds), asOf: bounds, chain }
  })
  const told = members.map((one) => ({ articleId: one.annotated.article.id, words: one.time.span.quote }))
  const first = members[0]
  return {
    id: `claim:${first?.annotated.article.id}:t${first?.time.span.start}:when`,
    storyId: material.storyId,
    eventId: null,
    kind: 'date',
    question: `when: ${first ? around(first) : ''}`,
    accounts,
    ...judge(
      told,
      (a, b): PairVerdict => ({ verdict: 'agree', because: `‘${a.words}’ and ‘${b.words}’ are the same time` }),
    ),
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

/** The words of the sentence around the time, cut between words. */
function around({ annotated: { article }, time: { span }, passage }: Told): string {
  const from = Math.max(passage.start, span.start - AROUND)
  const to = Math.min(passage.end, span.end + AROUND)
  const words = article.text.slice(from, to).replace(/\s+/g, ' ')
  const left = from > passage.start ? `…${words.replace(/^\S*\s/, '')}` : words
  return to < passage.end ? `${left.replace(/\s\S*$/, '')}…` : left
}
