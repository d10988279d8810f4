import { isClosed, type Rule } from '../page.ts'

const longest = 220

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
    const sentence = isClosed(line.text) && /[.!?]["”’]? \p{Lu}/u.test(line.text) && !stood
    const quote = /^["“]/.test(line.text) && line.text.length > 120
    return looks && !sentence && !quote ? [{ line, role: 'title' }] : []
  },
}
