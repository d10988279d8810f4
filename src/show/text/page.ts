import { oneLine } from '../../web/view/shorten.ts'

/** Columns of a report for a terminal. */
export const WIDTH = 80

/** How a report is set: with ANSI colours or without. */
export type Style = {
  readonly bold: Paint
  readonly dim: Paint
  readonly alarm: Paint
  readonly calm: Paint
  readonly news: Paint
}
type Paint = (text: string) => string

const plain: Paint = (text) => text
const ansi =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`

export const PLAIN: Style = { bold: plain, dim: plain, alarm: plain, calm: plain, news: plain }
export const COLOUR: Style = { bold: ansi(1), dim: ansi(2), alarm: ansi(31), calm: ansi(32), news: ansi(33) }

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
