import type { Article } from '../model/types.ts'
import { findNearDuplicates } from './near-duplicates.ts'
import { pageAddress } from './page-address.ts'

/**
 * Marks versions and repeats: the same address with another text is a later version of one page (`versionOf` the
 * first); the same text elsewhere repeats it (`nearDuplicateOf` the first). First is the earliest published, then the
 * smaller id, so that the order of the input does not matter.
 */
export function markVersions(articles: readonly Article[]): readonly Article[] {
  const sorted = articles.toSorted(byAge)
  const versionOf = firstOf(sorted, pageAddress)
  const nearDuplicateOf = findNearDuplicates(sorted)
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
