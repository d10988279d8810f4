import type { Annotated, Story } from '../../model/types.ts'

/** Reports that are held against all others of a story. */
export type Side = {
  /** null for reports of several outlets with one origin. */
  readonly outlet: string | null
  readonly articleIds: readonly string[]
}

/** The sides of a story: each outlet's reports, and the reports of each origin that several outlets share. */
export function sidesOf(articles: readonly Annotated[], { origins }: Pick<Story, 'origins'>): Side[] {
  const outletOf = new Map(articles.map(({ article }) => [article.id, article.outlet?.name ?? null]))
  const outlets = Map.groupBy(outletOf.keys(), (id) => outletOf.get(id) ?? `\n${id}`)
  const single = [...outlets].map(([name, articleIds]) => ({
    outlet: name.startsWith('\n') ? null : name,
    articleIds,
  }))
  const shared = origins.groups
    .map(({ articleIds }) => articleIds.filter((id) => outletOf.has(id)))
    .filter((ids) => new Set(ids.map((id) => outletOf.get(id) ?? id)).size > 1)
    .map((articleIds) => ({ outlet: null, articleIds }))
  return [...single, ...shared].filter(({ articleIds }) => articleIds.length < articles.length)
}
