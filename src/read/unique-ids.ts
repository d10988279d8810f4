import type { Article } from '../model/types.ts'

/** Articles whose ids are all different, and what a reader should know of how they became so. */
export type UniqueArticles = { readonly articles: readonly Article[]; readonly notices: readonly string[] }

/**
 * Gives articles that share an id ids of their own ("x", "x-2", …), for everything found in an article is known by its
 * id. What was given twice, from the same place and with the same content, is kept once. Which article keeps the id
 * depends on the articles, not on their order.
 */
export function uniqueIds(input: readonly Article[]): UniqueArticles {
  const groups = Map.groupBy(input, ({ id }) => id)
  if (groups.size === input.length) return { articles: input, notices: [] }
  const notices: string[] = []
  const renamed = new Map<Article, Article | null>()
  for (const [id, sharing] of groups) {
    if (sharing.length === 1) continue
    const different = [...Map.groupBy(sharing, identity)].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [, [, ...again]] of different) for (const article of again) renamed.set(article, null)
    if (different.length === 1) {
      notices.push(`the article '${id}' was given ${sharing.length} times; it is read once`)
      continue
    }
    const ids = [id]
    for (let number = 2; ids.length < different.length; number += 1) {
      const free = `${id}-${number}`
      if (!groups.has(free)) ids.push(free)
    }
    for (const [i, [, [article]]] of different.entries())
      if (article !== undefined) renamed.set(article, { ...article, id: ids[i] ?? id })
    notices.push(`${different.length} articles have the id '${id}'; they are called ${ids.join(', ')}`)
  }
  return {
    articles: input.flatMap((article) => (renamed.has(article) ? (renamed.get(article) ?? []) : article)),
    notices,
  }
}

/** By this an article is known again; articles of one id are put in order by it, those with a date first. */
function identity({ published, outlet, title, source, text }: Article): string {
  const { path = '', url = '', feed = '', sha256 } = source
  return JSON.stringify([published.value ?? '~', outlet?.name ?? '', title ?? '', url, feed, path, sha256, text])
}
