// Control characters of articles would command the reader's terminal; they and line breaks become blanks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
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

/** A passage in quotation marks; one that brings its own is left as it is. */
export function quoted(text: string, most: number): string {
  const line = shorten(text, most)
  return /^["“«„‘']/.test(line) ? line : `“${line}”`
}
