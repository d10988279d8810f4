import { createMemberIndex } from './member-index.ts'
import type { Report } from './report.ts'
import type { StorySettings } from './story-settings.ts'
import { emptyStory, type StoryState, widenDays } from './story-state.ts'
import type { TermVector } from './term-vector.ts'

/** The stories in mind, their reports and the index over them. */
export type StoryMemory = {
  readonly stories: () => Iterable<StoryState>
  readonly story: (id: string) => StoryState | undefined
  readonly storyOf: (articleId: string) => StoryState | undefined
  /** The report of the very same title and text, and its story. */
  readonly copied: (hash: string) => { readonly story: StoryState; readonly articleId: string } | undefined
  /** Cosines with the reports in mind, by story. */
  readonly compare: (vector: TermVector) => ReadonlyMap<StoryState, Likeness>
  /** Mean cosine between the reports of two stories. */
  readonly likeness: (a: StoryState, b: StoryState) => number
  readonly found: (id: string) => StoryState
  readonly join: (story: StoryState, report: Report) => void
  /** Takes in a copy, which changes nothing that later reports are compared with. */
  readonly joinCopy: (story: StoryState, articleId: string) => void
  readonly merge: (from: StoryState, into: StoryState) => void
  /** Lets go of the stories that have been quiet longest, until the bound holds. */
  readonly forget: () => void
  /** Clears the index; after it, tells whether a report in mind says a term. */
  readonly sweep: () => (term: number) => boolean
  readonly save: () => StoryMemoryState
}

/** What is in mind, as plain data. */
export type StoryMemoryState = {
  readonly vectors: readonly (TermVector | undefined)[]
  readonly stories: readonly StoryState[]
  /** By slot, the article there. */
  readonly members: readonly (readonly [number, string])[]
  /** Hashes of reports, each with its article, which is in a story in mind. */
  readonly hashes: readonly (readonly [string, string])[]
}

/** Cosines below this are those of any two reports, and count as none. */
const LEAST = 0.05

type Likeness = { readonly nearest: number; readonly nearestId: string; readonly mean: number }

export function createStoryMemory(settings: StorySettings, saved?: StoryMemoryState): StoryMemory {
  const index = createMemberIndex(saved?.vectors)
  const stories = new Map<string, StoryState>()
  const members = new Map<number, { readonly articleId: string; story: StoryState }>()
  const byArticle = new Map<string, StoryState>()
  const byHash = new Map<string, { readonly story: StoryState; readonly articleId: string }>()

  const restore = (state: StoryMemoryState): void => {
    const articles = new Map(state.members)
    for (const story of state.stories) {
      stories.set(story.id, story)
      for (const id of story.articleIds) byArticle.set(id, story)
      for (const slot of story.slots) members.set(slot, { articleId: articles.get(slot) ?? '', story })
    }
    for (const [hash, articleId] of state.hashes) {
      const story = byArticle.get(articleId)
      if (story) byHash.set(hash, { story, articleId })
    }
  }
  if (saved) restore(saved)

  /** Stories stand in the order in which they were last added to. */
  const touch = (story: StoryState): void => {
    stories.delete(story.id)
    stories.set(story.id, story)
  }

  const drop = (slot: number): void => {
    index.remove(slot)
    members.delete(slot)
  }

  /** The founding report stays; of the others the oldest go. */
  const trim = (story: StoryState): void => {
    for (const slot of story.slots.splice(1, Math.max(0, story.slots.length - settings.members))) drop(slot)
  }

  return {
    stories: () => stories.values(),
    story: (id) => stories.get(id),
    storyOf: (articleId) => byArticle.get(articleId),
    copied: (hash) => byHash.get(hash),
    compare: (vector) => {
      const sums = new Map<StoryState, { nearest: number; nearestId: string; mean: number }>()
      index.compare(vector, LEAST, (slot, cosine) => {
        const member = members.get(slot)
        if (!member) return
        const { story, articleId } = member
        const share = cosine / story.slots.length
        const known = sums.get(story)
        if (!known) {
          sums.set(story, { nearest: cosine, nearestId: articleId, mean: share })
          return
        }
        known.mean += share
        if (cosine > known.nearest) {
          known.nearest = cosine
          known.nearestId = articleId
        }
      })
      return sums
    },
    likeness: (a, b) => {
      const others = new Set(b.slots)
      let sum = 0
      for (const slot of a.slots) {
        const vector = index.vector(slot)
        if (!vector) continue
        index.compare(vector, LEAST, (other, cosine) => {
          if (others.has(other)) sum += cosine
        })
      }
      return sum / Math.max(1, a.slots.length * b.slots.length)
    },
    found: (id) => {
      const story = emptyStory(id)
      stories.set(id, story)
      return story
    },
    join: (story, report) => {
      const slot = index.add(report.vector)
      members.set(slot, { articleId: report.id, story })
      byArticle.set(report.id, story)
      byHash.set(report.hash, { story, articleId: report.id })
      story.slots.push(slot)
      story.articleIds.push(report.id)
      story.hashes.add(report.hash)
      story.weekdays |= report.weekdays
      widenDays(story, report.day)
      trim(story)
      touch(story)
    },
    joinCopy: (story, articleId) => {
      byArticle.set(articleId, story)
      story.articleIds.push(articleId)
      touch(story)
    },
    merge: (from, into) => {
      for (const id of from.articleIds) byArticle.set(id, into)
      for (const hash of from.hashes) {
        const known = byHash.get(hash)
        if (known) byHash.set(hash, { ...known, story: into })
      }
      for (const slot of from.slots) {
        const member = members.get(slot)
        if (member) member.story = into
      }
      into.articleIds.push(...from.articleIds)
      into.slots.push(...from.slots)
      for (const hash of from.hashes) into.hashes.add(hash)
      for (const id of from.related) {
        const other = stories.get(id)
        other?.related.delete(from.id)
        if (id === into.id) continue
        other?.related.add(into.id)
        into.related.add(id)
      }
      into.related.delete(from.id)
      into.weekdays |= from.weekdays
      widenDays(into, from.firstDay, from.lastDay)
      stories.delete(from.id)
      trim(into)
      touch(into)
    },
    sweep: index.sweep,
    save: () => ({
      vectors: index.save(),
      stories: [...stories.values()],
      members: [...members].map(([slot, { articleId }]) => [slot, articleId] as const),
      hashes: [...byHash].map(([hash, { articleId }]) => [hash, articleId] as const),
    }),
    forget: () => {
      for (const story of stories.values()) {
        if (stories.size <= settings.stories) return
        stories.delete(story.id)
        for (const slot of story.slots) drop(slot)
        for (const id of story.articleIds) byArticle.delete(id)
        for (const hash of story.hashes) if (byHash.get(hash)?.story === story) byHash.delete(hash)
      }
    },
  }
}
