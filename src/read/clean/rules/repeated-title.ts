import { flat, type Rule } from '../page.ts'

/** A label may stand before it, the day and the makers behind it. */
const slack = 60

function isRepeat(text: string, title: string): boolean {
  if (
    text === title ||
    (text.startsWith(`${title} `) && /^(?:updated|published|posted) (?:\d|on\b)/.test(text.slice(title.length + 1)))
  )
    return true
  return title.length > 30 && text.length <= title.length + 24 && !/[.!?]$/.test(text) && text.endsWith(` ${title}`)
}

/** The headline once more, wherever it stands. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  find: ({ body, title }) => {
    if (title === null) return []
    const wanted = flat(title)
    return body
      .filter(({ text }) => text.length <= title.length + slack && isRepeat(flat(text), wanted))
      .map((line) => ({ line, role: 'removed' }))
  },
}
