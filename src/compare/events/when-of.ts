import type { Annotated, Bounds } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'
import { addDays, dayOf, daysApart, NEWS_DAYS } from './event-time.ts'

export type When = Bounds & {
  /** Said, not only meant by the lead of a report. */
  readonly dated: boolean
  /** First day on which a report that tells of it was published; null where none is dated. */
  readonly published: string | null
}

/**
 * When an event was: the dates that most reports can agree on, met; where none says, the few days before publication
 * for what a dated report leads with, else nothing is known.
 */
export function whenOf(nodes: readonly EventNode[], article: (id: string) => Annotated | undefined): When {
  const published =
    nodes.flatMap(({ articleId }) => dayOf(article(articleId)?.article.published.value ?? null) ?? []).sort()[0] ?? null
  const said = nodes.filter(({ time }) => time.earliest !== null || time.latest !== null)
  if (said.length > 0) return { ...meet(said), dated: true, published }
  const narrated = nodes.map(({ implied: time }) => time).find((time) => time?.basis === 'narrated')
  if (narrated) return { earliest: narrated.earliest, latest: narrated.latest, dated: true, published }
  const implied = nodes.flatMap((node) => (isNews(node) ? (node.implied?.latest ?? []) : [])).sort()[0]
  return implied
    ? { earliest: addDays(implied, -NEWS_DAYS), latest: implied, dated: false, published }
    : { earliest: null, latest: null, dated: false, published }
}

/** Told as what happens, not as somebody's of whatever time: "the president's behaviour", "his visit". */
function isNews({ mention: { phrase } }: EventNode): boolean {
  return phrase === null || !/^(?:his|her|its|their|our|my)\b|['’]s?\s/i.test(phrase.quote)
}

/** The dates with which most reports agree, narrowed by each other. */
function meet(nodes: readonly EventNode[]): Bounds {
  const said = saidTimes(nodes)
  const support = ({ time }: Said) =>
    new Set(said.filter((other) => daysApart(time, other.time) === 0).flatMap(({ articleIds }) => [...articleIds])).size
  const whole = ({ time }: Said) => Number(time.earliest !== null && time.latest !== null)
  const sorted = said
    .map((one) => ({ one, support: support(one) }))
    .sort((a, b) => b.support - a.support || whole(b.one) - whole(a.one) || (a.one.first < b.one.first ? -1 : 1))
  let range: Bounds = { earliest: null, latest: null }
  for (const { one } of sorted) {
    if (daysApart(range, one.time) > 0) continue
    range = {
      earliest:
        [dayOf(range.earliest), dayOf(one.time.earliest)]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
      latest: [dayOf(range.latest, true), dayOf(one.time.latest, true)].filter((day) => day !== null).sort()[0] ?? null,
    }
  }
  return range
}

type Said = { readonly time: Bounds; readonly articleIds: Set<string>; first: string }

/** The different times, each with the articles that say it and the first mention by id. */
function saidTimes(nodes: readonly EventNode[]): readonly Said[] {
  const found = new Map<string, Said>()
  for (const { time, articleId, mention } of nodes) {
    const key = `${time.earliest} ${time.latest}`
    const said = found.get(key) ?? { time, articleIds: new Set(), first: mention.id }
    found.set(key, said)
    said.articleIds.add(articleId)
    if (mention.id < said.first) said.first = mention.id
  }
  return [...found.values()]
}
