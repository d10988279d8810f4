import type { Passage } from './passages.ts'

/** Text and marks, as they nest. A passage that crosses another is cut in pieces; only its first piece has `isFirst`. */
export type Marked =
  | string
  | {
      readonly passage: Passage
      readonly isFirst: boolean
      readonly isLast: boolean
      readonly children: readonly Marked[]
    }

type Open = { passage: Passage; isFirst: boolean; children: Marked[] }

/** Marks the passages within `text.slice(start, end)`; `passages` are those of the whole text, by start and then longest first. */
export function markPieces(text: string, start: number, end: number, passages: readonly Passage[]): readonly Marked[] {
  const root: Marked[] = []
  const stack: Open[] = []
  let at = start
  const into = () => stack.at(-1)?.children ?? root
  const write = (until: number) => {
    if (until > at) into().push(text.slice(at, until))
    at = Math.max(at, until)
  }
  const close = (isLast: boolean) => {
    const open = stack.pop()
    if (open) into().push({ passage: open.passage, isFirst: open.isFirst, isLast, children: open.children })
  }
  /** Closes all that end at or before `limit`, cutting those that lie above them on the stack. */
  const closeUntil = (limit: number) => {
    for (;;) {
      const due = Math.min(...stack.map(({ passage }) => passage.end))
      if (due > limit) return
      write(due)
      const index = stack.findIndex(({ passage }) => passage.end === due)
      const above = stack.slice(index + 1).map(({ passage }) => passage)
      for (let depth = stack.length - 1; depth > index; depth--) close(stack[depth]?.passage.end === due)
      close(true)
      for (const passage of above) if (passage.end > due) stack.push({ passage, isFirst: false, children: [] })
    }
  }
  for (const passage of passages) {
    if (passage.start >= end || passage.end <= start || passage.end <= passage.start) continue
    const from = Math.max(passage.start, start)
    closeUntil(from)
    write(from)
    stack.push({ passage, isFirst: passage.start >= start, children: [] })
  }
  closeUntil(end)
  write(end)
  while (stack.length > 0) close(false)
  return root
}
