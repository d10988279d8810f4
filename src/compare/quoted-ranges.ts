/** Longest quotation followed, in UTF-16 units; a mark without a partner must not swallow the text. */
const LONGEST = 3_000
const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
])

/** The parts of a text inside double quotation marks, by offset; paragraph by paragraph, an unclosed one to its end. */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const closing = OPENING.get(text.charAt(i))
    if (closing === undefined) continue
    const paragraph = text.indexOf('\n', i)
    const limit = Math.min(paragraph === -1 ? text.length : paragraph, i + LONGEST)
    const at = text.slice(i + 1, limit).indexOf(closing)
    if (at === -1 && closing === '"') continue
    const end = at === -1 ? limit : i + 1 + at
    ranges.push({ start: i + 1, end })
    i = end
  }
  return ranges
}
