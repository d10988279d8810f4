import type { Account, Annotated, Attribution, Claim, Entity, OriginCount, StoryEvent } from '../../model/types.ts'

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

/** Of a story of so many reports the silent ones are named for every claim; of a larger one, for what so large a share tells. */
const MOST_NAMED = 200
const SHARE_TOLD = 0.25

/**
 * The reports that say nothing of a claim. In a large story most say nothing of most: there they are counted, unless many
 * tell it, so that all claims together grow with the reports, and not with their square.
 */
export function silence(
  { articles }: Pick<Material, 'articles'>,
  accounts: readonly { readonly articleId: string }[],
): Pick<Claim, 'silent' | 'silentCount'> {
  const told = new Set(accounts.map((account) => account.articleId))
  if (articles.length <= MOST_NAMED || told.size >= SHARE_TOLD * articles.length)
    return { silent: articles.map(({ article }) => article.id).filter((id) => !told.has(id)) }
  const own = idsOf(articles)
  return { silent: [], silentCount: articles.length - [...told].filter((id) => own.has(id)).length }
}

/** Reports that may tell of it in words too unlike to be sure are not called silent. */
export function withoutSilent(claim: Claim, perhaps: ReadonlySet<string>): Claim {
  return perhaps.size > 0 ? { ...claim, silent: claim.silent.filter((id) => !perhaps.has(id)) } : claim
}

/** Kept as long as the articles are: all claims of a story ask for it. */
const IDS = new WeakMap<readonly Annotated[], ReadonlySet<string>>()

function idsOf(articles: readonly Annotated[]): ReadonlySet<string> {
  const known = IDS.get(articles)
  if (known) return known
  const ids = new Set(articles.map(({ article }) => article.id))
  IDS.set(articles, ids)
  return ids
}
