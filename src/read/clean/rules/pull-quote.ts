import { flat, type Rule } from '../page.ts'

const quoted = /^["“'‘].{20,300}["”'’]$/
const shortest = 6
/** More than these are no pull quotes; it also bounds the work. */
const most = 20

/** A line in quotation marks whose words stand in a paragraph too: set large beside the text. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  find: ({ body }) => {
    const candidates = body.filter((line) => quoted.test(line.text) && flat(line.text).split(' ').length >= shortest)
    if (candidates.length === 0 || candidates.length > most) return []
    const whole = body.map((line) => ` ${flat(line.text)} `).join('\n')
    return candidates.flatMap((line) => {
      const words = ` ${flat(line.text)} `
      const first = whole.indexOf(words)
      return whole.indexOf(words, first + 1) >= 0 ? [{ line, role: 'removed' as const }] : []
    })
  },
}
