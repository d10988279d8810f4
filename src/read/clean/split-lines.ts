import { isClosed, type Line } from './page.ts'

/** Longest line that a text broken at a fixed width has. */
const widest = 100
const narrowest = 45

/**
 * Lines of a text, trimmed, empty ones left out. A text broken at a fixed width (blank lines between paragraphs, lines
 * of like length that end within sentences) is put together again; a literal "\n" left by a bad export breaks the line.
 */
export function splitLines(text: string): readonly Line[] {
  const rows = text.replace(/\s\\n\s+/g, '\n\n').split(/\r\n?|\n|\u2028|\u2029|\f/)
  const blocks: string[][] = []
  let open = false
  for (const row of rows) {
    const trimmed = row.trim()
    if (trimmed === '') {
      open = false
      continue
    }
    if (open) blocks.at(-1)?.push(trimmed)
    else blocks.push([trimmed])
    open = true
  }
  const joined = isWrapped(blocks) ? blocks.map((block) => [block.join(' ')]) : blocks
  return joined
    .flatMap((block) => block.map((line, place) => ({ text: line, gap: place === 0 })))
    .map((line, i) => ({ ...line, i }))
}

function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  let inner = 0
  let like = 0
  for (const block of blocks) {
    for (const line of block.slice(0, -1)) {
      inner += 1
      if (line.length >= narrowest && line.length <= widest && !isClosed(line)) like += 1
    }
  }
  return inner >= 4 && inner >= blocks.length && like >= inner * 0.6
}
