import type { RoleRuns, Runs } from '../read-brat.ts'

const ROLES = ['source', 'cue', 'content'] as const

type Count = { right: number; predicted: number; gold: number; softPredicted: number; softGold: number }

/** Sums up documents; `metrics` gives percentages. */
export type AttributionScore = {
  readonly add: (document: { text: string; gold: readonly RoleRuns[]; predicted: readonly RoleRuns[] }) => void
  readonly metrics: () => Readonly<Record<string, number>>
}

/**
 * F1 of exact runs of source, cue and content, compared as words and signs (a run is widened to those it touches), and
 * overlap F1 beside it (each run by the share of its words the other side covers; Johansson & Moschitti 2010).
 * Micro-averaged; a run shared by several attributions of a document counts once. The same as tools/metrics/attribution.py.
 */
export function createAttributionScore(): AttributionScore {
  const counts = ROLES.map((): Count => ({ right: 0, predicted: 0, gold: 0, softPredicted: 0, softGold: 0 }))
  return {
    add: ({ text, gold, predicted }) => {
      const words = wordsOf(text)
      ROLES.forEach((role, index) => {
        const count = counts[index]
        if (count) addRole(count, cut(gold, role, words), cut(predicted, role, words))
      })
    },
    metrics: () => {
      const metrics: Record<string, number> = {}
      ROLES.forEach((role, index) => {
        const count = counts[index]
        if (!count) return
        const precision = share(count.right, count.predicted)
        const recall = share(count.right, count.gold)
        metrics[`${role} F1`] = f1(precision, recall)
        metrics[`${role} precision`] = precision
        metrics[`${role} recall`] = recall
        metrics[`${role} overlap F1`] = f1(
          share(count.softPredicted, count.predicted),
          share(count.softGold, count.gold),
        )
      })
      return metrics
    },
  }
}

function addRole(count: Count, gold: ReadonlySet<string>, predicted: ReadonlySet<string>): void {
  const allGold = covered(gold)
  const allPredicted = covered(predicted)
  count.predicted += predicted.size
  count.gold += gold.size
  for (const run of predicted) {
    if (gold.has(run)) count.right++
    count.softPredicted += shareCovered(run, allGold)
  }
  for (const run of gold) count.softGold += shareCovered(run, allPredicted)
}

type Words = readonly { readonly start: number; readonly end: number }[]

function wordsOf(text: string): Words {
  return [...text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Runs as "first-last" of the words they touch. */
function cut(attributions: readonly RoleRuns[], role: (typeof ROLES)[number], words: Words): ReadonlySet<string> {
  const found = new Set<string>()
  for (const attribution of attributions) {
    const runs: Runs = attribution[role]
    for (const [start, end] of runs) {
      const first = lowest(words.length, (i) => (words[i]?.end ?? 0) > start)
      const last = lowest(words.length, (i) => (words[i]?.start ?? 0) >= end)
      if (last > first) found.add(`${first}-${last}`)
    }
  }
  return found
}

/** Smallest index below `size` for which `test` holds, where it holds for all after; else `size`. */
function lowest(size: number, test: (index: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function ends(run: string): readonly [number, number] {
  const [first = 0, last = 0] = run.split('-').map(Number)
  return [first, last]
}

function covered(runs: ReadonlySet<string>): ReadonlySet<number> {
  const all = new Set<number>()
  for (const run of runs) {
    const [first, last] = ends(run)
    for (let i = first; i < last; i++) all.add(i)
  }
  return all
}

function shareCovered(run: string, by: ReadonlySet<number>): number {
  const [first, last] = ends(run)
  let hits = 0
  for (let i = first; i < last; i++) if (by.has(i)) hits++
  return hits / (last - first)
}

const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0)
const f1 = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)
