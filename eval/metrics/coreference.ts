/** Clusters of mention ids. */
export type Clusters = readonly ReadonlySet<string>[]

export type CoreferenceScores = {
  readonly 'CoNLL F1': number
  readonly 'MUC F1': number
  readonly 'B3 F1': number
  readonly 'CEAF-e F1': number
}

type Parts = { readonly right: number; readonly total: number }

/**
 * MUC (Vilain 1995), B-cubed (Bagga & Baldwin 1998), CEAF-e (Luo 2005) and their mean, the CoNLL score; percentages.
 * Singletons count. The same figures as ../shared/tools/metrics/coref.py.
 */
export function scoreCoreference(key: Clusters, response: Clusters): CoreferenceScores {
  const phi = bestAssignment(key, response)
  const f1 = {
    'MUC F1': harmonic(muc(key, response), muc(response, key)),
    'B3 F1': harmonic(bCubed(key, response), bCubed(response, key)),
    'CEAF-e F1': harmonic({ right: phi, total: key.length }, { right: phi, total: response.length }),
  }
  return { 'CoNLL F1': (f1['MUC F1'] + f1['B3 F1'] + f1['CEAF-e F1']) / 3, ...f1 }
}

/** Clusters out of the cluster of each mention. */
export function clustersOf(clusterOf: ReadonlyMap<string, string>): Clusters {
  return [...Map.groupBy(clusterOf, ([, cluster]) => cluster).values()].map((pairs) => new Set(pairs.map(([id]) => id)))
}

function places(clusters: Clusters): Map<string, number> {
  return new Map(clusters.flatMap((cluster, i) => [...cluster].map((id) => [id, i] as const)))
}

function muc(key: Clusters, response: Clusters): Parts {
  const at = places(response)
  let right = 0
  let total = 0
  for (const cluster of key) {
    const parts = new Set([...cluster].map((id) => at.get(id) ?? id))
    right += cluster.size - parts.size
    total += cluster.size - 1
  }
  return { right, total }
}

function bCubed(key: Clusters, response: Clusters): Parts {
  const at = places(response)
  let right = 0
  let total = 0
  for (const cluster of key) {
    const shared = new Map<number, number>()
    for (const id of cluster) {
      const place = at.get(id)
      if (place !== undefined) shared.set(place, (shared.get(place) ?? 0) + 1)
    }
    for (const n of shared.values()) right += (n * n) / cluster.size
    total += cluster.size
  }
  return { right, total }
}

/** The greatest sum of similarities (phi4) of a one-to-one assignment of clusters. */
function bestAssignment(key: Clusters, response: Clusters): number {
  const at = places(response)
  const edges = new Map<number, Map<number, number>>()
  key.forEach((cluster, i) => {
    const shared = new Map<number, number>()
    for (const id of cluster) {
      const j = at.get(id)
      if (j !== undefined) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    edges.set(i, new Map([...shared].map(([j, n]) => [j, (2 * n) / (cluster.size + (response[j]?.size ?? 0))])))
  })
  let sum = 0
  for (const rows of components(edges)) sum += assign(rows, edges)
  return sum
}

/** Clusters of the key that share clusters of the response, directly or through others. */
function components(edges: ReadonlyMap<number, ReadonlyMap<number, number>>): number[][] {
  const rowsOf = new Map<number, number[]>()
  for (const [i, row] of edges) for (const j of row.keys()) rowsOf.set(j, [...(rowsOf.get(j) ?? []), i])
  const seen = new Set<number>()
  return [...edges.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const found: number[] = []
    const todo = [start]
    seen.add(start)
    for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
      found.push(i)
      for (const j of edges.get(i)?.keys() ?? []) {
        for (const other of rowsOf.get(j) ?? []) if (!seen.has(other)) todo.push(other) && seen.add(other)
      }
    }
    return [found]
  })
}

/** Assignment by shortest augmenting paths with potentials (Jonker & Volgenant 1987), on one component. */
function assign(rows: readonly number[], edges: ReadonlyMap<number, ReadonlyMap<number, number>>): number {
  const columns = [...new Set(rows.flatMap((i) => [...(edges.get(i)?.keys() ?? [])]))]
  const width = Math.max(columns.length, rows.length)
  const worth = rows.map((i) => Array.from({ length: width }, (_, c) => edges.get(i)?.get(columns[c] ?? -1) ?? 0))
  const u = new Float64Array(rows.length + 1)
  const v = new Float64Array(width + 1)
  const match = new Int32Array(width + 1)
  for (let i = 1; i <= rows.length; i++) {
    const way = new Int32Array(width + 1)
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(width + 1)
    let column = 0
    match[0] = i
    do {
      used[column] = 1
      const row = match[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let c = 1; c <= width; c++) {
        if (used[c]) continue
        const cost = -(worth[row - 1]?.[c - 1] ?? 0) - (u[row] ?? 0) - (v[c] ?? 0)
        if (cost < (least[c] ?? 0)) {
          least[c] = cost
          way[c] = column
        }
        if ((least[c] ?? 0) < delta) {
          delta = least[c] ?? 0
          next = c
        }
      }
      for (let c = 0; c <= width; c++) {
        if (used[c]) {
          u[match[c] ?? 0] = (u[match[c] ?? 0] ?? 0) + delta
          v[c] = (v[c] ?? 0) - delta
        } else least[c] = (least[c] ?? 0) - delta
      }
      column = next
    } while (match[column] !== 0)
    while (column !== 0) {
      const before = way[column] ?? 0
      match[column] = match[before] ?? 0
      column = before
    }
  }
  let sum = 0
  for (let c = 1; c <= width; c++) sum += worth[(match[c] ?? 0) - 1]?.[c - 1] ?? 0
  return sum
}

function harmonic(recall: Parts, precision: Parts): number {
  const [r, p] = [recall, precision].map(({ right, total }) => (total ? right / total : 0))
  return r && p ? (200 * r * p) / (r + p) : 0
}
