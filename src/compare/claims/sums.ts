import { countsAlike } from './later-state.ts'
import type { Told } from './told.ts'

/** Of more parts a sum is met by chance, and a list is of many things. */
const MOST_PARTS = 4
/** Smaller totals are met by chance. */
const LEAST_TOTAL = 4

/**
 * Adds to each group of counts the reports that give its total only by the parts: "five people in Arl and three in Bem"
 * for eight. All counts of the sentence of which the same is said must add up to it, and the report must give no total
 * of its own.
 */
export function withSums(groups: readonly (readonly Told[])[]): (readonly Told[])[] {
  const sums = sumsOf(groups.flat())
  if (sums.length === 0) return [...groups]
  return groups.flatMap((group) => {
    const fitting = firstOfEach(
      sums.filter(
        (sum) =>
          isWithoutTotal(group, sum) &&
          group.some((one) => one.annotated !== sum.annotated && !one.related && isTotal(one, sum)),
      ),
    )
    const apart = group.filter((one) => fitting.some((sum) => isPartOf(one, sum)))
    if (fitting.length === 0) return [group]
    return [[...group.filter((one) => !apart.includes(one)), ...fitting], ...apart.map((one) => [one])]
  })
}

/** The report is not in the group, or with nothing but a part. */
const isWithoutTotal = (group: readonly Told[], sum: Told): boolean =>
  !sum.related && group.every((one) => one.annotated !== sum.annotated || isPartOf(one, sum))

const isPartOf = ({ figure: { id } }: Told, { parts = [] }: Told): boolean => parts.some((part) => part.id === id)

/** Of every sentence with several counts of one thing, what they make together: "five people died in Arl and three in Bem". */
function sumsOf(told: readonly Told[]): Told[] {
  const counts = told.filter(({ figure: { kind, span } }) => kind === 'count' && span.in === undefined)
  const sentences = Map.groupBy(counts, ({ annotated, passage }) => `${annotated.article.id} ${passage.start}`)
  return [...sentences.values()].flatMap((all) => {
    const said = new Set(all.flatMap(({ figure }) => figure.facets.predicate ?? []))
    return [...said].flatMap((predicate) => {
      const parts = all.filter(
        ({ figure: { facets } }) =>
          facets.predicate === predicate || (facets.predicate === null && facets.counted !== null && said.size === 1),
      )
      // a count of something else in the sentence leaves it open what belongs together
      return parts.length < all.length ? [] : sumOf(parts.toSorted((a, b) => a.figure.span.start - b.figure.span.start))
    })
  })
}

function sumOf(parts: readonly Told[]): Told[] {
  const [first] = parts
  if (!first || parts.length < 2 || parts.length > MOST_PARTS || !parts.every((part) => isPart(part, first))) return []
  const value = parts.reduce((sum, { figure }) => sum + figure.value, 0)
  const said = parts.find(({ figure }) => figure.facets.predicate !== null)?.figure ?? first.figure
  const figure = { ...said, value, facets: { ...said.facets, placeEntityIds: [] } }
  return value < LEAST_TOTAL ? [] : [{ ...first, figure, parts: parts.map((part) => part.figure) }]
}

/** An exact number of the same, of no total that is given beside it. */
function isPart({ figure }: Told, { figure: other }: Told): boolean {
  return figure.bound === 'exact' && figure.low === null && figure.partOf === null && countsAlike(figure, other)
}

function isTotal({ figure: one, fresh, own }: Told, sum: Told): boolean {
  return (
    own === undefined &&
    one.kind === 'count' &&
    one.bound === 'exact' &&
    one.value === sum.figure.value &&
    one.facets.predicate === sum.figure.facets.predicate &&
    fresh === sum.fresh &&
    one.partOf === null &&
    countsAlike(one, sum.figure)
  )
}

function firstOfEach(sums: readonly Told[]): Told[] {
  return [...new Map(sums.toReversed().map((sum) => [sum.annotated, sum])).values()]
}
