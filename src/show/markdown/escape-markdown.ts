import { quoted as inQuotes, oneLine } from '../../web/view/shorten.ts'

// Every sign that can begin something in CommonMark or its common extensions (tables, strikethrough, mathematics).
const SPECIAL = /[\\`*_{}[\]<>#|~&$!^]/g
// What begins a list, a heading's underline, a quotation or a thematic break where it stands first.
const AT_START = /^(\d{1,9})([.)])|^([-+=:])/

/** A text of an article as Markdown that shows it as it is: one line, nothing in it a mark, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, (_, number, sign, other) => (number ? `${number}\\${sign}` : `\\${other}`))
}

/** A passage in quotation marks; one that brings its own is left as it is. */
export function quotedMarkdown(text: string): string {
  return escapeMarkdown(inQuotes(text, Number.POSITIVE_INFINITY))
}
