/** Half-open stretches of a text, in UTF-16 code units, in order and apart. */
export type Intervals = readonly { readonly start: number; readonly end: number }[]

/** In order, with those that touch or overlap made one. */
export function union(parts: Intervals): Intervals {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (end > start) found.push({ start, end })
  }
  return found
}

/** What the first has and the second has not. */
export function without(parts: Intervals, others: Intervals): Intervals {
  return parts.flatMap(({ start, end }) => {
    const left: { start: number; end: number }[] = []
    let at = start
    for (const other of others) {
      if (other.end <= at || other.start >= end) continue
      if (other.start > at) left.push({ start: at, end: other.start })
      at = Math.max(at, other.end)
    }
    if (at < end) left.push({ start: at, end })
    return left
  })
}
