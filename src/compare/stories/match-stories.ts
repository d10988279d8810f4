import type { Report } from './report.ts'
import type { StoryMemory } from './story-memory.ts'
import type { StorySettings } from './story-settings.ts'
import { dayGap, type StoryState, tellsOf } from './story-state.ts'

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
      needed: needed(gap, tells, report, story, settings),
      gap,
      tells,
    })
  }
  return matches.sort(
    (a, b) =>
      rank(b) - rank(a) || b.likeness - b.needed - (a.likeness - a.needed) || (a.story.id < b.story.id ? -1 : 1),
  )
}

/** Of the stories a report fits, one that goes on comes before one it may only tell again as history. */
function rank({ likeness, needed, gap }: Match): number {
  return likeness < needed ? 0 : isOver(gap) ? 1 : 2
}

/** Has a story been quiet for more than two weeks? */
export function isOver(gap: number | null): boolean {
  return gap !== null && gap > FORTNIGHT
}

/** Within two weeks a story may go on; after that it is told again as history, and a year counts little more than a month. */
const FORTNIGHT = 14
/** After more days no weekday can mean one of the story's. */
const WEEK = 6

/** The longer a story has been quiet, the more a report must be like it; less so if it names the story's day. */
function needed(
  gap: number | null,
  tells: boolean,
  report: Report,
  story: StoryState,
  settings: StorySettings,
): number {
  const { join, nextDay, perDays, perDaysLater, told } = settings
  if (gap === null) return join + undatedBy(report, story, settings)
  if (gap === 0) return join
  const near = nextDay + perDays * Math.log1p(Math.min(gap, FORTNIGHT))
  const far = perDaysLater * Math.log((1 + gap) / (1 + Math.min(gap, FORTNIGHT)))
  const quiet = (near + far) * (tells ? told : 1)
  if (!isNewsOfLater(report, story)) return join + quiet
  // The news of another day may recall the first event in the first one's words.
  if (report.another && gap > 1 && !tells) return join + quiet + settings.another
  return join + quiet + (gap <= WEEK ? settings.newsOfLater : isOver(gap) && !tells ? settings.sequel : 0)
}

/** Without a date only the weekdays are left to tell one time from another. */
function undatedBy({ weekdays }: Report, story: StoryState, settings: StorySettings): number {
  if (weekdays === 0 || story.weekdays === 0) return settings.undated
  return weekdays & story.weekdays ? settings.sameWeekday : settings.otherWeekday
}

/** Is all that the report's first paragraphs put on a weekday later than the story? */
function isNewsOfLater({ leadDays }: Report, { firstDay, lastDay }: StoryState): boolean {
  if (firstDay === null || lastDay === null || leadDays.size === 0) return false
  let later = false
  for (const day of leadDays) {
    if (day >= firstDay - 1 && day <= lastDay) return false
    if (day > lastDay) later = true
  }
  return later
}
