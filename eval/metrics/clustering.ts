/** Two groupings of the same items held against each other; the same figures as ../shared/tools/metrics/cluster.py. */
export type ClusteringScores = {
  readonly 'B3 P': number
  readonly 'B3 R': number
  readonly 'B3 F1': number
  readonly 'pair F1': number
  readonly ARI: number
}

/** Both by item; percentages. B-cubed: Amigó et al. 2009; adjusted Rand index: Hubert & Arabie 1985. */
export function scoreClustering(
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): ClusteringScores {
  const goldSizes = new Map<string, number>()
  const foundSizes = new Map<string, number>()
  const shared = new Map<string, number>()
  const cells = [...gold].map(([id, cluster]) => {
    const mine = found.get(id) ?? `alone ${id}`
    const cell = `${cluster}\t${mine}`
    count(goldSizes, cluster)
    count(foundSizes, mine)
    count(shared, cell)
    return { cluster, mine, cell }
  })
  let precision = 0
  let recall = 0
  for (const { cluster, mine, cell } of cells) {
    precision += (shared.get(cell) ?? 0) / (foundSizes.get(mine) ?? 1)
    recall += (shared.get(cell) ?? 0) / (goldSizes.get(cluster) ?? 1)
  }
  precision /= cells.length || 1
  recall /= cells.length || 1
  const right = pairs(shared)
  const said = pairs(foundSizes)
  const wanted = pairs(goldSizes)
  const total = (cells.length * (cells.length - 1)) / 2
  const expected = total ? (said * wanted) / total : 0
  const most = (said + wanted) / 2
  return {
    'B3 P': 100 * precision,
    'B3 R': 100 * recall,
    'B3 F1': 100 * harmonic(precision, recall),
    'pair F1': 100 * harmonic(said ? right / said : 0, wanted ? right / wanted : 0),
    ARI: 100 * (Math.abs(most - expected) < 1e-12 ? 1 : (right - expected) / (most - expected)),
  }
}

function count(sizes: Map<string, number>, key: string): void {
  sizes.set(key, (sizes.get(key) ?? 0) + 1)
}

function pairs(sizes: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const n of sizes.values()) sum += (n * (n - 1)) / 2
  return sum
}

function harmonic(a: number, b: number): number {
  return a + b ? (2 * a * b) / (a + b) : 0
}
