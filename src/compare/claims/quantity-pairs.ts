import { mostQuantityLikeness } from '../../language/figures/same-quantity.ts'
import type { Pair } from './cluster.ts'
import { nearestPairs } from './nearest.ts'
import type { Told } from './told.ts'

export type PairOptions = {
  readonly likeness: (a: Told, b: Told) => number
  /** Likeness of quantity below which two figures with one number, or with two, are never alike. */
  readonly leastSame: number
  readonly leastOther: number
}

/** Up to so many figures are held against one another, all against all: those of one kind in a story of some fifty reports. */
const FEW = 600
/** Of more, each against so many that share most with it, by what no more than so many have. */
const NEAREST = { most: 64, commonest: 250 }

/**
 * The pairs of figures that are alike at all. Of a story with very many reports each figure is only held against those
 * that have most in common with it, in number, measure and words around, so that the cost grows with the figures.
 */
export function quantityPairs(told: readonly Told[], options: PairOptions): Pair[] {
  if (told.length <= FEW) return pairsByClass(told, options)
  return nearestPairs(told.map(featuresOf), NEAREST).flatMap(([i, j]): Pair[] => {
    const value = options.likeness(told[i] as Told, told[j] as Told)
    return value > 0 ? [[i, j, value]] : []
  })
}

/** What two figures that answer one question have in common: number, measure, who and where, words around. */
function featuresOf(one: Told): string[] {
  const { value, facets, unit } = one.figure
  return [
    `= ${value} ${facets.counted ?? unit}`,
    `= ${value}`,
    `measure ${measured(one)}`,
    `of ${facets.counted} ${facets.predicate}`,
    ...facets.qualifiers.map((word) => `as ${word}`),
    ...[...facets.entityIds, ...facets.placeEntityIds].map((id) => `at ${id}`),
    ...one.passage.stems,
    ...[...one.clause.stems].map((stem) => `beside ${stem}`),
  ]
}

/**
 * All pairs that are alike at all. Figures that measure the same in the same words make a class, and two
 * classes are only compared figure by figure where their words leave it open.
 */
function pairsByClass(told: readonly Told[], { likeness, leastSame, leastOther }: PairOptions): Pair[] {
  const classes = [...Map.groupBy(told.keys(), (index) => measured(told[index] as Told)).values()]
  const pairs: Pair[] = []
  const add = (i: number, j: number) => {
    const [one, other] = i < j ? [i, j] : [j, i]
    const value = likeness(told[one] as Told, told[other] as Told)
    if (value > 0) pairs.push([one, other, value])
  }
  classes.forEach((mine, n) => {
    each(mine, mine, (i, j) => i < j && add(i, j))
    const [first] = mine
    for (const theirs of classes.slice(n + 1)) {
      const [a, b] = [told[first ?? -1], told[theirs[0] ?? -1]]
      if (!a || !b || mostQuantityLikeness(a.figure, b.figure, true) < leastSame) continue
      if (mostQuantityLikeness(a.figure, b.figure, false) >= leastOther) each(mine, theirs, add)
      else
        each(mine, theirs, (i, j) => {
          if (told[i]?.figure.value === told[j]?.figure.value) add(i, j)
        })
    }
  })
  return pairs
}

function each(some: readonly number[], others: readonly number[], look: (i: number, j: number) => void): void {
  for (const i of some) for (const j of others) look(i, j)
}

/** What decides of the likeness of two figures but their numbers, places and names. */
function measured({ figure: { unit, facets, partOf } }: Told): string {
  return [unit, facets.counted, facets.predicate, facets.qualifiers.join(), partOf === null].join('|')
}
