import type { Article } from '../model/types.ts'

/** Words in a row by which pairs are proposed: long, so that few articles share one by chance. */
const proposing = 5
/** Words in a row by which a pair is judged: short, so that an edited sentence still counts for what is left of it. */
const judging = 3
/**
 * Shares of the shorter text's and of the longer one's words in a row that stand in the other, from which on two texts
 * are the same. Found on the tune half of eval/labels/near-duplicates.jsonl: no error there, two in the held half.
 */
const ofShorter = 0.65
const ofLonger = 0.6
/** A run found in more articles than this is common wording and proposes no pairs. */
const mostCommon = 50
/** Texts of fewer words are compared whole only. */
const fewestWords = 24
/** So many proposals, those with the most in common, are judged. */
const mostJudged = 8

/** For each article that repeats another's text the first one that has it, in the order given (Broder 1997, resemblance and containment of shingles). */
export function findNearDuplicates(sorted: readonly Article[]): ReadonlyMap<Article, Article> {
  const found = new Map<Article, Article>()
  const whole = new Map<string, number>()
  const read: Int32Array[] = []
  const holders = new Map<number, number[]>()
  for (const [i, article] of sorted.entries()) {
    const words = article.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const hashes = words.map(hashOf)
    const mine = shinglesOf(hashes, judging)
    read.push(mine)
    const key = words.join(' ')
    if (key === '') continue
    const same = whole.get(key)
    const long = words.length >= fewestWords
    const runs = long ? shinglesOf(hashes, proposing) : new Int32Array()
    const first = same ?? proposals(runs, holders).find((other) => areSame(mine, read[other] ?? new Int32Array()))
    if (same === undefined) whole.set(key, i)
    const original = first === undefined ? undefined : sorted[first]
    if (original !== undefined) found.set(article, found.get(original) ?? original)
    for (const run of runs) {
      const list = holders.get(run)
      if (list === undefined) holders.set(run, [i])
      else if (list.length <= mostCommon) list.push(i)
    }
  }
  return found
}

/** Earlier articles that share runs, those with the most first, then in their order. */
function proposals(runs: Int32Array, holders: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const run of runs) for (const i of holders.get(run) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostJudged)
    .map(([i]) => i)
}

function areSame(a: Int32Array, b: Int32Array): boolean {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  if (shorter === 0 || shorter < longer * ofLonger) return false
  const shared = countShared(a, b)
  return shared >= shorter * ofShorter && shared >= longer * ofLonger
}

/** Of two sorted lists without repetition. */
function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}

/** The different runs of so many words, as hashes, sorted. */
function shinglesOf(hashes: readonly number[], size: number): Int32Array {
  const set = new Set<number>()
  for (let i = 0; i + size <= hashes.length; i += 1) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + size; k += 1) hash = Math.imul(hash ^ (hashes[k] ?? 0), 0x01000193) ^ (hash >>> 15)
    set.add(hash | 0)
  }
  return Int32Array.from(set).sort()
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash | 0
}
