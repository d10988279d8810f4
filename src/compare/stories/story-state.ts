import type { Weekdays } from './told-weekdays.ts'

/** A story that the stream keeps in mind. */
export type StoryState = {
  readonly id: string
  readonly articleIds: string[]
  /** Slots of its reports in the index, in order of arrival: not all, once it is large. */
  readonly slots: number[]
  /** Days since 1970 of its first and last dated report. */
  firstDay: number | null
  lastDay: number | null
  /** Weekdays that its reports name or bear. */
  weekdays: Weekdays
  readonly related: Set<string>
  /** Hashes of its reports, to know copies by. */
  readonly hashes: Set<string>
}

export function emptyStory(id: string): StoryState {
  return {
    id,
    articleIds: [],
    slots: [],
    firstDay: null,
    lastDay: null,
    weekdays: 0,
    related: new Set(),
    hashes: new Set(),
  }
}

/** Days between a report and a story's nearer end; 0 within; null where either has no date. */
export function dayGap(story: StoryState, day: number | null): number | null {
  if (day === null || story.firstDay === null || story.lastDay === null) return null
  return Math.max(0, story.firstDay - day, day - story.lastDay)
}

/** Does a report name a day on which the story was told, or the one before its first report? */
export function tellsOf(told: ReadonlySet<number>, { firstDay, lastDay }: StoryState): boolean {
  if (firstDay === null || lastDay === null) return false
  for (const day of told) if (day >= firstDay - 1 && day <= lastDay) return true
  return false
}

export function widenDays(story: StoryState, ...days: readonly (number | null)[]): void {
  for (const day of days) {
    if (day === null) continue
    story.firstDay = Math.min(story.firstDay ?? day, day)
    story.lastDay = Math.max(story.lastDay ?? day, day)
  }
}
