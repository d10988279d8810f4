import type { Decision } from '../../model/types.ts'
import type { StoryState } from './story-state.ts'

/** What a person has decided about stories. Ids are those of stories or of articles, which stand for their story. */
export type Corrections = {
  /** May this article be in this story? */
  readonly allows: (articleId: string, story: StoryState) => boolean
  /** May these two stories be one? */
  readonly allowsMerge: (a: StoryState, b: StoryState) => boolean
  /** Article ids that a person has put into one story of their own with this one; itself included. */
  readonly together: (articleId: string) => readonly string[] | null
  /** Groups of ids whose stories a person has made one. */
  readonly merges: readonly (readonly string[])[]
}

export function readCorrections(decisions: readonly Decision[]): Corrections {
  const merges: (readonly string[])[] = []
  const apart: ReadonlySet<string>[] = []
  const split = new Map<string, readonly string[]>()
  for (const decision of decisions) {
    if (decision.decision === 'merge-stories') merges.push(decision.ids)
    else if (decision.decision === 'not-same') apart.push(new Set(decision.ids))
    else if (decision.decision === 'split-story')
      for (const id of decision.articleIds) split.set(id, decision.articleIds)
    else if (decision.decision === 'move-article') {
      split.set(decision.articleId, [decision.articleId])
      merges.push([decision.to, decision.articleId])
    }
  }

  /** A split story takes no other article until all its own are there; none of its own goes elsewhere. */
  const fitsSplit = (articleId: string, story: StoryState): boolean => {
    const own = split.get(articleId)
    const theirs = story.articleIds.map((id) => split.get(id)).find((group) => group !== undefined)
    if (own === theirs) return true
    return own === undefined && theirs !== undefined && theirs.every((id) => story.articleIds.includes(id))
  }

  const clash = (some: readonly string[], others: readonly string[]): boolean =>
    apart.some((group) => some.some((id) => group.has(id)) && others.some((id) => group.has(id) && !some.includes(id)))

  return {
    allows: (articleId, story) => fitsSplit(articleId, story) && !clash([articleId], [story.id, ...story.articleIds]),
    allowsMerge: (a, b) =>
      !clash([a.id, ...a.articleIds], [b.id, ...b.articleIds]) &&
      ![...a.articleIds, ...b.articleIds].some((id) => split.has(id)),
    together: (articleId) => split.get(articleId) ?? null,
    merges,
  }
}
