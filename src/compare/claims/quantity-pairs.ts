import { mostQuantityLikeness } from '../../language/figures/same-quantity.ts'
import type { Pair } from './cluster.ts'
import type { Told } from './told.ts'

export type PairOptions = {
  readonly likeness: (a: Told, b: Told) => number
  /** Likeness of quantity below which two figures with one number, or with two, are never alike. */
  readonly leastSame: number
  readonly leastOther: number
}

/**
 * The pairs of figures that are alike at all. Figures that measure the same in the same words make a class, and two
 * classes are only compared figure by figure where their words leave it open: of a story with very many reports nearly
 * all pairs are never looked at.
 */
export function quantityPairs(told: readonly Told[], { likeness, leastSame, leastOther }: PairOptions): Pair[] {
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
