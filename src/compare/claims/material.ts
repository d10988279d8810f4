import type { Account, Annotated, Attribution, Entity, OriginCount, StoryEvent } from '../../model/types.ts'

/** What claims of one story are made from. Entity ids hold across articles. */
export type Material = {
  readonly storyId: string
  /** The reports of the story. */
  readonly articles: readonly Annotated[]
  /** Reports of related stories: they may tell what came later. */
  readonly related: readonly Annotated[]
  readonly events: readonly StoryEvent[]
  readonly entity: (id: string) => Entity | undefined
  readonly attribution: (id: string) => Attribution | undefined
  /** How many independent origins stand behind some accounts. */
  readonly countOrigins: (accounts: readonly Account[]) => OriginCount
}

/** The reports that say nothing of a claim. */
export function silentArticles(material: Material, accounts: readonly { readonly articleId: string }[]): string[] {
  const told = new Set(accounts.map((account) => account.articleId))
  return material.articles.map(({ article }) => article.id).filter((id) => !told.has(id))
}
