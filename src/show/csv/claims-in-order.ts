import type { Claim, Synopsis } from '../../model/types.ts'
import { sortClaims } from '../../web/view/sort-claims.ts'

/** The claims story after story, in a reader's order: what differs first, what one report alone says last. */
export function claimsInOrder({ stories, claims }: Synopsis): readonly Claim[] {
  const byStory = Map.groupBy(claims, ({ storyId }) => storyId)
  return stories.flatMap(({ id }) => {
    const { apart, unclear, agreed, alike, single } = sortClaims(byStory.get(id) ?? [])
    return [...apart, ...unclear, ...agreed, ...alike, ...single]
  })
}
