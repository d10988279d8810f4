/** One quotation, its marks included. UTF-16 offsets, half-open. A quotation never crosses a paragraph. */
export type Quote = {
  readonly start: number
  readonly end: number
  /** The passage between the marks. */
  readonly inner: { readonly start: number; readonly end: number }
  /** No closing mark: the quotation goes on in the next paragraph, or the mark was forgotten. */
  readonly open: boolean
  /** Set off by single marks. */
  readonly single: boolean
}

/**
 * Finds the quotations of a text, outermost ones only, in order. Curly, straight, doubled single (''…''), angle and
 * single marks are paired within each paragraph; a mark that opens twice closes the first; a paragraph's end closes all.
 * Single marks count only where both ends look like marks, so apostrophes and elisions stay what they are. Linear time.
 */
export function findQuotes(text: string): readonly Quote[] {
  const quotes: Quote[] = []
  const paragraph = /[^\n]+/g
  for (let match = paragraph.exec(text); match; match = paragraph.exec(text)) {
    readParagraph({ text, from: match.index, to: match.index + match[0].length, quotes })
  }
  return quotes
}

type Piece = { readonly text: string; readonly from: number; readonly to: number; readonly quotes: Quote[] }

const DOUBLE = /[“”„‟"«»″]|''|``/g

/** Longest quotation between single marks; beyond that an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 600

function readParagraph({ text, from, to, quotes }: Piece): void {
  DOUBLE.lastIndex = from
  let opened: { start: number; width: number; mark: string } | null = null
  let outside = from
  for (let match = DOUBLE.exec(text); match && match.index < to; match = DOUBLE.exec(text)) {
    const mark = match[0]
    const at = match.index
    if (opened === null) {
      if (!opens({ text, at, mark })) continue
      opened = { start: at, width: mark.length, mark }
    } else if (closes({ text, at, mark, opener: opened.mark })) {
      findSingles({ text, from: outside, to: opened.start, quotes })
      quotes.push(quote(opened, at, at + mark.length, false))
      outside = at + mark.length
      opened = null
    } else if (reopens(mark, opened.mark)) {
      findSingles({ text, from: outside, to: opened.start, quotes })
      quotes.push(quote(opened, at, trimEnd(text, opened.start, at), true))
      outside = at
      opened = { start: at, width: mark.length, mark }
    }
  }
  if (opened) {
    findSingles({ text, from: outside, to: opened.start, quotes })
    const end = trimEnd(text, opened.start, to)
    quotes.push(quote(opened, end, end, true))
  } else {
    findSingles({ text, from: outside, to, quotes })
  }
}

function quote(opened: { start: number; width: number }, innerEnd: number, end: number, open: boolean): Quote {
  const start = opened.start + opened.width
  return {
    start: opened.start,
    end,
    inner: { start, end: Math.max(start, Math.min(innerEnd, end)) },
    open,
    single: false,
  }
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && /\s/.test(text[end - 1] ?? '')) end--
  return end
}

function opens({ text, at, mark }: { text: string; at: number; mark: string }): boolean {
  if (mark === '”' || mark === '»') return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true
  const after = text[at + mark.length] ?? ''
  if (/\d/.test(text[at - 1] ?? '')) return false // inches and seconds: 6'2"
  return after !== '' && !/[\s,;:.!?)]/.test(after)
}

function closes({ text, at, mark, opener }: { text: string; at: number; mark: string; opener: string }): boolean {
  if (opener === '«') return mark === '»'
  if (mark === '“') return opener === '„'
  if (mark === '„' || mark === '«' || mark === '»' || mark === '``') return false
  if (mark === '”') return true
  if (opener === "''" || opener === '``') return mark === "''"
  if (mark === "''") return false
  // A straight mark after a blank and before a letter opens a quotation within the quotation, or the last was never closed.
  return !(/[\s(]/.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at + mark.length] ?? ''))
}

/** A second mark that can only open: the first was left unclosed. */
function reopens(mark: string, opener: string): boolean {
  return mark === opener || (mark === '“' && opener !== '«')
}

/** Words that begin with an apostrophe in running English. */
const ELISIONS = /^['’‘](?:em|til|tis|twas|cause|cos|n|round|bout|\d\ds?)\b/iu

function findSingles({ text, from, to, quotes }: Piece): void {
  let at = from
  while (at < to) {
    const start = nextSingle(text, at, to)
    if (start < 0) return
    at = start + 1
    if (!opensSingle(text, start)) continue
    const end = closingSingle(text, start, Math.min(to, start + LONGEST_SINGLE))
    if (end < 0) continue
    quotes.push({ start, end: end + 1, inner: { start: start + 1, end }, open: false, single: true })
    at = end + 1
  }
}

function nextSingle(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const char = text[at]
    if (char === "'" || char === '‘' || char === '’') return at
  }
  return -1
}

function opensSingle(text: string, at: number): boolean {
  if (text[at] === '’') return false
  if (/[\p{L}\p{N}'’]/u.test(text[at - 1] ?? ' ')) return false
  return /[\p{L}\p{N}[(…]/u.test(text[at + 1] ?? '') && !ELISIONS.test(text.slice(at, at + 7))
}

/** Where the quotation opened at `start` closes: after a sign if it can, else before a blank or sign; -1 where it does not. */
function closingSingle(text: string, start: number, to: number): number {
  let plural = -1
  for (let at = nextSingle(text, start + 2, to); at >= 0; at = nextSingle(text, at + 1, to)) {
    if (text[at] === '‘') break
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ' '
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue
    // "the officials' plan": a plural's apostrophe, unless nothing better comes.
    if (/s/i.test(before) && /\s/.test(after) && /\p{Ll}/u.test(text[at + 2] ?? '')) {
      if (plural < 0) plural = at
      continue
    }
    return at
  }
  return plural
}
