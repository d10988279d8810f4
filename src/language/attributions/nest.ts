import type { Draft, Range } from './draft.ts'

/**
 * For each draft the indices of those it is nested in, nearest first: an attribution is nested in another when its cue
 * (or, without one, its content) lies within the other's content and is not the same passage.
 */
export function nest(drafts: readonly Draft[]): readonly (readonly number[])[] {
  return drafts.map((inner, index) => {
    const at = inner.cue ?? inner.content[0]
    if (!at) return []
    return drafts
      .map((outer, other) => ({ other, size: other === index ? -1 : sizeAround(outer, at, inner) }))
      .filter(({ size }) => size >= 0)
      .sort((a, b) => a.size - b.size)
      .map(({ other }) => other)
  })
}

/** Length of the content run of `outer` that holds `at`; -1 where none does. */
function sizeAround(outer: Draft, at: Range, inner: Draft): number {
  const around = outer.content.find((range) => range.start <= at.start && at.end <= range.end)
  if (!around) return -1
  // Two cues within each other's content: a parser's slip; the wider content is the outer one.
  const own = inner.content[0]
  if (
    own &&
    outer.cue &&
    own.start <= outer.cue.start &&
    outer.cue.end <= own.end &&
    own.end - own.start >= around.end - around.start
  )
    return -1
  return around.end - around.start
}
