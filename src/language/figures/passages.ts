/** Items sorted by start, for finding those of a passage without reading all: (from, to) → items with from ≤ start < to. */
export function byInterval<T>(
  items: readonly T[],
  startOf: (item: T) => number,
): (from: number, to: number) => readonly T[] {
  const sorted = [...items].sort((a, b) => startOf(a) - startOf(b))
  const lowest = (offset: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const item = sorted[middle]
      if (item !== undefined && startOf(item) >= offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return (from, to) => sorted.slice(lowest(from), lowest(to))
}
