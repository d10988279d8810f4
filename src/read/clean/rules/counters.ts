import type { Rule } from '../page.ts'

const counter = /^\+?\d{1,3}$/
/** More lines of numbers than this are a table, which is the article's. */
const most = 5

/** "+3", "1": counters of pictures, comments and lists of other stories, alone on their line. */
export const counters: Rule = {
  name: 'counter',
  find: ({ body }) => {
    const found = body.filter(({ text }) => counter.test(text))
    return found.length > most ? [] : found.map((line) => ({ line, role: 'removed' }))
  },
}
