import type { TraceEntry } from '../../model/types.ts'
import { explainJoin, explainMerge, explainRelated } from './explain.ts'
import { foundingStoryId } from './founding-story-id.ts'
import { isOver, type Match, matchStories } from './match-stories.ts'
import { createReportReader, type Report } from './report.ts'
import type { StoryInput } from './story-input.ts'
import { createStoryMemory, type StoryMemoryState } from './story-memory.ts'
import { STORY_SETTINGS, type StorySettings } from './story-settings.ts'
import type { StoryState } from './story-state.ts'
import { createTermWeights, type TermWeightsState } from './term-weights.ts'
import { createVocabulary } from './vocabulary.ts'
import { createWordReader } from './words.ts'

/** What the stream says of one article. */
type StoryDecision = {
  readonly articleId: string
  readonly storyId: string
  /** The article of its story that it is most like; null for the first. */
  readonly nearestId: string | null
  /** Stories that were seen to be one with another when this article came. */
  readonly merged: readonly StoryMerge[]
  /** Pairs of stories that were seen to be related when this article came. */
  readonly related: readonly (readonly [string, string])[]
  readonly trace: readonly TraceEntry[]
}

/** `nearestId`: the article of the other story that the one of the merged story hangs on from now on. */
type StoryMerge = { readonly mergedStoryId: string; readonly into: string; readonly nearestId: string }

export type StoryStream = {
  /** Articles come in order of publication; one whose id is known gets its story again and changes nothing. */
  readonly add: (input: StoryInput) => StoryDecision
  /**
   * Puts an article where an earlier run has put it, without asking whether it belongs there: how a stream is filled
   * again after a restart. The order is that in which they first came.
   */
  readonly place: (input: StoryInput, storyId: string) => void
  /**
   * Holds what it has in mind against where a store has articles. Stories that have become one there become one here; false
   * where an article has gone from one story to another, so that the stream has to be filled anew.
   */
  readonly agrees: (places: readonly Place[]) => boolean
  /** All that it has in mind, as plain data: what is made of it goes on as this stream would. Shared, not copied. */
  readonly save: () => StoryStreamState
  /** The stories still in mind, in order of their last article. */
  readonly stories: () => readonly {
    readonly id: string
    readonly articleIds: readonly string[]
    readonly relatedStoryIds: readonly string[]
  }[]
}

/** An article and the story it is in. */
type Place = { readonly articleId: string; readonly storyId: string }

export type StoryStreamState = {
  readonly terms: readonly string[]
  readonly weights: TermWeightsState
  readonly memory: StoryMemoryState
}

export type StoryStreamOptions = {
  readonly settings?: Partial<StorySettings>
  /** Of an earlier stream, to go on from. */
  readonly saved?: StoryStreamState
}

/** Stories an article is looked at for being related to. */
const MOST_RELATED = 8

/**
 * Groups articles into stories as they come: single-pass clustering over an inverted index (after Allan, Papka &
 * Lavrenko, On-line New Event Detection and Tracking, SIGIR 1998), with self-updating term weights. Memory is bounded
 * by `settings.stories` times `settings.members`; the cost of an article does not grow with the length of the stream.
 */
