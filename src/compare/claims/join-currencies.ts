import { PARALLEL, parallel } from './sure-quantity.ts'
import type { Told } from './told.ts'

/** Beyond so many pairs of groups nothing is looked for: reports of one story give few sums in several currencies. */
const MOST = 20_000
/** Where nothing is said of what the sums are, the sentences must be the same but for some words. */
const NEARLY_ALL = 0.5

/**
 * Groups of sums in two currencies that answer one question though no report gives a rate: joined, so that a reader sees
 * them side by side. Only where the sentences are parallel and the same is said of the same thing.
 */
export function joinCurrencies(groups: readonly (readonly Told[])[]): (readonly Told[])[] {
  const units = new Set(groups.map(unitOf))
  if (groups[0]?.[0]?.figure.kind !== 'money' || units.size < 2 || groups.length ** 2 > MOST) return [...groups]
  const joined: (readonly Told[])[] = []
  for (const group of groups) {
    const at = joined.findIndex(
      (other) => unitOf(other) !== unitOf(group) && other.some((a) => group.some((b) => isSame(a, b))),
    )
    const other = joined[at]
    if (other) joined[at] = [...other, ...group]
    else joined.push(group)
  }
  return joined
}

const unitOf = (group: readonly Told[]): string => group[0]?.figure.unit ?? ''

function isSame(a: Told, b: Told): boolean {
  if (a.annotated === b.annotated || a.figure.unit === b.figure.unit || a.related || b.related) return false
  const [x, y] = [a.figure.facets, b.figure.facets]
  if (x.counted !== y.counted || x.predicate !== y.predicate) return false
  return parallel(a, b) >= ((x.counted ?? x.predicate) === null ? NEARLY_ALL : PARALLEL)
}
