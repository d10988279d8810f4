import { flat, type Rule } from '../page.ts'

/** The headline once more, wherever it stands. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  find: ({ body, title }) => {
    if (title === null) return []
    const wanted = flat(title)
    return body
      .filter((line) => line.text.length <= title.length + 40 && flat(line.text) === wanted)
      .map((line) => ({ line, role: 'removed' }))
  },
}