export function createStoryStream(options: StoryStreamOptions = {}): StoryStream {
  const settings = { ...STORY_SETTINGS, ...options.settings }
  const { saved } = options
  const vocabulary = createVocabulary(saved?.terms)
  const words = createWordReader(vocabulary)
  const weights = createTermWeights(vocabulary, saved?.weights)
  const readReport = createReportReader(words, weights, vocabulary)
  const memory = createStoryMemory(settings, saved?.memory)

  const add = (input: StoryInput): StoryDecision => {
    const known = memory.storyOf(input.id)
    if (known) return { articleId: input.id, storyId: known.id, nearestId: null, merged: [], related: [], trace: [] }
    const report = readReport(input)
    const copied = memory.copied(report.hash)
    if (copied) {
      const { story, articleId } = copied
      memory.joinCopy(story, input.id)
      return settle(report, { joined: story, nearestId: articleId }, [], [explainJoin(report, story, null)])
    }
    const matches = matchStories(report, memory, settings)
    const { story, match } = choose(report, matches)
    memory.join(story, report)
    const settled = settle(report, { joined: story, nearestId: match?.nearestId ?? null }, matches, [
      explainJoin(report, story, match),
    ])
    if (weights.learn(report.terms)) forgetTerms()
    return settled
  }

  /** Terms that neither a story in mind nor the weights know are let go of. */
  const forgetTerms = (): void => {
    const says = memory.sweep()
    vocabulary.retain((term) => weights.knows(term) || says(term))
    words.forget()
  }

  /** The best that is like enough, or a new one. */
  const choose = (report: Report, matches: readonly Match[]): { story: StoryState; match: Match | null } => {
    const [match] = matches
    if (match && match.likeness >= match.needed) return { story: match.story, match }
    return { story: memory.found(foundingStoryId(report.id)), match: null }
  }

  /** Merges and relations that a new article brings to light. */
  const settle = (
    report: Report,
    { joined, nearestId }: { readonly joined: StoryState; readonly nearestId: string | null },
    matches: readonly Match[],
    trace: TraceEntry[],
  ): StoryDecision => {
    const merged: StoryMerge[] = []
    const related: (readonly [string, string])[] = []
    let story = joined
    const merge = (from: StoryState, { story: into, nearestId: near }: Match, likeness: number): void => {
      memory.merge(from, into)
      merged.push({ mergedStoryId: from.id, into: into.id, nearestId: near })
      trace.push(explainMerge(report, from, into, likeness))
      if (from === story) story = into
    }
    for (const match of matches) {
      const { story: other, likeness, needed, gap } = match
      if (other === story || isOver(gap) || likeness < needed + settings.merge) continue
      const between = memory.likeness(story, other)
      if (between >= needed + settings.merge) merge(story, match, between)
    }
    for (const match of matches.slice(0, MOST_RELATED)) {
      const other = match.story
      if (other === story || match.likeness < settings.relate || story.related.has(other.id) || !memory.story(other.id))
        continue
      story.related.add(other.id)
      other.related.add(story.id)
      related.push([story.id, other.id])
      trace.push(explainRelated(report, story, match))
    }
    memory.forget()
    return { articleId: report.id, storyId: story.id, nearestId, merged, related, trace }
  }

  const place = (input: StoryInput, storyId: string): void => {
    if (memory.storyOf(input.id)) return
    const report = readReport(input)
    const story = memory.story(storyId) ?? memory.found(storyId)
    if (memory.copied(report.hash)?.story === story) memory.joinCopy(story, report.id)
    else {
      memory.join(story, report)
      if (weights.learn(report.terms)) forgetTerms()
    }
    memory.forget()
  }

  const agrees = (places: readonly Place[]): boolean => {
    /** Where the store has the articles of a story that it has elsewhere. */
    const moved = new Map<StoryState, Map<string, string>>()
    for (const { articleId, storyId } of places) {
      const story = memory.storyOf(articleId)
      if (story && story.id !== storyId) moved.set(story, (moved.get(story) ?? new Map()).set(articleId, storyId))
    }
    for (const [story, articles] of moved) {
      const [into, other] = new Set(articles.values())
      if (into === undefined || other !== undefined || articles.size < story.articleIds.length) return false
      memory.merge(story, memory.story(into) ?? memory.found(into))
    }
    return true
  }

  return {
    add,
    place,
    agrees,
    save: () => ({ terms: vocabulary.terms(), weights: weights.save(), memory: memory.save() }),
    stories: () =>
      [...memory.stories()].map(({ id, articleIds, related }) => ({
        id,
        articleIds: [...articleIds],
        relatedStoryIds: [...related],
      })),
  }
}
