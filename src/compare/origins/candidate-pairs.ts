import type { Annotated } from '../../model/types.ts'
import type { Shingled } from './shared-runs.ts'

/**
 * A run of words that more articles hold than this is a notice or a much copied text: each holder is then held against
 * the earliest alone, so that pairs grow with the articles, not with their square. More than a story has reports.
 */
const MOST_HOLDERS = 64

/** Room for the article's number beside a key of 32 bits in a double. */
const ARTICLES = 2 ** 21

/**
 * The pairs of articles that may share a run of eight words, by the first of each: indices, in order. One sorted list of
 * (key, article) takes eight bytes a word, where a map of keys took more than a hundred.
 */
export function candidatePairs(
  articles: readonly Pick<Annotated, 'article'>[],
  shingled: readonly Shingled[],
): ReadonlyMap<number, readonly number[]> {
  if (shingled.length > ARTICLES)
    throw new RangeError(`${shingled.length} articles at once; at most ${ARTICLES} can be compared`)
  const entries = new Float64Array(shingled.reduce((sum, { keys }) => sum + keys.length, 0))
  let filled = 0
  shingled.forEach(({ keys }, article) => {
    for (const key of keys) entries[filled++] = key * ARTICLES + article
  })
  entries.sort()
  const rank = earliestFirst(articles)
  const pairs = new Set<number>()
  let holders: number[] = []
  let current = -1
  const close = (): void => {
    for (const [i, j] of holders.length > MOST_HOLDERS ? star(holders, rank) : all(holders))
      pairs.add(Math.min(i, j) * shingled.length + Math.max(i, j))
  }
  for (const entry of entries) {
    const key = Math.floor(entry / ARTICLES)
    if (key !== current) {
      if (holders.length > 1) close()
      holders = []
      current = key
    }
    const article = entry % ARTICLES
    if (holders.at(-1) !== article) holders.push(article)
  }
  if (holders.length > 1) close()
  const found = new Map<number, number[]>()
  for (const pair of Float64Array.from(pairs).sort()) {
    const i = Math.floor(pair / shingled.length)
    const others = found.get(i)
    if (others) others.push(pair % shingled.length)
    else found.set(i, [pair % shingled.length])
  }
  return found
}

function* all(holders: readonly number[]): Iterable<readonly [number, number]> {
  for (let n = 0; n < holders.length; n++)
    for (let m = n + 1; m < holders.length; m++) yield [holders[n] ?? 0, holders[m] ?? 0]
}

function* star(holders: readonly number[], rank: readonly number[]): Iterable<readonly [number, number]> {
  const hub = holders.reduce((best, at) => ((rank[at] ?? 0) < (rank[best] ?? 0) ? at : best))
  for (const at of holders) if (at !== hub) yield [hub, at]
}

/** The place of each article by publication, then by id: the same whatever their order. */
function earliestFirst(articles: readonly Pick<Annotated, 'article'>[]): readonly number[] {
  const keyed = articles.map(({ article }, n) => ({ n, key: `${article.published.value ?? '9'} ${article.id}` }))
  const rank: number[] = []
  keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .forEach(({ n }, place) => {
      rank[n] = place
    })
  return rank
}
