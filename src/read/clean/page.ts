/** What a line of a text saved from a web page turns out to be. */
type Role = 'title' | 'standfirst' | 'heading' | 'caption' | 'removed'

/** One line of the text, white space at its ends removed; empty lines are not kept. */
export type Line = {
  /** Index in `Page.lines`. */
  readonly i: number
  readonly text: string
  /** A blank line stands before it. */
  readonly gap: boolean
}

/** A piece taken out of the body. */
export type Piece = { readonly line: number; readonly role: Role; readonly text: string; readonly rule: string }

/** What lines state of the article as a whole; the first statement of each kind counts. */
export type Facts = {
  readonly authors?: readonly string[]
  readonly outlet?: string
  readonly domain?: string
  readonly url?: string
  readonly credits?: readonly string[]
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
}

/** The text while the rules work on it. */
export type Page = {
  /** Lines not yet taken out of the body, in order; `i` keeps their first place. */
  readonly body: readonly Line[]
  /** Number of lines at the start. */
  readonly total: number
  readonly pieces: readonly Piece[]
  readonly title: string | null
  /** Paragraphs are mostly set apart by blank lines. */
  readonly spaced: boolean
}

/** A rule's finding on one line: what is taken out, and what (`rest`) stays in the body. */
export type Mark = {
  readonly line: Line
  /** Null: nothing is taken out, only facts are read. */
  readonly role: Role | null
  /** The piece; the whole line unless given. */
  readonly text?: string
  readonly rest?: string
  /** What stood beside the piece in its line and is left out. */
  readonly label?: string
  readonly facts?: Facts
}

/** One rule of clean-up. Rules are pure and see what the rules before them left. */
export type Rule = { readonly name: string; readonly find: (page: Page) => readonly Mark[] }

/** Does a line close like a sentence? */
export function isClosed(text: string): boolean {
  return /[.!?…:;,]["”’')\]»]{0,3}$/.test(text)
}

/** Letters and digits alone, lower case: for telling repeated lines. */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
