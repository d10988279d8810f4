import type { StoryEvent } from '../../model/types.ts'

/** Whether the one was over, by its day, before the other began. */
export function apart(a: StoryEvent, b: StoryEvent): boolean {
  const before = (x: string | null, y: string | null) => x !== null && y !== null && x.slice(0, 10) < y.slice(0, 10)
  return before(a.when.latest, b.when.earliest) || before(b.when.latest, a.when.earliest)
}
