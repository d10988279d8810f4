import type { StoryInput } from './story-input.ts'
import { textHash } from './text-hash.ts'

/**
 * Articles by their time of publication, then those of which only a lower bound is known by it, the undated last;
 * within that the longer first, for they say more of what the story is, then by content and id, so that the order they
 * come in does not matter. One of several with the same id stays.
 */
export function publicationOrder(inputs: readonly StoryInput[]): readonly StoryInput[] {
  const keyed = inputs.map((input) => ({
    input,
    time: time(input.published.value ?? input.published.earliest),
    content: textHash(`${input.title ?? ''}\n${input.text}`),
  }))
  keyed.sort(
    (a, b) =>
      a.time - b.time ||
      b.input.text.length - a.input.text.length ||
      compare(a.content, b.content) ||
      compare(a.input.id, b.input.id),
  )
  const seen = new Set<string>()
  return keyed.flatMap(({ input }) => {
    if (seen.has(input.id)) return []
    seen.add(input.id)
    return [input]
  })
}

function time(value: string | null): number {
  const parsed = Date.parse(value ?? '')
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
