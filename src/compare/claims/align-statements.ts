import type { Pair } from './cluster.ts'
import type { Statement } from './statements.ts'

/** A word in more than this share of the reports tells nothing of which statement it is in; at least so many may have it. */
const COMMON_SHARE = 0.5
const COMMON_LEAST = 24
/** A pair of statements is looked at where it shares this many telling words. */
const SHARED_WORDS = 2

/** Words of names weigh less: a story is full of them. */
const OF_NAMES = 0.5

/** Weights of words by how few statements have them. */
function wordWeights(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + statements.length / count)]))
}

/** Cosine of the weighted words of two statements, from 0 to 1. */
function statementLikeness(a: Statement, b: Statement, weights: ReadonlyMap<string, number>): number {
  const [few, many] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let shared = 0
  const weight = (stem: string) =>
    ((weights.get(stem) ?? 0) * (a.telling.has(stem) || b.telling.has(stem) ? 1 : OF_NAMES)) ** 2
  for (const stem of few) if (many.has(stem)) shared += weight(stem)
  return shared === 0 ? 0 : shared / (norm(a.stems, weight) * norm(b.stems, weight))
}

function norm(stems: ReadonlySet<string>, weight: (stem: string) => number): number {
  let sum = 0
  for (const stem of stems) sum += weight(stem)
  return Math.sqrt(sum)
}

/**
 * Pairs of statements of different reports that are alike, found through an index of their telling words, so that the
 * cost grows with the statements that have such words in common and not with all pairs.
 */
export function alikePairs(statements: readonly Statement[], least: number): Pair[] {
  const weights = wordWeights(statements)
  const index = new Map<string, number[]>()
  statements.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const row = index.get(stem) ?? []
      row.push(i)
      index.set(stem, row)
    }
  })
  const common = Math.max(COMMON_LEAST, COMMON_SHARE * new Set(statements.map((s) => s.annotated.article.id)).size)
  const pairs: Pair[] = []
  statements.forEach((a, i) => {
    const shared = new Map<number, number>()
    for (const stem of a.stems) {
      const row = index.get(stem) ?? []
      if (row.length <= common) for (const j of row) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, count] of shared) {
      const b = statements[j]
      if (!b || count < SHARED_WORDS || b.annotated.article.id === a.annotated.article.id) continue
      const likeness = statementLikeness(a, b, weights)
      if (likeness >= least) pairs.push([i, j, likeness])
    }
  })
  return pairs
}
