import type { Article } from '../model/types.ts'
import { pageAddress } from './page-address.ts'

/** Words in a row that are compared. */
const size = 5
/** Share of the shorter text's shingles that must stand in the longer for the same text; most of each must. */
const sameText = 0.8
/** A shingle found in more articles than this is common wording and proposes no pairs. */
const mostCommon = 50
/** Texts shorter than this are compared whole only. */
const fewestShingles = 20

/**
 * Marks versions and repeats: the same address with another text is a later version of one page (`versionOf` the
 * first); the same text elsewhere repeats it (`nearDuplicateOf` the first). First is the earliest published, then the
 * smaller id, so that the order of the input does not matter.
 */
export function markVersions(articles: readonly Article[]): readonly Article[] {
  const sorted = articles.toSorted(byAge)
  const versionOf = firstOf(sorted, pageAddress)
  const nearDuplicateOf = findRepeats(sorted)
  return articles.map((article) => {
    const version = versionOf.get(article)
    const repeated = nearDuplicateOf.get(article)
    return {
      ...article,
      ...(version === undefined ? {} : { versionOf: version.id }),
      ...(repeated === undefined || repeated === version ? {} : { nearDuplicateOf: repeated.id }),
    }
  })
}

function byAge(a: Article, b: Article): number {
  return compare(ageOf(a), ageOf(b)) || compare(a.id, b.id) || compare(a.source.sha256, b.source.sha256)
}

function ageOf({ published, modified }: Article): string {
  return modified?.value ?? published.value ?? published.earliest ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function firstOf(
  sorted: readonly Article[],
  keyOf: (article: Article) => string | null,
): ReadonlyMap<Article, Article> {
  const first = new Map<string, Article>()
  const found = new Map<Article, Article>()
  for (const article of sorted) {
    const key = keyOf(article)
    if (key === null) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, article)
    else if (earlier.text !== article.text) found.set(article, earlier)
  }
  return found
}

/** For each article the first one whose text it repeats, by containment of word shingles (Broder 1997). */
function findRepeats(sorted: readonly Article[]): ReadonlyMap<Article, Article> {
  const found = new Map<Article, Article>()
  const whole = new Map<string, number>()
  const sets: ReadonlySet<string>[] = []
  const holders = new Map<string, number[]>()
  for (const [i, article] of sorted.entries()) {
    const words = wordsOf(article.text)
    const key = words.join(' ')
    const set = shinglesOf(words)
    sets.push(set)
    if (key === '') continue
    const same = whole.get(key)
    const best = same ?? bestOverlap(set, sets, holders)
    if (same === undefined) whole.set(key, i)
    const first = best === null ? undefined : sorted[best]
    if (first !== undefined) found.set(article, found.get(first) ?? first)
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (list === undefined) holders.set(shingle, [i])
      else if (list.length <= mostCommon) list.push(i)
    }
  }
  return found
}

function bestOverlap(
  set: ReadonlySet<string>,
  sets: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | null {
  if (set.size < fewestShingles) return null
  const shared = new Map<number, number>()
  for (const shingle of set) for (const i of holders.get(shingle) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  let best: number | null = null
  let most = 0
  for (const [i, count] of shared) {
    const other = sets[i]?.size ?? 0
    const enough =
      other >= fewestShingles &&
      count >= sameText * Math.min(other, set.size) &&
      count >= 0.5 * Math.max(other, set.size)
    if (enough && count > most) {
      best = i
      most = count
    }
  }
  return best
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>()
  for (let i = 0; i + size <= words.length; i += 1) set.add(words.slice(i, i + size).join(' '))
  return set
}
