import { isClosed, type Rule } from '../page.ts'

const longest = 220
/** What sentences have and headlines leave out. */
const tells =
  /\b(?:the|a|an) .*\b(?:said|told|was|were|has|have|had)\b|\b(?:said|told|was|were|has|have|had) .*\b(?:the|a|an)\b/i

/** The first line, where it is no paragraph: short, with text below it. */
export const title: Rule = {
  name: 'title',
  find: ({ body, pieces, spaced, title: known }) => {
    if (known !== null) return []
    const [line, next] = body
    if (line === undefined || next === undefined || line.text.length > longest) return []
    const stood = pieces.some((piece) => piece.line === line.i + 1 || piece.line === line.i - 1)
    const rest = body.slice(1)
    const usual = rest.reduce((sum, { text }) => sum + text.length, 0) / rest.length
    const looks = !/[.:;,]["”’]?$/.test(line.text) || line.text.length < usual || (next.gap && spaced)
    const sentence = isClosed(line.text) && /\p{Ll}{3}[.!?]["”’]? \p{Lu}/u.test(line.text) && !stood
    // a first paragraph, not a headline closed by a stop
    const told = /\.["”’]?$/.test(line.text) && !stood && tells.test(line.text)
    const quote = /^["“]/.test(line.text) && line.text.length > 120
    return looks && (isTitleCase(line.text) || !(sentence || told)) && !quote ? [{ line, role: 'title' }] : []
  },
}

/** Most words capitalised, as American headlines are. */
function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
  return words.length >= 4 && words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= words.length * 0.55
}
