import { countWords, isClosed, type Line, type Rule } from '../page.ts'

/** A longer open line at the very end is a paragraph that was cut off. */
const mostWords = 15
const isPost = /\(@\w+\)|pic\.twitter\.com|https?:/
const isListed = /^[•·▪*\d-]/
/** A short question or call may be a link too, but only beside open lines. */
const isCall = /[?!]$/
const callWords = 10

/** Open lines after the last paragraph: labels and links of boxes whose content was not saved. */
export const trailingLabels: Rule = {
  name: 'trailing-label',
  find: ({ body }) => {
    const tail: Line[] = []
    for (let place = body.length - 1; place > 1; place -= 1) {
      const line = body[place]
      if (line === undefined || !isLabel(line.text)) break
      tail.unshift(line)
    }
    const first = tail.findIndex(({ text }) => !isClosed(text))
    const marked = first < 0 ? [] : tail.slice(first)
    // more than half of a page is no tail: such a text is not written in sentences
    return marked.length > body.length / 2 ? [] : marked.map((line) => ({ line, role: 'removed' }))
  },
}

function isLabel(text: string): boolean {
  if (isListed.test(text) || isPost.test(text)) return false
  const words = countWords(text)
  return isClosed(text) ? isCall.test(text) && words <= callWords : words <= mostWords
}
