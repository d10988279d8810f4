/** Two items by index and how alike they are, above 0. */
export type Pair = readonly [a: number, b: number, likeness: number]

/**
 * Average-link clustering over the pairs that are alike at all: pairs are taken from the likest down, and two clusters
 * join where the mean likeness over all pairs between them (0 for those not given) reaches `least`. Callers pass items
 * in a canonical order; ties go to the earlier. Two items that `apart` tells apart never come into one cluster. `then`
 * joins once more: clusters with a pair of so great a likeness, whose mean may be lower. Cost: the pairs, times the
 * logarithm of their number.
 * Source: UPGMA (Sokal and Michener 1958), with each pair looked at once.
 */
export function cluster<T>(
  items: readonly T[],
  pairs: readonly Pair[],
  least: number,
  apart: (a: T, b: T) => boolean = () => false,
  then?: { readonly pair: number; readonly mean: number },
): T[][] {
  const at = items.map((_, index) => index)
  const members = new Map(items.map((_, index) => [index, [index]]))
  const sums = new Map<number, Map<number, number>>()
  const add = (a: number, b: number, likeness: number) => {
    const row = sums.get(a) ?? new Map<number, number>()
    row.set(b, (row.get(b) ?? 0) + likeness)
    sums.set(a, row)
  }
  for (const [a, b, likeness] of pairs) {
    add(a, b, likeness)
    add(b, a, likeness)
  }
  const sorted = pairs.toSorted((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1])
  const join = ([a, b]: Pair, mean: number) => {
    const [one, other] = [at[a] ?? a, at[b] ?? b].sort((x, y) => x - y)
    if (one === undefined || other === undefined || one === other) return
    const [keep, gone] = [members.get(one) ?? [], members.get(other) ?? []]
    if ((sums.get(one)?.get(other) ?? 0) / (keep.length * gone.length) < mean) return
    if (keep.some((x) => gone.some((y) => apart(items[x] as T, items[y] as T)))) return
    for (const index of gone) at[index] = one
    members.set(one, [...keep, ...gone])
    members.delete(other)
    for (const [third, sum] of sums.get(other) ?? []) {
      sums.get(third)?.delete(other)
      if (third === one) continue
      add(one, third, sum)
      add(third, one, sum)
    }
    sums.delete(other)
  }
  for (const pair of sorted) if (pair[2] >= least) join(pair, least)
  if (then) for (const pair of sorted) if (pair[2] >= then.pair) join(pair, then.mean)
  return [...members.values()]
    .map((group) => group.sort((x, y) => x - y).map((index) => items[index]))
    .map((group) => group.filter((item) => item !== undefined))
}

/** All pairs of items that are alike at all. */
export function allPairs<T>(items: readonly T[], likeness: (a: T, b: T) => number): Pair[] {
  const pairs: Pair[] = []
  items.forEach((a, i) => {
    items.slice(i + 1).forEach((b, n) => {
      const value = likeness(a, b)
      if (value > 0) pairs.push([i, i + 1 + n, value])
    })
  })
  return pairs
}
