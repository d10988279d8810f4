import { isDecision } from '../../compare/decisions/by-whom.ts'
import type { Synopsis, TraceEntry } from '../../model/types.ts'
import { claimRows } from './claim-rows.ts'
import { collectionIds } from './names/collection-id.ts'
import { type StoryNames, storyNames } from './names/story-names.ts'
import type { ToldApart } from './names/told-apart.ts'
import { type OutletRows, outletRows } from './outlets/outlet-rows.ts'
import { type Packed, pack } from './pack.ts'
import type { StoryRow } from './tables.ts'
import { type DatedEvent, datedEventRows } from './timeline/dated-event-rows.ts'

/** A story's synopsis as it is kept and served, with all rows that are kept beside it: made where it was compared. */
export type Comparison = {
  readonly packed: Packed<Synopsis>
  readonly line: Pick<StoryRow, 'independent' | 'at_least' | 'at_most' | 'differ'> & { readonly title?: string }
  /** All reports that it quotes, those of related stories too. */
  readonly articleIds: readonly string[]
  /** By the ids of the synopsis's entities those over the collection, of what the story's own reports name. */
  readonly entityIds: Readonly<Record<string, string>>
  readonly claims: ReturnType<typeof claimRows>
  readonly names: StoryNames
  readonly outlets: OutletRows
  readonly events: readonly DatedEvent[]
  /** What decisions have done. */
  readonly decided: readonly TraceEntry[]
}

/** What is kept of a story's comparison; `own` are the ids of its reports, `apart` what people have told apart. */
export function comparisonOf(
  synopsis: Synopsis,
  storyId: string,
  { own, apart = [] }: { readonly own: readonly string[]; readonly apart?: readonly ToldApart[] },
): Comparison {
  const story = synopsis.stories.find(({ id }) => id === storyId)
  const claims = synopsis.claims.filter((claim) => claim.storyId === storyId)
  const ids = collectionIds(synopsis, new Set(own), apart)
  return {
    packed: pack(synopsis),
    line: {
      independent: story?.origins.independent ?? null,
      at_least: story?.origins.atLeast ?? null,
      at_most: story?.origins.atMost ?? null,
      differ: claims.filter(({ verdict }) => verdict === 'differ').length,
      ...(story ? { title: story.title } : {}),
    },
    articleIds: synopsis.articles.map(({ id }) => id),
    entityIds: Object.fromEntries(ids),
    claims: claimRows(storyId, claims, synopsis.articles),
    names: storyNames(synopsis, own, ids),
    outlets: outletRows(synopsis, storyId, ids),
    events: datedEventRows(synopsis, storyId),
    decided: synopsis.trace.filter(({ rule }) => isDecision(rule)),
  }
}
