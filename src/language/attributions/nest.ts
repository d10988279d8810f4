import type { Draft, Range } from './draft.ts'

/**
 * For each draft the indices of those it is nested in, nearest first: an attribution is nested in another when its cue
 * (or, without one, its content) lies within the other's content. Two that share a cue are never nested in each other.
 */
export function nest(drafts: readonly Draft[]): readonly (readonly number[])[] {
  const holders = indexContents(drafts)
  return drafts.map((inner) => {
    // One who is cited is so by the one who reports the same words.
    const at = inner.rule === 'cited' ? inner.content[0] : (inner.cue ?? inner.content[0])
    if (!at) return []
    const found = holders(at).filter(({ draft, size }) => isOuter(drafts[draft], inner, size))
    return [...new Set(found.sort((a, b) => a.size - b.size).map(({ draft }) => draft))]
  })
}

function isOuter(outer: Draft | undefined, inner: Draft, size: number): boolean {
  if (!outer || outer === inner || (outer.cue && inner.cue && outer.cue.start === inner.cue.start)) return false
  // A cue each within the other's content is a parser's slip: the wider content is the outer one.
  const own = inner.content.find((range) => outer.cue && range.start <= outer.cue.start && outer.cue.end <= range.end)
  return !own || own.end - own.start < size
}

/** Gives the draft with the smallest content around a passage, its own cue left out. */
export function smallestAround(drafts: readonly Draft[]): (range: Range) => Draft | null {
  const holders = indexContents(drafts)
  return (range) => {
    const best = holders(range).sort((a, b) => a.size - b.size)[0]
    return (best && drafts[best.draft]) ?? null
  }
}

type Holder = { readonly draft: number; readonly size: number }

/** Width of the cells into which contents are sorted, in characters, so that a look-up does not read them all. */
const CELL = 2000

function indexContents(drafts: readonly Draft[]): (range: Range) => Holder[] {
  const cells = new Map<number, { start: number; end: number; draft: number }[]>()
  drafts.forEach((draft, index) => {
    for (const { start, end } of draft.content) {
      for (let cell = Math.floor(start / CELL); cell <= Math.floor(end / CELL); cell++) {
        const entries = cells.get(cell) ?? []
        entries.push({ start, end, draft: index })
        cells.set(cell, entries)
      }
    }
  })
  return (range) =>
    (cells.get(Math.floor(range.start / CELL)) ?? [])
      .filter((entry) => entry.start <= range.start && range.end <= entry.end)
      .map((entry) => ({ draft: entry.draft, size: entry.end - entry.start }))
}
