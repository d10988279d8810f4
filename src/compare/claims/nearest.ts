/** How candidates are found by what they have in common. */
export type NearestOptions = {
  /** So many are kept for each item, those that share most. */
  readonly most: number
  /** A feature of more items than this tells nothing of which belong together. */
  readonly commonest: number
}

/**
 * Of each item those that share most features with it, a feature the more telling the fewer items have it: pairs of
 * indices with the lesser first, each once, in order. For collections in which not all pairs can be looked at: the cost
 * grows with the items, times `commonest` and `most`. Ties go to the earlier item, so callers pass a canonical order.
 * Source: inverted lists with idf-weighted overlap, as in set-similarity joins (Sarawagi and Kirpal 2004).
 */
export function nearestPairs(
  features: readonly (readonly string[])[],
  { most, commonest }: NearestOptions,
): (readonly [number, number])[] {
  const lists = listsOf(features)
  const weights = lists.rows.map((row) => (row.length > commonest ? 0 : Math.log(1 + features.length / row.length)))
  const pairs = new Set<number>()
  const scores = new Float64Array(features.length)
  lists.items.forEach((own, item) => {
    const touched: number[] = []
    for (const feature of own) {
      const weight = weights[feature] ?? 0
      const row = weight === 0 ? NOTHING : (lists.rows[feature] ?? NOTHING)
      for (let n = 0; n < row.length; n++) {
        const other = row[n] as number
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] as number) + weight
      }
    }
    for (const other of likest(touched, scores, most + 1))
      if (other !== item) pairs.add(Math.min(item, other) * features.length + Math.max(item, other))
    for (const other of touched) scores[other] = 0
  })
  return [...Float64Array.from(pairs).sort()].map((pair) => [
    Math.floor(pair / features.length),
    pair % features.length,
  ])
}

const NOTHING: readonly number[] = []

/** The features of each item by number, and the items that have each feature. */
function listsOf(features: readonly (readonly string[])[]): {
  readonly items: readonly (readonly number[])[]
  readonly rows: readonly (readonly number[])[]
} {
  const numbers = new Map<string, number>()
  const rows: number[][] = []
  const items = features.map((own, item) =>
    [...new Set(own)].map((feature) => {
      const number = numbers.get(feature) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(feature, number)
        rows.push([])
      }
      rows[number]?.push(item)
      return number
    }),
  )
  return { items, rows }
}

const STEPS = 512

/** So many of some items as score most, the earlier of equals; by steps of the score, so that only those of one step are sorted. */
function likest(some: readonly number[], scores: Float64Array, most: number): readonly number[] {
  if (some.length <= most) return some
  let highest = 0
  for (const item of some) highest = Math.max(highest, scores[item] as number)
  const stepOf = (item: number): number => Math.min(STEPS - 1, Math.floor(((scores[item] as number) / highest) * STEPS))
  const counts = new Int32Array(STEPS)
  for (const item of some) counts[stepOf(item)] = (counts[stepOf(item)] as number) + 1
  let [step, room] = [STEPS - 1, most]
  while (step > 0 && (counts[step] as number) <= room) room -= counts[step--] as number
  const above = some.filter((item) => stepOf(item) > step)
  const within = some.filter((item) => stepOf(item) === step)
  within.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  return [...above, ...within.slice(0, room)]
}
