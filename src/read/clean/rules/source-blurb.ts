import { countWords, flat, type Mark, type Rule } from '../page.ts'

const medium =
  /\b(?:news ?(?:agency|paper|room|site|wire|letter)|agency|newspaper|magazine|website|broadcaster|outlet|channel|portal|platform|publication|daily|weekly|journal|broadcasting|non-?profit)\b/i
const founded =
  /\b(?:was|were|is|has been)\s(?:\w+\s){0,2}(?:launched|founded|established|set up|created|owned|based|run|published|headquartered|the (?:largest|leading|first|official)|an? )\b|\bclaims to be\b/i
const about = /^about (?:the|us|our)\b/i
const reach = 6

/** Words about the outlet or the source below the article: its name as a line, then a paragraph that presents it. */
export const sourceBlurb: Rule = {
  name: 'source-blurb',
  find: ({ body }) => {
    const from = Math.max(2, body.length - reach)
    const marks: Mark[] = []
    for (const [place, line] of body.entries()) {
      if (place < from) continue
      const before = body[place - 1]
      if (!medium.test(line.text) || !(founded.test(line.text) || about.test(line.text)) || place < body.length - 3)
        continue
      const named =
        before !== undefined &&
        countWords(before.text) <= 6 &&
        flat(line.text).startsWith(flat(before.text).replace(/^about (?:the )?/, ''))
      if (!named || before === undefined) continue
      const name = before.text.replace(/^about (?:the )?/i, '').replace(/[:.]$/, '')
      marks.push({ line: before, role: 'removed', facts: { credits: [name] } }, { line, role: 'removed' })
    }
    return marks
  },
}
