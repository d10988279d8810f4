import { tooComplex } from '../html/page-limits.ts'
import { parsePage } from '../html/page-node.ts'
import { readBlocks } from '../html/read-blocks.ts'
import { readPress } from '../press/read-press.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'

/** Marks that press databases leave in the pages they write. */
const marks = /\benArticle\b|\benHeadline\b|<title>\s*(?:factiva|nexis|lexisnexis)|\bDOC_ID_\d|<!--\s*Hide XML section/i

/** An export of a press database as a web page: its lines are those of the text form. */
export const pressPage: Format = {
  name: 'press database page',
  matches: (head, hint) => marks.test(head) && html.matches(head, hint),
  read: (decoded, hint) => {
    const root = tooComplex(decoded.text) === null ? parsePage(decoded.text).documentElement : null
    const lines = root === null ? [] : readBlocks(root).map(({ text }) => text)
    return readPress(lines.join('\n')) ?? html.read(decoded, hint)
  },
}
