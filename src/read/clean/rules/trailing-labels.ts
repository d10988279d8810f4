import { countWords, isClosed, type Mark, type Rule } from '../page.ts'

/** A longer open line at the very end is a paragraph that was cut off. */
const mostWords = 15
const isPost = /\(@\w+\)|pic\.twitter\.com|https?:/
const isListed = /^[•·▪*\d-]/

/** Open lines after the last paragraph: labels and links of boxes whose content was not saved. */
export const trailingLabels: Rule = {
  name: 'trailing-label',
  find: ({ body }) => {
    const marks: Mark[] = []
    for (let place = body.length - 1; place > 1; place -= 1) {
      const line = body[place]
      if (line === undefined || isClosed(line.text) || countWords(line.text) > mostWords) break
      if (isListed.test(line.text) || isPost.test(line.text)) break
      marks.push({ line, role: 'removed' })
    }
    // more than half of a page is no tail: such a text is not written in sentences
    return marks.length > body.length / 2 ? [] : marks
  },
}
