import type { Report } from './report.ts'
import type { StoryMemory } from './story-memory.ts'
import type { StorySettings } from './story-settings.ts'
import { dayGap, type StoryState, tellsOf } from './story-state.ts'
import type { Weekdays } from './told-weekdays.ts'

/** How a report stands to one story. */
export type Match = {
  readonly story: StoryState
  readonly nearestId: string
  /** From 0 to 1. */
  readonly likeness: number
  /** What the likeness must be for the report to join. */
  readonly needed: number
  /** Days from the story's nearer end; null where not known. */
  readonly gap: number | null
  /** The report names a day of the story. */
  readonly tells: boolean
}

/** The stories that share words with a report, those it fits best first. */
export function matchStories(report: Report, memory: StoryMemory, settings: StorySettings): readonly Match[] {
  const matches: Match[] = []
  for (const [story, { nearest, nearestId, mean }] of memory.compare(report.vector)) {
    const likeness = settings.nearest * nearest + (1 - settings.nearest) * mean
    if (likeness < Math.min(settings.join, settings.relate)) continue
    const gap = dayGap(story, report.day)
    const tells = tellsOf(report.told, story)
    matches.push({
      story,
      nearestId,
      likeness,
      needed: needed(gap, tells, report.weekdays, story.weekdays, settings),
      gap,
      tells,
    })
  }
  return matches.sort((a, b) => b.likeness - b.needed - (a.likeness - a.needed) || (a.story.id < b.story.id ? -1 : 1))
}

/** The longer a story has been quiet, the more a report must be like it; less so if it names the story's day. */
function needed(gap: number | null, tells: boolean, a: Weekdays, b: Weekdays, settings: StorySettings): number {
  const { join, perDays, told, undated, otherWeekday } = settings
  if (gap === null) return join + (a && b && !(a & b) ? otherWeekday : undated)
  return join + perDays * Math.log1p(gap) * (tells ? told : 1)
}
