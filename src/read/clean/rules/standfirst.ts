import { countWords, flat, isClosed, type Line, type Mark, type Page, type Rule } from '../page.ts'
import { opensReport } from './dateline.ts'

const longest = 400
/** A summary this short that repeats the headline's words is not the first paragraph. */
const shortSummary = 8

/**
 * The summary below the headline: what stands between the title and a byline or date line, or before the paragraph
 * with the dateline; a line without a full stop; a paragraph that comes again below.
 */
export const standfirst: Rule = {
  name: 'standfirst',
  find: (page) => {
    const [first, second, third] = page.body
    if (first === undefined || second === undefined || third === undefined || page.title === null) return []
    if (first.text.length > longest) return []
    return isStandfirst(page, first, second) ? [mark(first)] : []
  },
}

function mark(line: Line): Mark {
  return { line, role: 'standfirst' }
}

function isStandfirst(page: Page, first: Line, second: Line): boolean {
  if (opensReport(first.text)) return false
  if (opensReport(second.text)) return countWords(first.text) > 2
  const { body } = page
  const again = body.slice(1).some((line) => line.text.length > 40 && flat(line.text) === flat(first.text))
  if (again) return true
  if (!isClosed(first.text) && countWords(first.text) > 6 && isClosed(second.text)) return true
  const signed = page.pieces.some(
    (piece) =>
      (piece.rule === 'byline' || piece.rule === 'stated-date') && piece.line > first.i && piece.line <= first.i + 2,
  )
  const titleLine = page.pieces.find((piece) => piece.role === 'title')?.line ?? 0
  if (signed && titleLine < first.i) return true
  return repeatsHeadline(first, second, page.title ?? '')
}

/** Words that sentences have and headlines leave out. */
const sentenceWords = /\b(?:is|are|was|were|be|been|it|he|she|they|we|i|you|has|have|had|the|a|an|his|her|their)\b/i

function repeatsHeadline(first: Line, second: Line, title: string): boolean {
  const short = countWords(first.text) <= shortSummary && second.text.length >= first.text.length * 3
  if (!short || /["“”]/.test(first.text) || sentenceWords.test(first.text)) return false
  const known = new Set(flat(title).split(' '))
  const words = new Set(
    flat(first.text)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  return [...words].filter((word) => known.has(word)).length >= 2
}
