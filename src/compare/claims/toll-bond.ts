import { changes } from './changing-counts.ts'
import { contentStems, passageLikeness } from './passage.ts'
import { arePlacesApart, LIKE_SENTENCE, placesBeside } from './sure-quantity.ts'
import type { Told } from './told.ts'
import { areTotals, isTotal } from './toll-scope.ts'

/** May two counts of victims of one story be set against each other? */
export type TollBond = (a: Told, b: Told) => boolean

/** A place that more than this share of the reports name tells nothing of which of the story's events is meant. */
const EVERYWHERE = 0.5
/** Sentences that name one telling place need only so much in common beside. Found on the tune half of `timelines`. */
const LIKE_WITH_PLACE = 0.15

/**
 * In a story of one event its reports count the same victims. Where a report of the story also gives the total of a
 * struggle that goes on ("since the uprising began"), every day and town has victims of its own: there two counts that
 * are no such totals need a bond besides their verb, like sentences or a place that not all reports name.
 */
export function tollBond(told: readonly Told[]): TollBond {
  if (!told.some(isOfStruggle)) return () => true
  const everywhere = commonPlaces(told)
  return (a, b) => {
    if (!changes(a.figure) || areTotals(a, b)) return true
    if (a.related !== b.related) return false
    const like = passageLikeness(besides(a), besides(b))
    if (like >= LIKE_SENTENCE) return !arePlacesApart(a, b)
    const places = placesBeside(a).filter((id) => !everywhere.has(id))
    return like >= LIKE_WITH_PLACE && placesBeside(b).some((id) => places.includes(id))
  }
}

/** Fewer dead in all are those of one event. */
const LEAST_TOTAL = 20
const STRUGGLE =
  /\b(?:uprising|revolt|revolution|conflict|war|unrest|crackdown|insurgency|insurrection|rebellion|offensive|campaign|protests|demonstrations|violence|fighting|bloodshed|hostilities)\b/i

/** A toll of all that has been since something began that goes on. */
function isOfStruggle(one: Told): boolean {
  const { figure, fresh, clause, annotated } = one
  if (figure.facets.predicate !== 'kill' || figure.value < LEAST_TOTAL || !fresh || !isTotal(one)) return false
  return STRUGGLE.test(annotated.article.text.slice(clause.start, clause.end))
}

/** What every sentence on victims has says nothing of which event they were of. */
const OF_TOLLS = new Set([
  ...contentStems(
    'people person civilians kill killed killing kills die died dead deaths death injured injuring wounded wounding hurt reported activists',
  ),
])

/** The words beside that tell of which event a toll is. */
function besides({ passage }: Told): { readonly stems: ReadonlySet<string> } {
  return { stems: new Set([...passage.stems].filter((stem) => !OF_TOLLS.has(stem) && !/^\p{N}/u.test(stem))) }
}

function commonPlaces(told: readonly Told[]): ReadonlySet<string> {
  const reports = new Set(told.map(({ annotated }) => annotated))
  const counts = new Map<string, number>()
  for (const { names } of reports)
    for (const id of new Set(names.filter(({ kind }) => kind === 'place').map(({ entityId }) => entityId)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 1 && count > EVERYWHERE * reports.size).map(([id]) => id))
}
