import { bareOutletIn, isNameLike, isPersonLike, outletIn } from '../names-of-media.ts'
import { countWords, type Facts, flat, isClosed, type Line, type Mark, type Rule } from '../page.ts'

/** Lines above the first paragraph; more are no head. */
const most = 12
const mostLetters = 700
/** A sentence of this many words is the first paragraph. */
const proseWords = 6
const titleWords = 4
const standfirstWords = 8
/** Last lines, and the longest ones, in which the outlet names itself again. */
const reach = 6
const signature = 160
const separator = /\s+[|>›»·•]\s+|\s{3,}/

/**
 * The lines above the first paragraph, where there are several: the outlet's name, sections, menus and buttons around
 * the headline, a bare name that signs it, the summary below it.
 */
export const head: Rule = {
  name: 'head',
  find: ({ body, pieces, title: known }) => {
    if (known !== null) return []
    const lead = body.findIndex((line, i) => i > 0 && isProse(line.text))
    const lines = body.slice(0, Math.max(0, lead))
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
    if (lines.length < 2 || lines.length > most || letters > mostLetters) return []
    const title = findTitle(lines)
    if (title === null) return []
    const dated = new Set(pieces.filter(({ rule }) => rule === 'stated-date').map(({ line }) => line))
    const elsewhere = [...pieces.map((piece) => piece.text), ...body.slice(-reach).map((line) => line.text)]
    return lines
      .filter((line) => line === title || flat(line.text) !== flat(title.text)) // the headline again: repeated-title
      .map((line) => (line === title ? { line, role: 'title' } : classify(line, title, { dated, elsewhere })))
  },
}

/** A sentence: long enough, or short with words that no name has. */
function isProse(text: string): boolean {
  if (!isClosed(text)) return false
  if (countWords(text) >= proseWords) return true
  const bare = text.replace(/[.!?…]["”’]?$/, '')
  return /[.]["”’]?$/.test(text) && text !== text.toUpperCase() && countWords(text) >= 3 && !isNameLike(bare)
}

/** The line that comes twice, else the first that is as long as a headline and no menu or name of an outlet. */
function findTitle(lines: readonly Line[]): Line | null {
  const seen = new Set<string>()
  for (const line of lines) {
    const key = flat(line.text)
    if (countWords(line.text) >= titleWords && seen.has(key)) return lines.find((one) => flat(one.text) === key) ?? null
    seen.add(key)
  }
  return (
    lines.find(({ text }) => countWords(text) >= titleWords && !separator.test(text) && outletIn(text) === null) ?? null
  )
}

/** What stands around the head: lines with a date, and what was taken out or ends the page. */
type Around = { readonly dated: ReadonlySet<number>; readonly elsewhere: readonly string[] }

/** A name above the headline that signs pictures, credits or the foot of the page too is the outlet's. */
function isMasthead(name: string, elsewhere: readonly string[]): boolean {
  if (!isNameLike(name) || countWords(name) < 2) return false
  const wanted = flat(name)
  return elsewhere.some((text) => text.length < signature && ` ${flat(text)} `.includes(` ${wanted} `))
}

function classify(line: Line, title: Line, around: Around): Mark {
  const { text } = line
  const facts = readFacts(line, title, around)
  if (facts !== null) return { line, role: 'removed', facts }
  const isSummary = line.i > title.i && countWords(text) >= standfirstWords && !separator.test(text)
  return { line, role: isSummary ? 'standfirst' : 'removed' }
}

function readFacts({ i, text }: Line, title: Line, { dated, elsewhere }: Around): Facts | null {
  const name = text.split(separator)[0] ?? text
  const beside = i > title.i ? bareOutletIn(text) : null
  const outlet = outletIn(name) ?? beside ?? (i < title.i && isMasthead(name, elsewhere) ? name : null)
  if (outlet !== null) return { outlet }
  const isSigned = isNameLike(text) && isPersonLike(text) && (dated.has(i + 1) || dated.has(i - 1))
  return isSigned ? { authors: [text] } : null
}
