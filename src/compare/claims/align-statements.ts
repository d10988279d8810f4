import type { Pair } from './cluster.ts'
import { nearestPairs } from './nearest.ts'
import type { Statement } from './statements.ts'
import { statementLikeness } from './weighed-words.ts'

/** A word in more than this share of the reports tells nothing of which statement it is in; at least so many may have it. */
const COMMON_SHARE = 0.5
const COMMON_LEAST = 24
/** A pair of statements is looked at where it shares this many telling words. */
const SHARED_WORDS = 2

/** Up to so many statements all pairs with words in common are looked at: those of a story of some hundred reports. */
const FEW = 3_000
/** Of more, each is held against so many that share most with it, by words that no more than so many have. */
const NEAREST = { most: 32, commonest: 250 }

/**
 * Pairs of statements of different reports that are alike, found through an index of their telling words, so that the
 * cost grows with the statements that have such words in common and not with all pairs.
 */
export function alikePairs(statements: readonly Statement[], least: number): Pair[] {
  const likenessOf = statementLikeness(statements)
  const candidates =
    statements.length <= FEW
      ? pairsSharingWords(statements)
      : nearestPairs(
          statements.map(({ stems }) => [...stems]),
          NEAREST,
        )
  const pairs: Pair[] = []
  for (const [i, j] of candidates) {
    const [a, b] = [statements[i], statements[j]]
    if (!a || !b || b.annotated.article.id === a.annotated.article.id) continue
    const likeness = likenessOf(i, j)
    if (likeness >= least) pairs.push([i, j, likeness])
  }
  return pairs
}

/** Pairs of statements, the earlier first, that share words that tell which statement they are in; of those up to `brief` words long one is enough. */
export function* pairsSharingWords(
  statements: readonly Statement[],
  { brief = 0 }: { readonly brief?: number } = {},
): Iterable<readonly [number, number]> {
  const index = new Map<string, number[]>()
  statements.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const row = index.get(stem) ?? []
      row.push(i)
      index.set(stem, row)
    }
  })
  const common = Math.max(COMMON_LEAST, COMMON_SHARE * new Set(statements.map((s) => s.annotated.article.id)).size)
  for (const [i, a] of statements.entries()) {
    const shared = new Map<number, number>()
    for (const stem of a.stems) {
      const row = index.get(stem) ?? []
      if (row.length <= common) for (const j of row) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, count] of shared) {
      const isBrief = a.stems.size <= brief || (statements[j]?.stems.size ?? 0) <= brief
      if (count >= SHARED_WORDS || isBrief) yield [i, j]
    }
  }
}
