/** Columns of a report for a terminal. */
export const WIDTH = 80

/** How a report is set: with ANSI colours or without. */
export type Style = { readonly bold: Paint; readonly dim: Paint; readonly alarm: Paint; readonly calm: Paint; readonly news: Paint }
export type Paint = (text: string) => string

const plain: Paint = (text) => text
const ansi = (code: number): Paint => (text) => `\u001b[${code}m${text}\u001b[0m`

export const PLAIN: Style = { bold: plain, dim: plain, alarm: plain, calm: plain, news: plain }
export const COLOUR: Style = { bold: ansi(1), dim: ansi(2), alarm: ansi(31), calm: ansi(32), news: ansi(33) }

// Control characters of articles would command the reader's terminal; they and line breaks become blanks.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** Text of an article in one line that cannot command a terminal. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim()
}

/** Cuts at a word where the text is longer than so many characters. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text)
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > most / 2 ? cut.slice(0, blank) : withoutHalf(cut)).replace(/[\s,;:–—-]+$/, '')}…`
}

/** A cut must not leave half of a surrogate pair. */
function withoutHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}

/** Lines of at most WIDTH columns; `first` stands before the first line, the others are indented as far. */
export function wrap(text: string, first = '', indent = first.length): string[] {
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = pad
      empty = true
    }
    line += (empty ? '' : ' ') + word
    empty = false
  }
  return [...lines, line]
}

/** A passage in quotation marks; one that brings its own is left as it is. */
export function quoted(text: string, most: number): string {
  const line = shorten(text, most)
  return /^["“«„‘']/.test(line) ? line : `“${line}”`
}
