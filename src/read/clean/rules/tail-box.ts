import { boxTitle } from '../box-titles.ts'
import { countWords, type Rule } from '../page.ts'

/** Such boxes stand in the last part of the page. */
const from = 0.5
const mostWords = 20
const longest = 60

/** The title of a box below the article ("Most read") and its short lines to the end. */
export const tailBox: Rule = {
  name: 'tail-box',
  find: ({ body }) => {
    const at = body.findIndex(({ text }, i) => i >= body.length * from && text.length <= longest && boxTitle.test(text))
    const box = at < 0 ? [] : body.slice(at)
    return box.every(({ text }) => countWords(text) <= mostWords) ? box.map((line) => ({ line, role: 'removed' })) : []
  },
}
